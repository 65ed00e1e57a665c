package org.newsparallax.stories;

import java.util.LinkedHashMap;
import java.util.Map;
import org.newsparallax.text.Span;

/**
 * A made-up report.
 *
 * @param text its text
 * @param places where each figure stands, by name
 */
record Report(String text, Map<String, Span> places) {

  /** Writes a report, remembering where its figures stand. */
  static final class Writer {
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Span> places = new LinkedHashMap<>();

    void paragraph(String pattern, Map<String, Figure> figures) {
      if (!text.isEmpty()) {
        text.append("\n\n");
      }
      int from = 0;
      for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
        int close = pattern.indexOf('}', open);
        text.append(pattern, from, open);
        Figure figure = figures.get(pattern.substring(open + 1, close));
        if (figure == null) {
          throw new IllegalArgumentException(
              "no figure for " + pattern.substring(open, close + 1) + " in: " + pattern);
        }
        int start = text.length();
        text.append(figure.printed());
        places.put(figure.name(), new Span(start, text.length()));
        from = close + 1;
      }
      text.append(pattern.substring(from));
    }

    Report report() {
      return new Report(text.append('\n').toString(), Map.copyOf(places));
    }
  }
}
