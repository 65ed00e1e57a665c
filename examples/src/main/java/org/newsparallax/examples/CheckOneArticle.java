package org.newsparallax.examples;

import java.io.PrintStream;
import java.util.List;
import org.newsparallax.Parallax;
import org.newsparallax.article.Article;
import org.newsparallax.claim.Claim;
import org.newsparallax.compare.Finding;

/** Checks one report against others: by whom is each of its figures confirmed, by whom disputed? */
public final class CheckOneArticle {
  private CheckOneArticle() {}

  /**
   * Runs the example.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    print(Corpus.EARTHQUAKE.articles(), System.out);
  }

  /** Checks the first of the articles against the rest. */
  static void print(List<Article> articles, PrintStream out) {
    String checked = articles.get(0).id();
    for (Finding finding : Parallax.compare(articles).findings()) {
      for (Claim mine : finding.claims()) {
        if (!mine.article().equals(checked)) {
          continue;
        }
        out.println(finding.subject() + ": " + mine.quantity().text());
        for (Claim other : finding.claims()) {
          if (!other.article().equals(checked)) {
            boolean same = mine.quantity().mayEqual(other.quantity());
            String verb = same ? "  confirmed by " : "  disputed by ";
            out.println(verb + other.article() + ": " + other.quantity().text());
          }
        }
      }
    }
  }
}
