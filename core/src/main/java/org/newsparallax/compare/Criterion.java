package org.newsparallax.compare;

/** One question about two claims of a common dimension: do they speak of one fact? Symmetric and thread-safe. */
@FunctionalInterface
interface Criterion {

  /**
   * Weighs two statements.
   *
   * @param a a statement
   * @param b another statement, of the same or another article
   * @return what this question has to say
   */
  Evidence weigh(Statement a, Statement b);
}
