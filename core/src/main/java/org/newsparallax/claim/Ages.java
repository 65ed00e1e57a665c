package org.newsparallax.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.lexicon.Kinship;
import org.newsparallax.lexicon.NounGroup;
import org.newsparallax.lexicon.Vocabulary;

/** Tells whose age it is. For one sentence. */
final class Ages {
  private static final int REACH = 18;

  /** How far the "her" of "in her early to mid 30s" may be. */
  private static final int DECADE = 5;

  private static final int TIME =
      WordClass.mask(WordClass.WEEKDAY, WordClass.MONTH, WordClass.TIMEWORD);
  private static final Set<String> LIMITS = Set.of("under", "over", "below", "above");

  /** What names an age rather than somebody. */
  private static final Set<String> AGE = Set.of("age", "ages", "aged", "home");

  private final Syntax syntax;
  private final Words words;

  Ages(Syntax syntax) {
    this.syntax = syntax;
    this.words = syntax.words();
  }

  /** Whose age stands at the words from one to before another; null if it is not said. */
  @Nullable
  Mention subject(int from, int to) {
    if (isLimit(from)) {
      return null;
    }
    int own = syntax.phraseAt(from);
    if (own >= 0 && calls(syntax.phrase(own), to)) {
      return called(own);
    }
    int decade = decade(from);
    return decade >= 0 ? syntax.mention(decade) : before(from, own);
  }

  /** Whether a phrase with an age is what somebody is called: "a 9-year-old girl", "the 9-year-old", but "was 9 years old". */
  private boolean calls(NounPhrase phrase, int to) {
    String head = words.form(phrase.head());
    boolean determined = words.is(phrase.from(), WordClass.DETERMINER);
    return phrase.head() >= to
        || head.endsWith("-old") && (determined || !head.endsWith("s-old"))
        || head.equals("old") && determined;
  }

  /** "the slide is for those under the age of eight": nobody's own age. */
  private boolean isLimit(int from) {
    return words.is(from - 1, "of")
        && words.is(from - 2, "age")
        && LIMITS.contains(words.form(from - 4));
  }

  /** Who stands before "in her 30s" or "in his early 30s", one of several perhaps: "one woman in her 30s"; or -1. */
  private int decade(int from) {
    int her = from - 1;
    while (her > from - DECADE && !words.is(her, WordClass.POSSESSIVE)) {
      her--;
    }
    boolean in = words.is(her, WordClass.POSSESSIVE) && words.is(her - 1, "in");
    int k = in ? syntax.phraseAt(her - 2) : -1;
    return k >= 0 && isSomebody(k) ? k : -1;
  }

  /** The last one who is told of before an age, what only says more of him aside: "Ann Reed, of Lorn, 34". */
  private @Nullable Mention before(int from, int own) {
    for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
      int k = syntax.phraseAt(i);
      if (k < 0 || k == own) {
        continue;
      }
      NounPhrase phrase = syntax.phrase(k);
      int aged = phrase.head();
      if (words.is(aged, "aged") && aged > phrase.from() && isSomebodyAt(aged - 1)) {
        return words.mention(phrase.from(), aged);
      }
      if (isSomebody(k) && !phrase.part() && !isElsewhere(k, from)) {
        return withCalling(k);
      }
      boolean aside = syntax.isTime(phrase)
          || phrase.isCounted()
          || AGE.contains(words.form(phrase.head()))
          || words.is(phrase.from() - 1, WordClass.PREPOSITION);
      if (!aside) {
        return null;
      }
      i = phrase.from();
    }
    return null;
  }

  /** Whether a phrase may stand for somebody: by a name, a noun or a pronoun. */
  private boolean isSomebody(int k) {
    NounPhrase phrase = syntax.phrase(k);
    return !syntax.isTime(phrase)
        && !AGE.contains(words.form(phrase.head()))
        && isSomebodyAt(phrase.head());
  }

  private boolean isSomebodyAt(int head) {
    return words.is(head, WordClass.CAPITAL)
        || words.is(head, WordClass.PRONOUN) && !words.is(head, "it")
        || People.ENGLISH.isPersonOrPersons(words.form(head))
        || Kinship.english().isPerson(words.noun(head));
  }

  /**
   * Whether a name with words between it and the age is that of a place or a body: "Ann Reed, of Lorn, 34", "Police in Lorn
   * found one in his 20s".
   */
  private boolean isElsewhere(int k, int from) {
    NounPhrase phrase = syntax.phrase(k);
    if (!words.is(phrase.head(), WordClass.CAPITAL)) {
      return false;
    }
    boolean single = phrase.to() - phrase.from() == 1;
    int before = phrase.from() - 1;
    if (single && words.is(before, WordClass.PREPOSITION)) {
      int outer = syntax.phraseAt(words.is(before - 1, ",") ? before - 2 : before - 1);
      return outer >= 0 && isSomebody(outer) || !words.is(before, "of");
    }
    String head = words.form(phrase.head());
    boolean beside = phrase.to() >= from - 1;
    boolean body = ReportingLexicon.ENGLISH.isSource(head)
        || Kinship.english().is(head, NounGroup.PLACE)
        || single && phrase.from() == 0 && Vocabulary.english().knows(head);
    return !beside && body;
  }

  /**
   * Whose age it is that stands before what he is called: by name, where one follows ("her 24-year-old brother, Tom"), or of
   * whom it is said beside him: "the guard, a 54-year-old father of two", "the driver was a 40-year-old man".
   */
  private Mention called(int own) {
    NounPhrase phrase = syntax.phrase(own);
    boolean aside = words.is(phrase.from() - 1, ",") || words.is(phrase.from() - 1, WordClass.BE);
    int beside = aside ? syntax.phraseAt(phrase.from() - 2) : -1;
    boolean apposed = beside >= 0
        && (words.is(phrase.from(), "a") || words.is(phrase.from(), "an"))
        && !syntax.phrase(beside).isCounted()
        && (words.is(syntax.phrase(beside).head(), WordClass.CAPITAL)
            || People.ENGLISH.isPerson(words.form(syntax.phrase(beside).head())))
        && !syntax.isTime(syntax.phrase(beside));
    if (apposed) {
      return syntax.mention(beside);
    }
    boolean called = words.is(phrase.to(), ",")
        || words.is(phrase.to(), "named")
        || words.is(phrase.to(), "called");
    int next = called ? syntax.phraseAt(phrase.to() + 1) : -1;
    boolean named = next >= 0
        && !words.is(phrase.head(), WordClass.CAPITAL)
        && words.is(syntax.phrase(next).from(), WordClass.CAPITAL)
        && words.is(syntax.phrase(next).head(), WordClass.CAPITAL)
        && !syntax.isTime(syntax.phrase(next))
        && !words.any(syntax.phrase(next).to(), WordClass.VERB | WordClass.AUXILIARY);
    return named ? syntax.mention(next) : words.mention(behindTime(phrase), phrase.to());
  }

  /** The first word of a phrase behind a day that opens it: "on Monday 28-year-old Ann Reed". */
  private int behindTime(NounPhrase phrase) {
    int from = phrase.from();
    while (words.any(from, TIME)) {
      from++;
    }
    return from < phrase.to() ? from : phrase.from();
  }

  /** A name with what the one is called beside it: "the guard, Walter Hale". */
  private Mention withCalling(int k) {
    NounPhrase phrase = syntax.phrase(k);
    int beside = words.is(phrase.from() - 1, ",") ? syntax.phraseAt(phrase.from() - 2) : -1;
    boolean role = beside >= 0
        && words.is(phrase.head(), WordClass.CAPITAL)
        && words.is(syntax.phrase(beside).from(), "the")
        && People.ENGLISH.isPerson(words.form(syntax.phrase(beside).head()));
    return role ? words.mention(syntax.phrase(beside).from(), phrase.to()) : syntax.mention(k);
  }
}
