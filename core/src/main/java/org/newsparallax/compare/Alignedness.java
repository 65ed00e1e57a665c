package org.newsparallax.compare;

import org.newsparallax.align.PreparedArticles;
import org.newsparallax.quantity.Kind;

/** Do the two sentences report the same thing, whatever their numbers? Ages are left to the person they belong to. */
final class Alignedness implements Criterion {
  private static final double EXPECTED = 0.15;
  private static final double SLOPE = 2.5;
  /** One report seldom says a thing twice: two sentences of it that are alike may as well list two things. */
  private static final double WITHIN = 1.2;

  /** The most that it can say. */
  static final double MOST = SLOPE * (1 - EXPECTED);

  private final PreparedArticles articles;

  Alignedness(PreparedArticles articles) {
    this.articles = articles;
  }

  @Override
  public Evidence weigh(Statement a, Statement b) {
    if (a.claim().quantity().kind() == Kind.AGE) {
      return Evidence.none();
    }
    double score =
        articles.score(a.order(), a.claim().sentence(), b.order(), b.claim().sentence());
    return Evidence.of(
        (isOneVoice(a, b) ? WITHIN : SLOPE) * (score - EXPECTED),
        score > EXPECTED ? "their sentences are alike" : "their sentences are not alike");
  }

  private static boolean isOneVoice(Statement a, Statement b) {
    return a.sameArticle(b) && !Standing.areOfTwoSources(a, b);
  }
}
