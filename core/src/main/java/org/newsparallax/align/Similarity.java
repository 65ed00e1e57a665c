package org.newsparallax.align;

/**
 * How likely two sentences report the same thing. Implementations are thread-safe, and never let numbers that differ
 * lower the score: finding those is the point.
 */
@FunctionalInterface
public interface Similarity {

  /**
   * The score of two sentences.
   *
   * @param a a sentence
   * @param b a sentence
   * @return 0 (nothing in common) to 1 (surely the same)
   */
  double score(CharSequence a, CharSequence b);
}
