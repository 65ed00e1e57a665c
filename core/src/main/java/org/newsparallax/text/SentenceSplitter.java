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
