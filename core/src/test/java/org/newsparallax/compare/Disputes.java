package org.newsparallax.compare;

import java.util.ArrayList;
import java.util.List;
import org.newsparallax.Parallax;
import org.newsparallax.article.Article;

/** What is found between reports of a sentence or two. */
final class Disputes {
  private Disputes() {}

  /** The reported conflicts and updates of some texts. */
  static List<Finding> disputes(String... texts) {
    return Parallax.compare(articles(texts)).discrepancies();
  }

  static List<Article> articles(String... texts) {
    List<Article> articles = new ArrayList<>();
    for (String text : texts) {
      articles.add(Parallax.article("report-" + articles.size(), text));
    }
    return articles;
  }
}
