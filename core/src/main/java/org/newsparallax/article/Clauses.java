package org.newsparallax.article;

import java.util.ArrayList;
import java.util.List;
import org.newsparallax.text.Span;

/** Words between commas, colons and dashes. */
final class Clauses {
  private static final int LONGEST = 240;

  private Clauses() {}

  /** The clauses of a stretch, each a list of at least one word; no more than the last 240 characters are looked at. */
  static List<List<Span>> of(String text, int from, int end) {
    List<List<Span>> clauses = new ArrayList<>();
    List<Span> words = new ArrayList<>();
    int start = -1;
    for (int i = Math.max(from, end - LONGEST); i <= end; i++) {
      char c = i < end ? text.charAt(i) : ',';
      boolean inWord = isLetterOrDigit(c)
          || start >= 0
              && i + 1 < end
              && "-.'\u2019/".indexOf(c) >= 0
              && isLetterOrDigit(text.charAt(i + 1))
          || c == '.'
              && start >= 0
              && i - start <= 4
              && Character.isUpperCase(text.charAt(start))
              && i + 1 < end;
      if (inWord) {
        start = start < 0 ? i : start;
        continue;
      }
      if (start >= 0) {
        words.add(new Span(start, i));
        start = -1;
      }
      if (",;:()\u2013\u2014".indexOf(c) >= 0 && !words.isEmpty()) {
        clauses.add(List.copyOf(words));
        words.clear();
      }
    }
    return clauses;
  }

  private static boolean isLetterOrDigit(char c) {
    return c < 128
        ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
        : Character.isLetterOrDigit(c);
  }
}
