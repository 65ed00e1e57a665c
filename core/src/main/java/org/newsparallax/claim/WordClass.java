package org.newsparallax.claim;

import java.util.Locale;

/** What the word lists, and the letters of a word, say of it. A word may belong to several classes. */
enum WordClass {
  DETERMINER,
  POSSESSIVE,
  NUMBER,
  PREMODIFIER,
  PREPOSITION,
  INCLUDING,
  CONJUNCTION,
  BE,
  HAVE,
  DO,
  MODAL,
  PRONOUN,
  PERSONAL,
  REFLEXIVE,
  RELATIVE,
  SUBORDINATOR,
  ADVERB,
  NEGATION,
  TITLE,
  WEEKDAY,
  MONTH,
  DAYPART,
  TIMEWORD,
  NOUN,
  PREDICATE,
  VERB_BASE,
  VERB_S,
  VERB_PAST,
  VERB_ING,
  CAPITAL,
  DIGITS,
  PUNCTUATION;

  /** Classes that never are part of a noun phrase, unless a more special class allows it. */
  static final int CLOSED =
      mask(PREPOSITION, CONJUNCTION, BE, HAVE, DO, MODAL, PRONOUN, SUBORDINATOR, PUNCTUATION);

  /** What may stand between the parts of a verb group. */
  static final int AUXILIARY = mask(BE, HAVE, DO, MODAL);

  /** What may stand before a verb as a part of its group: auxiliaries, adverbs, "not". */
  static final int VERB_GROUP = mask(BE, HAVE, DO, MODAL, ADVERB, NEGATION);

  static final int VERB = mask(VERB_BASE, VERB_S, VERB_PAST, VERB_ING);

  int mask() {
    return 1 << ordinal();
  }

  static int mask(WordClass one, WordClass other) {
    return one.mask() | other.mask();
  }

  static int mask(WordClass one, WordClass other, WordClass third) {
    return one.mask() | other.mask() | third.mask();
  }

  static int mask(WordClass... classes) {
    int mask = 0;
    for (WordClass c : classes) {
      mask |= c.mask();
    }
    return mask;
  }

  static WordClass of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
