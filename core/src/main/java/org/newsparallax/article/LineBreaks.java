package org.newsparallax.article;

/** Where lines of a text end, asked from front to back. Used by one thread, once. */
final class LineBreaks {
  private final Occurrences newLines;
  private final Occurrences returns;
  private final Occurrences separators;
  private final Occurrences paragraphSeparators;

  LineBreaks(String text) {
    newLines = new Occurrences(text, '\n');
    returns = new Occurrences(text, '\r');
    separators = new Occurrences(text, '\u2028');
    paragraphSeparators = new Occurrences(text, '\u2029');
  }

  /**
   * The first line break at or behind {@code from}, or the length of the text.
   *
   * @param from a place that is not in front of the one asked for last
   */
  int next(int from) {
    return Math.min(
        Math.min(newLines.next(from), returns.next(from)),
        Math.min(separators.next(from), paragraphSeparators.next(from)));
  }
}
