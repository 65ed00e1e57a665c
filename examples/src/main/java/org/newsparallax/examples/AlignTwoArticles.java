package org.newsparallax.examples;

import java.io.PrintStream;
import org.newsparallax.Parallax;
import org.newsparallax.align.Link;
import org.newsparallax.article.Article;

/** Prints which sentences of two reports say the same thing. */
public final class AlignTwoArticles {
  private AlignTwoArticles() {}

  /**
   * Runs the example.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    print(Corpus.EARTHQUAKE.articles().get(0), Corpus.EARTHQUAKE.articles().get(1), System.out);
  }

  static void print(Article one, Article other, PrintStream out) {
    for (Link link : Parallax.align(one, other).links()) {
      out.printf("%.2f%n", link.score());
      link.a().forEach(i -> out.println("  " + one.sentenceText(i)));
      link.b().forEach(i -> out.println("  " + other.sentenceText(i)));
    }
  }
}
