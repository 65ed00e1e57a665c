package org.newsparallax.claim;

import static org.newsparallax.claim.WordClass.CAPITAL;
import static org.newsparallax.claim.WordClass.DETERMINER;
import static org.newsparallax.claim.WordClass.POSSESSIVE;

/** How many persons a noun phrase without a numeral stands for. */
final class ImplicitCounts {
  private final Syntax syntax;
  private final Words words;
  private final boolean headline;

  ImplicitCounts(Syntax syntax, boolean headline) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.headline = headline;
  }

  /** The number of persons: 1, or 0 for "no one"; -1 if it cannot be told. */
  int count(int k) {
    NounPhrase phrase = syntax.phrase(k);
    if (phrase.isCounted()) {
      return -1;
    }
    String head = words.form(phrase.head());
    if (words.is(phrase.from(), "no") || head.equals("nobody") || head.equals("none")) {
      return 0;
    }
    int multiple = multiple(phrase);
    if (multiple > 0 || words.is(phrase.head(), WordClass.PRONOUN)) {
      return multiple;
    }
    if (isName(phrase)) {
      return 1;
    }
    if (!People.ENGLISH.isPerson(head)) {
      return -1;
    }
    boolean article = words.is(phrase.from(), "a")
        || words.is(phrase.from(), "an")
        || words.is(phrase.from(), "the")
        || words.is(phrase.from(), "another")
        || words.is(phrase.from(), POSSESSIVE)
        || phrase.owner() >= 0;
    boolean bare = !words.is(phrase.from(), DETERMINER)
        && (headline || words.is(phrase.from(), CAPITAL) || head.contains("-old"));
    return article || bare ? 1 : -1;
  }

  /** "a double murder", "the triple homicide": so many persons; else -1. */
  private int multiple(NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.head(); i++) {
      int times = People.ENGLISH.times(words.form(i));
      if (times > 1) {
        return People.ENGLISH.isPerson(words.form(phrase.head())) ? -1 : times;
      }
    }
    return -1;
  }

  /** Whether the phrase names one particular person rather than "a man". */
  boolean isParticular(int k) {
    NounPhrase phrase = syntax.phrase(k);
    return !words.is(phrase.from(), "a") && !words.is(phrase.from(), "an");
  }

  boolean isAttacker(int k) {
    return People.ENGLISH.isAttacker(words.form(syntax.phrase(k).head()));
  }

  /** Two capitalised words at the end of a phrase are a person's name, as far as that can be told. */
  private boolean isName(NounPhrase phrase) {
    int head = phrase.head();
    boolean pair = !headline
        && words.is(head, CAPITAL)
        && words.is(head - 1, CAPITAL)
        && head - 1 >= phrase.from();
    return pair
        && !words.is(phrase.from(), DETERMINER)
        && !words.form(head).endsWith("s")
        && !words.any(head, WordClass.mask(WordClass.WEEKDAY, WordClass.MONTH, WordClass.NOUN))
        && !ReportingLexicon.ENGLISH.isSource(words.form(head));
  }
}
