package org.newsparallax.align;

/**
 * The default measure: how much the sentences share, how much of that is names, what they say in synonyms, how much of the
 * shorter one is covered, and whether each names somebody that the other does not, weighed against each other to a
 * probability. Symmetric; linear in the lengths. Immutable and thread-safe.
 *
 * <p>The weights were fitted by logistic regression: those for two sentences alone on pairs from news of eight topics, each
 * left out in turn to choose what to look at; those for sentences among the articles at hand on pairs of articles of
 * these topics and of one more. Numbers are masked before anything is measured, so a number that differs changes nothing.
 */
public final class CombinedSimilarity extends PreparedSimilarity {
  private static final CombinedSimilarity DEFAULTS = new CombinedSimilarity();
  private static final Weights ALONE = new Weights(0.073, 0.036, 0.05, 0.8, -0.16, -1.75);
  private static final Weights AMONG_OTHERS = new Weights(0.15, 0, 0.15, 7.7, 0, -4.5);

  private record Weights(
      double shared, double names, double synonyms, double covered, double rivals, double base) {
    double probability(Evidence evidence) {
      double sum = base
          + shared * evidence.shared()
          + names * evidence.sharedNames()
          + synonyms * evidence.synonyms()
          + covered * evidence.covered()
          + rivals * evidence.rivalNames();
      return 1 / (1 + Math.exp(-sum));
    }
  }

  private CombinedSimilarity() {}

  /**
   * The measure.
   *
   * @return a shared instance
   */
  public static CombinedSimilarity ofDefaults() {
    return DEFAULTS;
  }

  @Override
  double score(PreparedSentence a, PreparedSentence b, float[] weights) {
    return score(a, b, weights, ALONE);
  }

  @Override
  double scoreAmongOthers(PreparedSentence a, PreparedSentence b, float[] weights) {
    return score(a, b, weights, AMONG_OTHERS);
  }

  private static double score(
      PreparedSentence a, PreparedSentence b, float[] weights, Weights fitted) {
    if (a.hasSameWords(b)) {
      return a.hasWords() ? 1 : 0;
    }
    Evidence evidence = Evidence.of(a, b, weights);
    return evidence.shared() + evidence.synonyms() == 0 ? 0 : fitted.probability(evidence);
  }
}
