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
  private static final int REACH = 8;
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
    if (before < from - 1 && isSort(before, "noun") && before >= left) {
      return words.mention(before, before + 1);
    }
    for (int verb = Math.max(left, from - REACH); verb < Math.min(right, to + REACH); verb++) {
      boolean other = verb >= from && verb < to;
      int noun = other || !isSort(verb, "verb") ? -1 : subject(verb, Math.max(left, verb - REACH));
      if (noun >= 0 && (noun > to || verb < from)) {
        return words.mention(noun, noun + 1);
      }
    }
    return null;
  }

  /** The noun of a happening before a verb, with no other verb between them; or -1. */
  private int subject(int verb, int left) {
    for (int i = verb - 1; i >= left; i--) {
      if (isSort(i, "noun")) {
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
