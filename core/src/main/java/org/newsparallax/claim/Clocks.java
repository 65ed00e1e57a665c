package org.newsparallax.claim;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.lexicon.Table;
import org.newsparallax.quantity.Kind;
import org.newsparallax.quantity.Quantity;

/** Tells which times of day are those of an event. For one sentence. */
final class Clocks {
  private static final Set<Event> CLOCKED = EnumSet.of(
      Event.KILL,
      Event.INJURE,
      Event.SHOOT,
      Event.ATTACK,
      Event.CRASH,
      Event.LAUNCH,
      Event.STEAL,
      Event.KIDNAP,
      Event.DESTROY,
      Event.DAMAGE,
      Event.BURN,
      Event.MISS,
      Event.ARREST);
  private static final int REACH = 16;
  private static final int LINK = WordClass.mask(
      WordClass.PREPOSITION, WordClass.PREMODIFIER, WordClass.ADVERB, WordClass.SUBORDINATOR);

  /** Nouns and verbs of what happens at an hour, as {@code happenings.tsv} lists them. */
  private static final Map<String, String> HAPPENINGS =
      Table.load(Clocks.class, "happenings.tsv").groupsByWord();

  private final Syntax syntax;
  private final Words words;
  private final Events events;

  Clocks(Syntax syntax, Events events) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.events = events;
  }

  /** Whether a time of day is told in running text: with "at", "around" or "shortly after" before it. */
  boolean isClock(Quantity quantity, int from, int to) {
    boolean linked =
        words.any(from - 1, WordClass.mask(WordClass.PREPOSITION, WordClass.PREMODIFIER))
            || words.is(from - 1, "shortly")
            || words.is(from - 1, "just");
    return quantity.kind() == Kind.TIME && quantity.time() != null && to - from < 4 && linked;
  }

  /** The nearest trigger of an event that has an hour. */
  @Nullable
  Trigger event(int word) {
    Trigger best = null;
    for (Events.Group group : events.groups()) {
      Trigger t = group.trigger();
      boolean nearer = best == null || Math.abs(t.from() - word) < Math.abs(best.from() - word);
      if (CLOCKED.contains(t.sense().event()) && nearer) {
        best = t;
      }
    }
    return best;
  }

  /**
   * What began at a time of day: "gunfire erupted around 1:30 a.m.", "at 1:53 p.m. the quake struck", "the violence at 1:30
   * a.m.", "the 1:30 a.m. shooting"; or null.
   *
   * @param from the first word of the time
   * @param to behind its last word
   * @param left the first word of the clause
   * @param right behind the last word of the clause
   */
  @Nullable
  Mention happening(int from, int to, int left, int right) {
    if (isSort(to, "noun")) {
      return words.mention(to, to + 1);
    }
    int before = syntax.skipLeft(from - 1, LINK);
    boolean opened = words.is(before - 1, "opened") || words.is(before - 1, "opening");
    if (before < from - 1 && isSort(before, "noun") && before >= left && !opened) {
      return words.mention(before, before + 1);
    }
    for (int verb = Math.max(left, from - REACH); verb < Math.min(right, to + REACH); verb++) {
      boolean apart = verb < from
          ? isVerbBetween(verb + 1, before + 1)
          : isVerbBetween(to, verb) || isClauseBetween(to, verb);
      boolean within = verb >= from && verb < to || syntax.phraseAt(verb) >= 0;
      Mention told = apart || within ? null : told(verb, left);
      if (told != null && (verb < from || words.at(told.span().start()) >= to)) {
        return told;
      }
    }
    return null;
  }

  /** Whether a verb stands between two words; that of "took place" and "opened fire" may only look like one. */
  private boolean isVerbBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean object = words.is(i, "place") || words.is(i, "fire");
      if (words.any(i, WordClass.VERB) && syntax.phraseAt(i) < 0 && !object) {
        return true;
      }
    }
    return false;
  }

  /** "rescuers came at 4 p.m. after the ferry sank", but "it was 4 a.m. when the ferry sank". */
  private boolean isClauseBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.is(i, WordClass.SUBORDINATOR) && !words.is(i, "when")) {
        return true;
      }
    }
    return false;
  }

  /** What a verb tells of: "gunfire erupted", "lost contact", "it happened", "the ferry sank", "the robbers came"; or null. */
  private @Nullable Mention told(int verb, int left) {
    int first = Math.max(left, verb - REACH);
    if (isSort(verb, "verb") || words.is(verb, "took") && words.is(verb + 1, "place")) {
      int noun = subject(verb, first, "noun");
      if (noun < 0 && isSort(verb + 1, "noun")) {
        noun = verb + 1;
      }
      if (noun < 0 && (words.is(verb - 1, "it") || words.is(verb - 1, "this"))) {
        noun = verb - 1;
      }
      if (noun >= 0) {
        return words.mention(noun, noun + 1);
      }
    }
    boolean enters = isSort(verb, "entry") || isSort(verb, "verb");
    int actor = enters ? subject(verb, first, "actor") : -1;
    if (actor >= 0) {
      return words.mention(actor, actor + 1);
    }
    boolean down = words.is(verb + 1, "down") && (words.is(verb, "went") || words.is(verb, "came"));
    return down || isSort(verb, "deed") ? words.mention(verb, down ? verb + 2 : verb + 1) : null;
  }

  /** The noun of a sort before a verb, with no other verb between them; or -1. */
  private int subject(int verb, int left, String sort) {
    for (int i = verb - 1; i >= left; i--) {
      if (isSort(i, sort)) {
        return i;
      }
      if (words.any(i, WordClass.VERB) && syntax.phraseAt(i) < 0) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isSort(int word, String sort) {
    return sort.equals(HAPPENINGS.get(words.form(word)));
  }
}
