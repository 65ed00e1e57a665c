package org.newsparallax;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.newsparallax.align.Aligner;
import org.newsparallax.align.Alignment;
import org.newsparallax.article.Article;
import org.newsparallax.article.ArticleFormatException;
import org.newsparallax.article.ArticleReader;
import org.newsparallax.article.Reading;
import org.newsparallax.claim.Claim;
import org.newsparallax.claim.ClaimExtractor;
import org.newsparallax.compare.Comparer;
import org.newsparallax.compare.Comparison;
import org.newsparallax.quantity.Quantity;
import org.newsparallax.quantity.QuantityExtractor;

/**
 * Where to start: one static method for each task. All of them are thread-safe, work offline, and give the same result
 * for the same input.
 */
public final class Parallax {
  private Parallax() {}

  /**
   * Reads articles from files, and from folders with all that is in them, in a stable order.
   *
   * @param paths files or folders
   * @return the articles
   * @throws ArticleFormatException if one of them cannot be read; {@link ArticleReader#read} gives the rest instead
   */
  public static List<Article> read(Path... paths) {
    try (Stream<Reading> readings = ArticleReader.read(List.of(paths))) {
      return readings.map(Parallax::article).toList();
    }
  }

  private static Article article(Reading reading) {
    if (reading instanceof Reading.Success success) {
      return success.article();
    }
    Reading.Failure failure = (Reading.Failure) reading;
    throw new ArticleFormatException(failure.source() + ": " + failure.error());
  }

  /**
   * Makes an article of a text in memory.
   *
   * @param id its id, unique among the articles to be compared
   * @param text plain text
   * @return the article
   */
  public static Article article(String id, String text) {
    return ArticleReader.article(id, text);
  }

  /**
   * Finds the numeric expressions of a text.
   *
   * @param text a sentence, or more
   * @return the quantities, in text order; spans point into {@code text}
   */
  public static List<Quantity> quantities(String text) {
    return QuantityExtractor.ofDefaults().extract(text);
  }

  /**
   * How likely two sentences report the same thing, whatever their numbers.
   *
   * @param a a sentence
   * @param b a sentence
   * @return 0 to 1
   */
  public static double similarity(String a, String b) {
    return Aligner.ofDefaults().similarity().score(a, b);
  }

  /**
   * Finds which sentences of two articles report the same thing.
   *
   * @param a an article
   * @param b another article
   * @return the links between their sentences
   */
  public static Alignment align(Article a, Article b) {
    return Aligner.ofDefaults().align(List.of(a, b)).get(0);
  }

  /**
   * Finds what an article claims.
   *
   * @param article an article
   * @return its claims, in text order
   */
  public static List<Claim> claims(Article article) {
    return ClaimExtractor.ofDefaults().extract(article);
  }

  /**
   * Compares what several articles say about one event. One article alone is checked against itself. Where reports come in
   * one by one, {@link Comparer#start()} keeps what was compared.
   *
   * @param articles articles about one event, their ids unique
   * @return the comparison
   */
  public static Comparison compare(List<Article> articles) {
    return Comparer.ofDefaults().compare(articles);
  }

  /**
   * Compares what several articles say about one event, as {@link #compare(List)} does.
   *
   * @param articles articles about one event, their ids unique
   * @return the comparison
   */
  public static Comparison compare(Article... articles) {
    return compare(List.of(articles));
  }
}
