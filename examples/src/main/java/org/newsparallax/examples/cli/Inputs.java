package org.newsparallax.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsparallax.article.Article;
import org.newsparallax.article.ArticleReader;
import org.newsparallax.article.InputFormat;
import org.newsparallax.article.Reading;

/**
 * The articles that were given to be compared. What cannot be read, and what looks odd, is told to people as it is met.
 *
 * @param articles what could be read
 * @param complete whether all of it could be read
 */
record Inputs(List<Article> articles, boolean complete) {
  private static final String STANDARD_INPUT = "-";

  /**
   * The readings of files, folders and standard input, in the order given.
   *
   * @param names paths, or {@code -} for standard input
   * @param format the format of standard input, or null to tell it by its content
   */
  static Stream<Reading> open(List<String> names, @Nullable InputFormat format, Streams streams) {
    List<Stream<Reading>> parts = new ArrayList<>();
    List<Path> paths = new ArrayList<>();
    for (String name : names) {
      if (!name.equals(STANDARD_INPUT)) {
        paths.add(Path.of(name));
        continue;
      }
      parts.add(ArticleReader.read(List.copyOf(paths)));
      paths.clear();
      parts.add(
          format == null
              ? ArticleReader.read(streams.in(), name)
              : ArticleReader.read(streams.in(), name, format));
    }
    parts.add(ArticleReader.read(List.copyOf(paths)));
    return parts.stream().flatMap(Function.identity());
  }

  /** Reads all of them. */
  static Inputs read(List<String> names, @Nullable InputFormat format, Streams streams) {
    List<Article> articles = new ArrayList<>();
    boolean complete = true;
    Progress progress = new Progress(streams, "articles read");
    try (Stream<Reading> readings = open(names, format, streams)) {
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
