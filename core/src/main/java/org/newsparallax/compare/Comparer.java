package org.newsparallax.compare;

import java.util.List;
import org.newsparallax.align.Aligner;
import org.newsparallax.article.Article;
import org.newsparallax.claim.ClaimExtractor;

/** Compares articles about one event. Immutable and thread-safe. */
public final class Comparer {
  private static final Comparer DEFAULTS = new Comparer();

  private Comparer() {}

  /**
   * The comparer with default options.
   *
   * @return a shared instance
   */
  public static Comparer ofDefaults() {
    return DEFAULTS;
  }

  /**
   * Compares what the articles say.
   *
   * @param articles articles about one event
   * @return all findings
   */
  public Comparison compare(List<Article> articles) {
    return new Comparison(
        articles,
        Aligner.ofDefaults().align(articles),
        articles.stream()
            .flatMap(a -> ClaimExtractor.ofDefaults().extract(a).stream())
            .toList(),
        List.of());
  }
}
