package org.newsparallax.compare;

/**
 * What two statements amount to, as far as they alone can tell: all but how alike their sentences are among the articles at
 * hand.
 *
 * @param a the first, by article and position
 * @param b the second
 * @param logOdds how likely they speak of one fact
 * @param verdict what their values amount to if they do
 * @param outcome how their values stand to each other
 */
record Pair(Statement a, Statement b, double logOdds, Verdict verdict, Arithmetic.Outcome outcome) {

  /** The judgement, given what the articles at hand add. */
  Judgement judged(Evidence alignedness) {
    double confidence = 1 / (1 + Math.exp(-(logOdds + alignedness.weight())));
    return new Judgement(a, b, confidence, verdict, outcome);
  }
}
