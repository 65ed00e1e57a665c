package org.newsparallax.examples;

import java.io.PrintStream;
import java.util.List;
import org.newsparallax.Parallax;
import org.newsparallax.article.Article;
import org.newsparallax.claim.Claim;
import org.newsparallax.claim.ClaimExtractor;
import org.newsparallax.compare.Comparer;
import org.newsparallax.compare.Comparison;
import org.newsparallax.quantity.Modifier;
import org.newsparallax.quantity.QuantityExtractor;

/** Compares with words that the library does not know: a unit of fishermen, and how they say "about". */
public final class ExtendLexicon {
  private ExtendLexicon() {}

  /**
   * Runs the example.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    print(System.out);
  }

  static void print(PrintStream out) {
    List<Article> articles = List.of(
        Parallax.article("port", "The boats landed give or take 12 cran of herring on Monday."),
        Parallax.article("quay", "The boats landed 30 crans of herring on Monday."));
    QuantityExtractor fishing = QuantityExtractor.ofDefaults()
        .withUnit("cran", "volume", "cran", "crans")
        .withModifier("give or take", Modifier.ABOUT);
    Comparer comparer =
        Comparer.ofDefaults().withClaims(ClaimExtractor.ofDefaults().withQuantities(fishing));
    print("before", Parallax.compare(articles), out);
    print("after", comparer.compare(articles), out);
  }

  private static void print(String title, Comparison comparison, PrintStream out) {
    for (Claim claim : comparison.claims()) {
      out.println(title + ": " + claim.quantity().text() + ", "
          + claim.quantity().modifier().id() + ", in " + claim.quantity().unit());
    }
    comparison.discrepancies().forEach(f -> out.println(title + ": " + f.reason()));
  }
}
