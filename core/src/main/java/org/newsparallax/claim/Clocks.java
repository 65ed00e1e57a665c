package org.newsparallax.claim;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.lexicon.PartOfSpeech;
import org.newsparallax.lexicon.Table;
import org.newsparallax.lexicon.Vocabulary;
import org.newsparallax.quantity.Kind;
import org.newsparallax.quantity.Modifier;
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
  private static final int LONGEST = 9;
  private static final int LINK = WordClass.mask(
      WordClass.PREPOSITION, WordClass.PREMODIFIER, WordClass.ADVERB, WordClass.SUBORDINATOR);

  /** Nouns and verbs of what happens at an hour, as {@code happenings.tsv} lists them. */
  private static final ImmutableSetMultimap<String, String> HAPPENINGS =
      Table.load(Clocks.class, "happenings.tsv").allGroupsByWord();

  private static final int PHRASE = 4;
  private static final int OBJECT = 5;
  private static final int GROUP = WordClass.mask(WordClass.BE, WordClass.HAVE, WordClass.ADVERB);
  private static final int DOTTED = "0.00".length();

  private final Syntax syntax;
  private final Words words;
  private final Events events;
  private final PastVerbs pastVerbs;

  Clocks(Syntax syntax, Events events) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.events = events;
    this.pastVerbs = new PastVerbs(syntax);
  }

  /** Whether a time of day is told in running text: with "at", "around" or "shortly after" before it. */
  boolean isClock(Quantity quantity, int from, int to) {
    return quantity.kind() == Kind.TIME
        && quantity.time() != null
        && to - from < LONGEST
        && isLinked(from)
        && !isSort(from - 1, "later");
  }

  private boolean isLinked(int from) {
    return words.any(from - 1, WordClass.mask(WordClass.PREPOSITION, WordClass.PREMODIFIER))
        || words.is(from - 1, "shortly")
        || words.is(from - 1, "past")
        || words.is(from - 1, "just");
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
   * What a time of day tells the hour of: what began then, or else whatever was done in the past: "the mayor opened the line
   * at 3 p.m."; or null.
   *
   * @param from the first word of the time
   * @param to behind its last word
   * @param left the first word of the clause
   * @param right behind the last word of the clause
   */
  @Nullable
  Mention told(int from, int to, int left, int right) {
    Mention happening = happening(from, to, left, right);
    boolean clock = happening == null && isLinked(from) && !leadsUpTo(from) && !isSort(to, "noun");
    int verb = clock ? pastVerbs.verb(from, to, left, right) : -1;
    boolean undone = verb >= 0 && isSort(verb, "summons") && isSort(verb + 1, "undone");
    if (verb < 0 || undone || isSort(verb, "leaving")) {
      return happening;
    }
    Mention told = Math.abs(from - verb) > REACH ? told(verb, left) : null;
    Mention deed = told == null ? pastVerbs.mention(verb) : told;
    return isOfAnother(deed) ? null : deed;
  }

  /** "Another man was shot at 3 p.m.": that is not the hour of what the report is about. */
  private boolean isOfAnother(Mention deed) {
    Mention teller = teller(deed);
    int first = teller == null ? -1 : words.at(teller.span().start());
    return isSort(first, "other") || isSort(first + 1, "other");
  }

  /** "By 3 p.m.", "until shortly before 3 p.m.", "from 3 to 4 p.m.". */
  private boolean leadsUpTo(int from) {
    for (int i = syntax.skipLeft(from - 1, LINK) + 1; i < from; i++) {
      if (isSort(i, "later") || isSort(i, "end")) {
        return true;
      }
    }
    return false;
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
    if (isSort(from - 1, "later")) {
      return null;
    }
    if (isSort(to, "noun")) {
      return noun(to);
    }
    int before = syntax.skipLeft(from - 1, LINK);
    boolean reported = words.is(before, WordClass.BE) && words.is(before + 1, "reported");
    if (before < from - 1 && before >= left && !reported) {
      int noun = words.is(before, ",")
          ? beforeComma(before, left)
          : words.is(before, WordClass.BE) ? before - 1 : before;
      boolean opened = words.is(noun - 1, "opened") || words.is(noun - 1, "opening");
      if (isSort(noun, "noun") && !opened) {
        return noun(noun);
      }
    }
    int reach = isLinked(from) || words.is(from - 1, WordClass.BE) ? REACH : 0;
    for (int verb = Math.max(left, from - reach); verb < Math.min(right, to + reach); verb++) {
      boolean apart = verb < from
          ? isVerbBetween(behindPhrase(verb), before + 1)
          : isVerbBetween(to, verb) || isClauseBetween(to, verb);
      boolean within = verb >= from && verb < to || isInPhrase(verb);
      Mention told = apart || within ? null : told(verb, left);
      if (told != null && (verb < from || words.at(told.span().start()) >= to)) {
        return told;
      }
    }
    return null;
  }

  /** The noun that a time between commas goes with: "the raid, at", at the head of the clause also "the raid on the bank, at". */
  private int beforeComma(int comma, int left) {
    int k = syntax.phraseAt(comma - 1);
    int link = k < 0 ? -1 : syntax.phrase(k).from() - 1;
    int whole = words.is(link, WordClass.PREPOSITION) ? syntax.phraseAt(link - 1) : -1;
    boolean opens = whole >= 0 && syntax.phrase(whole).from() == left;
    return opens ? syntax.phrase(whole).head() : comma - 1;
  }

  /**
   * A number that may be an hour as the hour that it is: "at around 10.40"; as it stands where it is none.
   *
   * @param left the first word of its clause
   * @param right behind the last word of its clause
   */
  Quantity timed(Quantity quantity, int from, int to, int left, int right) {
    int link = from - 1;
    while (words.is(link, WordClass.PREMODIFIER)) {
      link--;
    }
    boolean clock = quantity.counted() == null
        && (words.is(link, "at") || words.is(from - 1, "around"))
        && !words.isOpen(to)
        && !words.is(to, WordClass.SUBORDINATOR)
        && happening(from, to, left, right) != null;
    if (!clock) {
      return quantity;
    }
    String time =
        (quantity.text().length() > DOTTED ? "" : "0") + quantity.text().replace('.', ':');
    return new Quantity(
        quantity.span(),
        quantity.text(),
        Kind.TIME,
        null,
        0,
        Modifier.EXACT,
        null,
        null,
        null,
        null,
        time,
        null,
        null);
  }

  /** Whether a number is written as hours and minutes may be: "10.40". */
  static boolean mayBeHour(Quantity quantity) {
    String text = quantity.text();
    int point = text.length() - 3;
    boolean dotted = quantity.kind() == Kind.COUNT
        && quantity.value() != null
        && quantity.value().isPoint()
        && (point == 1 || point == 2)
        && text.charAt(point) == '.'
        && text.chars().filter(Character::isDigit).count() == text.length() - 1;
    return dotted
        && Integer.parseInt(text.substring(point + 1)) < 60
        && Integer.parseInt(text.substring(0, point)) < 24;
  }

  /** Whether a word is one of a noun phrase, rather than a verb that was taken for its head: "the shots rang". */
  private boolean isInPhrase(int word) {
    int k = syntax.phraseAt(word);
    boolean verb = k >= 0
        && syntax.phrase(k).head() == word
        && (!Vocabulary.english().is(words.form(word), PartOfSpeech.NOUN)
            || Vocabulary.english().mostly(words.form(word)) == PartOfSpeech.VERB);
    return k >= 0 && !verb && length(word, "deed") < 2;
  }

  /** Whether a verb stands between two words; that of "took place" and "opened fire" may only look like one. */
  private boolean isVerbBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean object = words.is(i, "place") || words.is(i, "fire");
      boolean another = words.is(i, WordClass.CONJUNCTION) && words.any(i + 1, WordClass.AUXILIARY);
      if (another || words.any(i, WordClass.VERB) && syntax.phraseAt(i) < 0 && !object) {
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
    Mention response = response(verb, first);
    if (response != null) {
      return response;
    }
    if (length(verb, "verb") > 0 || words.is(verb, "took") && words.is(verb + 1, "place")) {
      int noun = words.is(verb + 1, "under") ? -1 : subject(verb, first, "noun");
      if (noun < 0 && isSort(verb + 1, "noun")) {
        noun = verb + 1;
      }
      if (noun < 0 && (words.is(verb - 1, "it") || words.is(verb - 1, "this"))) {
        noun = verb - 1;
      }
      if (noun < 0) {
        noun = subject(verb, first, "load");
      }
      if (noun >= 0) {
        return noun(noun);
      }
    }
    int deed = length(verb, "deed");
    if (deed < 2 && isSort(verb, "leaving") && subject(verb, first, "carrier") >= 0) {
      return words.mention(verb, verb + 1);
    }
    int load = isSort(verb, "shed") ? load(verb, first) : -1;
    if (load >= 0) {
      return noun(load);
    }
    boolean enters = isSort(verb, "entry") || isSort(verb, "verb");
    int actor = enters ? subject(verb, first, "actor") : -1;
    if (actor < 0 && isSort(verb, "entry")) {
      actor = subject(verb, first, "person");
    }
    if (actor >= 0) {
      return noun(actor);
    }
    return deed > 0 ? words.mention(verb, verb + deed) : null;
  }

  /** That help was called, "police were called", "the raid was reported", or that it came: "officers arrived"; or null. */
  private @Nullable Mention response(int verb, int first) {
    boolean passive = words.is(verb - 1, "was") || words.is(verb - 1, "were");
    if (passive && words.is(verb, "reported") && subject(verb - 1, first, "noun") >= 0) {
      return subject(verb - 1, first, "message") < 0 ? words.mention(verb - 1, verb + 1) : null;
    }
    boolean summoned = passive && isSort(verb, "summons") || isSort(verb, "answer");
    if (summoned && isSort(verb + 1, "undone")) {
      return null;
    }
    int responder = summoned || isSort(verb, "arrival") ? subject(verb, first, "responder") : -1;
    if (responder < 0) {
      return null;
    }
    return summoned ? words.mention(passive ? verb - 1 : verb, verb + 1) : noun(responder);
  }

  /** Of whom or what a verb is told that tells an hour: of the man in "the man, who was armed, surrendered"; or null. */
  @Nullable
  Mention teller(Mention told) {
    int i = syntax.skipLeft(words.at(told.span().start()) - 1, GROUP);
    int own = syntax.phraseAt(i);
    if (own >= 0
        && words.is(syntax.phrase(own).from() - 1, ",")
        && !syntax.isTime(syntax.phrase(own))) {
      return syntax.mention(own);
    }
    while (i >= 0) {
      int k = syntax.phraseAt(i);
      if (k < 0 && words.any(i, WordClass.VERB)) {
        return null;
      }
      int before = k < 0 ? i - 1 : beforeAside(k);
      if (k >= 0 && before < 0) {
        return syntax.mention(k);
      }
      i = before;
    }
    return null;
  }

  /** What a verb sends down: "dropped four bombs", "the shells fell", "the planes struck"; or -1. */
  private int load(int verb, int left) {
    for (int i = verb + 1; i < verb + OBJECT && !words.is(i, WordClass.PUNCTUATION); i++) {
      if (isSort(i, "load")) {
        return i;
      }
    }
    int load = subject(verb, left, "load");
    return load >= 0 ? load : subject(verb, left, "plane");
  }

  /** What a noun names, unless it is another one of its sort: "a second blast". */
  private @Nullable Mention noun(int noun) {
    for (int i = noun - 1; i >= noun - PHRASE && syntax.phraseAt(i) == syntax.phraseAt(noun); i--) {
      if (isSort(i, "other")) {
        return null;
      }
    }
    return words.mention(noun, noun + 1);
  }

  /** The noun of a sort that is the subject of a verb, with no other verb or subject between them; or -1. */
  private int subject(int verb, int left, String sort) {
    int i = verb - 1;
    while (i >= left) {
      int k = syntax.phraseAt(i);
      boolean head =
          k < 0 || syntax.phrase(k).head() == i || k == syntax.phraseAt(i + 1) && i + 1 == verb;
      if (isSort(i, sort) && head) {
        return i;
      }
      int inserted = words.is(i, ",") ? insertion(i - 1, left) : -1;
      if (k >= 0) {
        i = beforeAside(k);
      } else if (words.any(i, WordClass.VERB)) {
        return -1;
      } else {
        i = inserted >= 0 ? inserted : i - 1;
      }
    }
    return -1;
  }

  /** The word before a phrase that is not the subject, as it stands behind a preposition or a comma; -1 behind another one. */
  private int beforeAside(int k) {
    NounPhrase phrase = syntax.phrase(k);
    int before = phrase.from() - 1;
    boolean aside = syntax.isTime(phrase)
        || words.any(phrase.head(), WordClass.mask(WordClass.RELATIVE, WordClass.PRONOUN))
        || words.any(
            before,
            WordClass.mask(WordClass.PREPOSITION, WordClass.CONJUNCTION, WordClass.PUNCTUATION));
    return aside ? before : -1;
  }

  /** The comma that opens what a participle inserts before another one: "the men, wearing masks, walked in"; or -1. */
  private int insertion(int from, int left) {
    for (int i = from; i > left; i--) {
      if (words.is(i, ",")) {
        boolean participle =
            words.is(i + 1, WordClass.VERB_ING) || words.is(i + 1, WordClass.VERB_PAST);
        return participle ? i : -1;
      }
    }
    return -1;
  }

  private boolean isSort(int word, String sort) {
    return isSort(words.form(word), sort);
  }

  /** Whether a word is listed in {@code happenings.tsv} as of a sort. */
  static boolean isSort(String form, String sort) {
    return HAPPENINGS.containsEntry(form, sort);
  }

  /** How many words from one on are listed as of a sort, as one or together; 0 if they are not. */
  private int length(int word, String sort) {
    StringBuilder phrase = new StringBuilder(words.form(word));
    int length = isSort(word, sort) ? 1 : 0;
    for (int i = 1; i < PHRASE; i++) {
      phrase.append('_').append(words.form(word + i));
      if (isSort(phrase.toString(), sort)) {
        length = i + 1;
      }
    }
    return length;
  }

  /** The word behind a verb and what is fixed to it: behind "opened fire". */
  private int behindPhrase(int verb) {
    return verb + Math.max(1, Math.max(length(verb, "verb"), length(verb, "deed")));
  }
}
