package org.newsparallax.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.newsparallax.article.Article;
import org.newsparallax.article.ArticleReader;
import org.newsparallax.article.Reading;

/**
 * The articles that were given to be compared. What cannot be read, and what looks odd, is told to people as it is met.
 *
 * @param articles what could be read
 * @param complete whether all of it could be read
 */
record Inputs(List<Article> articles, boolean complete) {

  /** Reads files and folders. */
  static Inputs read(List<Path> paths, Streams streams) {
    List<Article> articles = new ArrayList<>();
    boolean complete = true;
    Progress progress = new Progress(streams, "articles read");
    try (Stream<Reading> readings = ArticleReader.read(paths)) {
      for (Iterator<Reading> each = readings.iterator(); each.hasNext(); ) {
        Reading reading = each.next();
        if (reading instanceof Reading.Success success) {
          articles.add(success.article());
        } else if (reading instanceof Reading.Failure failure) {
          complete = false;
          streams.say(failure.source() + ": " + failure.error());
        }
        progress.step();
      }
    }
    progress.done();
    return new Inputs(articles, complete);
  }

  /** Says what people should know of the articles before they trust the report. */
  void remark(Streams streams) {
    Map<String, String> firstWithText = new HashMap<>();
    for (Article article : articles) {
      for (String warning : article.warnings()) {
        streams.say(name(article) + ": " + warning);
      }
      String first = firstWithText.putIfAbsent(article.text(), name(article));
      if (first != null) {
        streams.say(name(article) + ": the same text as " + first);
      }
    }
    if (articles.size() == 1) {
      streams.say(name(articles.get(0)) + ": one article alone, so it is checked against itself");
    }
  }

  private static String name(Article article) {
    return article.source() == null ? article.id() : article.source();
  }
}
