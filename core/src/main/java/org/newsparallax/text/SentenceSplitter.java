package org.newsparallax.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds where sentences begin and end. Thread-safe. */
public final class SentenceSplitter {
  private SentenceSplitter() {}

  /**
   * The sentences of a text, in order. They cover all of it but white space.
   *
   * @param text any text
   * @return the spans of the sentences, without surrounding white space
   */
  public static List<Span> split(String text) {
    return split(text, new Span(0, text.length()));
  }

  /**
   * The sentences of one stretch of a text, as if it stood alone.
   *
   * @param text any text
   * @param within the stretch, such as one paragraph
   * @return the spans of the sentences in {@code text}, without surrounding white space
   * @throws IndexOutOfBoundsException if the stretch ends behind the text
   */
  public static List<Span> split(String text, Span within) {
    List<Span> found = whole(within.of(text));
    return found.stream().map(s -> s.shift(within.start())).toList();
  }

  private static List<Span> whole(String text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(text);
    List<Span> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      int from = start;
      int to = end;
      while (from < to && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        sentences.add(new Span(from, to));
      }
      start = end;
    }
    return sentences;
  }
}
