package org.newsparallax.examples;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.newsparallax.Parallax;
import org.newsparallax.article.Article;
import org.newsparallax.compare.Comparison;
import org.newsparallax.compare.Finding;

/** Prints on which figures the reports in a folder differ; without a folder, those of the corpus. */
public final class CompareFolder {
  private CompareFolder() {}

  /**
   * Runs the example.
   *
   * @param arguments a folder, or nothing
   */
  public static void main(String[] arguments) {
    List<Article> articles =
        arguments.length == 0 ? Corpus.KURSK.articles() : Parallax.read(Path.of(arguments[0]));
    print(articles, System.out);
  }

  static void print(List<Article> articles, PrintStream out) {
    Comparison comparison = Parallax.compare(articles);
    for (Finding finding : comparison.discrepancies()) {
      out.println(finding.verdict() + ": " + finding.reason());
    }
  }
}
