package org.newsparallax.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsparallax.article.Article;
import org.newsparallax.text.Span;

/** Writes one report of a story, and takes note of where its figures stand. */
final class StoryWriter {
  private final String id;
  private final String between;
  private final Map<String, String> names;
  private final List<Story.Place> places;
  private final StringBuilder text = new StringBuilder();

  StoryWriter(String id, String between, Map<String, String> names, List<Story.Place> places) {
    this.id = id;
    this.between = between;
    this.names = names;
    this.places = places;
  }

  /**
   * Writes a sentence.
   *
   * @param pattern its words; what is to be filled in stands in braces
   * @param figures what is printed for each figure
   * @param facts of which fact each figure is; a figure that is not listed is of the fact of its own name
   */
  void sentence(String pattern, Map<String, String> figures, Map<String, String> facts) {
    text.append(text.isEmpty() ? "" : between);
    int begin = text.length();
    List<Story.Place> own = new ArrayList<>();
    int from = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
      int close = pattern.indexOf('}', open);
      String name = pattern.substring(open + 1, close);
      text.append(pattern, from, open);
      int start = text.length();
      String figure = figures.get(name);
      text.append(figure == null ? names.get(name) : figure);
      if (figure != null) {
        own.add(new Story.Place(
            id, new Span(start, text.length()), facts.getOrDefault(name, name), figure));
      }
      from = close + 1;
    }
    text.append(pattern.substring(from));
    text.setCharAt(begin, Character.toUpperCase(text.charAt(begin)));
    places.addAll(own);
  }

  Article article(String published) {
    return Article.builder(id, text.append('\n').toString())
        .published(published)
        .build();
  }
}
