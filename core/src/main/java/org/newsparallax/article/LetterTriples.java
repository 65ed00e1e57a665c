package org.newsparallax.article;

import java.util.BitSet;

/**
 * The first three letters of words: a quick look that tells most other words apart. Small and capital letters are the
 * same; a place that holds other characters may be taken for one that holds letters, never the other way round.
 */
final class LetterTriples {
  private static final int LETTERS = 3;
  private static final int BITS = 5;

  private final BitSet known = new BitSet(1 << LETTERS * BITS);

  /** Adds a word, or all words that begin so. */
  void add(String word) {
    known.set(code(word, 0, word.length()));
  }

  /** Whether a word that was added may begin here; a word that ends before it has three letters has to end with it. */
  boolean hasAt(String text, int at, int end) {
    return known.get(code(text, at, end));
  }

  private static int code(String text, int at, int end) {
    int code = 0;
    for (int i = at; i < at + LETTERS; i++) {
      code = code << BITS | (i < end ? text.charAt(i) & (1 << BITS) - 1 : 0);
    }
    return code;
  }
}
