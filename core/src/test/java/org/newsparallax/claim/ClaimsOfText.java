package org.newsparallax.claim;

import java.util.List;
import org.newsparallax.article.ArticleReader;

/** The claims of a text, for the tests of this package. */
final class ClaimsOfText {
  private ClaimsOfText() {}

  static List<Claim> claims(String text) {
    return ClaimExtractor.ofDefaults().extract(ArticleReader.article("a", text));
  }

  /** The first claim on a figure, as it is printed. */
  static Claim claim(String text, String figure) {
    return claims(text).stream()
        .filter(c -> c.quantity().text().equals(figure))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no claim on " + figure + " in: " + text));
  }
}
