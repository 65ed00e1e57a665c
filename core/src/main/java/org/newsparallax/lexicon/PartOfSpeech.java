package org.newsparallax.lexicon;

import org.jspecify.annotations.Nullable;

/** The open classes of English words. */
public enum PartOfSpeech {
  /** Soldier, attack. */
  NOUN('n'),
  /** Kill, report. */
  VERB('v'),
  /** Large, dead. */
  ADJECTIVE('a'),
  /** Nearly, away. */
  ADVERB('r');

  private final char letter;

  PartOfSpeech(char letter) {
    this.letter = letter;
  }

  /** The letter by which the resources of this package name it, as WordNet does. */
  char letter() {
    return letter;
  }

  static @Nullable PartOfSpeech of(char letter) {
    for (PartOfSpeech partOfSpeech : values()) {
      if (partOfSpeech.letter == letter) {
        return partOfSpeech;
      }
    }
    return null;
  }
}
