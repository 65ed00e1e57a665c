package org.newsparallax.stories;

import java.util.List;
import org.newsparallax.article.Article;
import org.newsparallax.text.Span;

/**
 * Reports on one made-up event, with the truth of what they dispute.
 *
 * @param seed what it was made of
 * @param topic what kind of event
 * @param turn what was done to one of its figures
 * @param fact the name of that figure
 * @param articles the reports
 * @param places where figures stand
 */
record Story(
    long seed, String topic, Turn turn, String fact, List<Article> articles, List<Place> places) {

  /**
   * A figure in a report.
   *
   * @param article the id of the report
   * @param span where it stands
   * @param fact the fact of which it is; for a figure that is no rival of any, why not
   * @param printed the figure
   */
  record Place(String article, Span span, String fact, String printed) {}
}
