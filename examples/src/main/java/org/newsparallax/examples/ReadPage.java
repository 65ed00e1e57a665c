package org.newsparallax.examples;

import java.io.PrintStream;
import org.newsparallax.article.Article;
import org.newsparallax.article.ArticleReader;
import org.newsparallax.article.Block;

/** Reads a web page: what is the report, and what is only around it? */
public final class ReadPage {
  private ReadPage() {}

  static final String PAGE = """
      <html lang="en"><head><title>Bridge closed after flood | Valley Post</title>
      <meta property="og:site_name" content="Valley Post">
      <meta property="article:published_time" content="2025-03-02T09:30:00Z"></head>
      <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
      <article><h1>Bridge closed after flood</h1>
      <p>The old bridge at Oberau was closed on Sunday after the river rose by 2.4 metres overnight,
      the district office said.</p>
      <p>Some 300 people had to leave their homes, and the fire service pumped out 41 cellars before
      the rain stopped in the afternoon.</p></article>
      <footer>Subscribe to our newsletter</footer></body></html>
      """;

  /**
   * Runs the example.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    print(PAGE, System.out);
  }

  static void print(String page, PrintStream out) {
    Article article = ArticleReader.page("page", page);
    out.println(article.publisher() + ", " + article.published());
    for (Block block : article.blocks()) {
      out.println(block.role().id() + ": " + block.span().of(article.text()));
    }
  }
}
