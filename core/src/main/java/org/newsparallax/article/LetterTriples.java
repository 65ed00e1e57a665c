package org.newsparallax.article;

/**
 * The first three letters of words: a quick look that tells most other words apart. Small and capital letters are the
 * same; a place that holds other characters may be taken for one that holds letters, never the other way round.
 */
final class LetterTriples {
  /** So many letters are looked at. */
  static final int LETTERS = 3;

  private static final int BITS = 5;
  private static final int MASK = (1 << BITS) - 1;
  private static final int ALL = (1 << LETTERS * BITS) - 1;

  private final boolean[] known = new boolean[ALL + 1];

  /** Adds a word, or all words that begin so. */
  void add(String word) {
    known[code(word, 0, word.length())] = true;
  }

  /** Whether a word that was added may begin here; a word that ends before it has three letters has to end with it. */
  boolean hasAt(String text, int at, int end) {
    return known[code(text, at, end)];
  }

  /** The last three letters of a text to which one is added. */
  static int append(int triple, char letter) {
    return (triple << BITS | letter & MASK) & ALL;
  }

  /** Whether a word that was added may begin with three letters, as {@link #append} tells them. */
  boolean has(int triple) {
    return known[triple];
  }

  private static int code(String text, int at, int end) {
    int triple = 0;
    for (int i = at; i < at + LETTERS; i++) {
      triple = append(triple, i < end ? text.charAt(i) : 0);
    }
    return triple;
  }
}
