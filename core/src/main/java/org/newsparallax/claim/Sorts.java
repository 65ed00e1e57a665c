package org.newsparallax.claim;

import org.jspecify.annotations.Nullable;
import org.newsparallax.lexicon.Kinship;
import org.newsparallax.quantity.Counted;

/** Tells of what sort those are who are picked out of a group: "six of them children", "17 of the dead were women". */
final class Sorts {
  private static final int BEING = WordClass.AUXILIARY | WordClass.ADVERB.mask();

  private final Syntax syntax;
  private final Words words;

  Sorts(Syntax syntax) {
    this.syntax = syntax;
    this.words = syntax.words();
  }

  /**
   * The noun for some of a group.
   *
   * @param k the index of a phrase that counts some of a group
   * @return the people behind it who they are said to be, or null where nothing of the kind is said
   */
  @Nullable
  Counted of(int k) {
    NounPhrase some = syntax.phrase(k);
    int behind = some.part() || isOfWhom(some) ? syntax.skipRight(some.to(), BEING) : -1;
    int noun = syntax.phraseAt(behind);
    if (noun < 0 || noun == k || !isSort(syntax.phrase(noun)) || !isWhole(syntax.phrase(noun))) {
      return null;
    }
    return words.counted(syntax.phrase(noun).head());
  }

  /** "of whom 17 were women": the number stands alone. */
  private boolean isOfWhom(NounPhrase phrase) {
    return phrase.head() == phrase.number()
        && words.is(phrase.from() - 2, "of")
        && (words.is(phrase.from() - 1, "whom") || words.is(phrase.from() - 1, "them"))
        && words.is(phrase.to(), WordClass.BE);
  }

  /** Whether a phrase is a plain noun in the plural for people: no name, and not one man in particular. */
  private boolean isSort(NounPhrase phrase) {
    String form = words.form(phrase.head());
    String noun = words.noun(phrase.head());
    return !phrase.isCounted()
        && !words.is(phrase.from(), WordClass.DETERMINER)
        && !words.is(phrase.head(), WordClass.CAPITAL)
        && !form.equals(noun)
        && (Kinship.english().isPerson(noun) || People.ENGLISH.isPersonOrPersons(noun));
  }

  /** Whether no verb follows of which the noun would be the subject: "two of them, soldiers said". */
  private boolean isWhole(NounPhrase phrase) {
    int to = phrase.to();
    return to >= words.size()
        || words.is(to, WordClass.PUNCTUATION)
        || words.is(to, WordClass.CONJUNCTION)
        || words.is(to, WordClass.PREPOSITION)
        || words.any(to, BEING);
  }
}
