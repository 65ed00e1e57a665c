package org.newsparallax.align;

/**
 * The default measure: how much two sentences share in words, names and synonyms, how much of them that is, and whether
 * each names somebody that the other does not, weighed against each other to a probability. Symmetric; linear in the
 * lengths. Immutable and thread-safe.
 *
 * <p>Two sentences alone are judged by {@link #score(CharSequence, CharSequence)}. Among the articles at hand ({@link
 * PreparedArticles}) what the whole event is about weighs less, and the probability is that of two sentences of such
 * articles: the same two sentences have another score there.
 *
 * <p>The coefficients were fitted by logistic regression. Those for two sentences alone come from labelled pairs of
 * sentences of news on eight topics, which features to use was chosen by leaving out each topic in turn. Those for
 * sentences among articles come from all pairs of sentences of five reports on one event, and the base was set so that one
 * half is where links between articles on the eight topics are found best. Numbers are masked before anything is
 * measured, so a number that differs changes nothing.
 */
public final class CombinedSimilarity extends PreparedSimilarity {
  private static final CombinedSimilarity DEFAULTS = new CombinedSimilarity();

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
    if (a.hasSameWords(b)) {
      return a.plain() > 0 ? 1 : 0;
    }
    Evidence evidence = Evidence.of(a, b, weights);
    return isNothing(evidence) ? 0 : alone(evidence);
  }

  @Override
  double scoreAmongOthers(PreparedSentence a, PreparedSentence b, float[] weights) {
    if (a.hasSameWords(b)) {
      return a.plain() > 0 ? 1 : 0;
    }
    Evidence evidence = Evidence.of(a, b, weights);
    return isNothing(evidence) ? 0 : amongOthers(evidence);
  }

  private static boolean isNothing(Evidence evidence) {
    return evidence.shared() + evidence.synonyms() == 0;
  }

  private static double alone(Evidence evidence) {
    return probability(-1.17
        + 0.046 * evidence.shared()
        + 0.025 * evidence.names()
        + 0.065 * evidence.synonyms()
        + 0.73 * evidence.covered()
        - 0.056 * evidence.rivals());
  }

  private static double amongOthers(Evidence evidence) {
    return probability(3.75
        + 3.05 * Math.log(0.02 + evidence.cosine())
        + 0.77 * Math.log1p(evidence.shared() - evidence.names())
        + 0.53 * Math.log1p(evidence.counted())
        + 0.43 * Math.log1p(evidence.quoted()));
  }

  private static double probability(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }
}
