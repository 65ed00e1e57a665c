package org.newsparallax.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsparallax.article.Article;

/**
 * An article as a report names it.
 *
 * @param article the article
 * @param index its place among the articles, from 0
 * @param label a short name that no other article of the report has
 * @param date when it was published, to the day, or empty
 */
record Source(Article article, int index, String label, String date) {
  private static final int DAY = "2024-08-08".length();

  /** Names articles by their outlets, and by their ids where that is unknown or not enough. */
  static List<Source> of(List<Article> articles) {
    Map<String, Integer> outlets = new HashMap<>();
    articles.forEach(a -> outlets.merge(outlet(a), 1, Integer::sum));
    List<Source> sources = new ArrayList<>();
    for (Article article : articles) {
      String outlet = outlet(article);
      String id = Printable.line(article.id());
      String label = outlet.isEmpty()
          ? id
          : outlets.getOrDefault(outlet, 0) == 1 ? outlet : outlet + " (" + id + ")";
      sources.add(new Source(article, sources.size(), label, date(article.published())));
    }
    return sources;
  }

  private static String outlet(Article article) {
    return article.publisher() == null ? "" : Printable.line(article.publisher());
  }

  private static String date(@Nullable String published) {
    String date = published == null ? "" : Printable.line(published);
    return date.length() > DAY && date.charAt(DAY) == 'T' ? date.substring(0, DAY) : date;
  }

  /** The label with the date behind it. */
  String dated() {
    return date.isEmpty() ? label : label + ", " + date;
  }
}
