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
 * sentences among articles come from pairs of articles on these topics and from five long reports on one more event, chosen
 * in the same way; the base, and what a count of shared words or another time adds or takes away, were set by hand
 * so that one half serves short and long articles. Numbers are masked before anything is
 * measured, so a number that differs changes nothing.
 */
public final class CombinedSimilarity extends PreparedSimilarity {
  /** What a quote in one or in both sentences takes away until words are found that both quote. */
  private static final double[] QUOTES = {0, 0.82, 2.68};

  /** What it takes away that one sentence alone speaks of an earlier time. */
  private static final double OTHER_TIME = 0.6;

  /** As long as there are no more sentences to choose from, a link is as likely as its two sentences are alike. */
  private static final double FEW = 8;

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
  double score(WeighedSentence a, WeighedSentence b, float[] weights) {
    if (a.sentence.hasSameWords(b.sentence)) {
      return a.sentence.plain() > 0 ? 1 : 0;
    }
    Evidence evidence = Evidence.of(a, b, weights);
    return isNothing(evidence) ? 0 : alone(evidence);
  }

  @Override
  double scoreAmongOthers(WeighedSentence a, WeighedSentence b, float[] weights) {
    if (a.sentence.hasSameWords(b.sentence)) {
      return a.sentence.plain() > 0 ? 1 : 0;
    }
    Evidence evidence = Evidence.of(a, b, weights);
    return isNothing(evidence) ? 0 : amongOthers(evidence);
  }

  @Override
  double chosen(double score, int longer) {
    double odds = Math.max(1, (longer + 1.0) / FEW);
    return score / (score + (1 - score) * odds);
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
    return probability(3.0
        + 0.91 * Math.log(0.02 + evidence.cosine())
        + 1.09 * Math.log(0.02 + evidence.stated())
        + 0.67 * Math.log1p(evidence.verbs())
        + 0.53 * Math.log1p(evidence.names())
        + 0.25 * Math.log1p(evidence.counted())
        + 1.63 * Math.log1p(evidence.quoted())
        + 0.2 * Math.log1p(evidence.points())
        - (evidence.otherTime() ? OTHER_TIME : 0)
        - QUOTES[evidence.quotes()]);
  }

  private static double probability(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }
}
