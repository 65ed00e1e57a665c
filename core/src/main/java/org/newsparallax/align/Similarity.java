package org.newsparallax.align;

/**
 * How likely two sentences report the same thing. Implementations are thread-safe, and never let numbers that differ
 * lower the score: finding those is the point.
 *
 * <p>The measures of the library are {@link CombinedSimilarity}, the default, and {@link TokenOverlap}, {@link
 * NgramOverlap} and {@link WordAligner}, of which it is made or which it was compared with. A measure of your own, such as
 * the cosine of two embeddings, is given to {@link Aligner#with(Similarity)}.
 *
 * <p>What callers rely on: the score lies within 0 and 1; it is symmetric unless the implementation says otherwise; no
 * sentence scores higher than the sentence itself.
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
