package org.newsparallax.compare;

import org.newsparallax.align.PreparedArticles;

/** Do the two sentences report the same thing, whatever their numbers? */
final class Alignedness implements Criterion {
  private static final double EXPECTED = 0.15;
  private static final double SLOPE = 2.5;

  private final PreparedArticles articles;

  Alignedness(PreparedArticles articles) {
    this.articles = articles;
  }

  @Override
  public Evidence weigh(Statement a, Statement b) {
    double score =
        articles.score(a.order(), a.claim().sentence(), b.order(), b.claim().sentence());
    return Evidence.of(
        SLOPE * (score - EXPECTED),
        score > EXPECTED ? "their sentences are alike" : "their sentences are not alike");
  }
}
