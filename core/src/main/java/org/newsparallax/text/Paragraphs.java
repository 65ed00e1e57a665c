package org.newsparallax.text;

/** Finds where blank lines, or paragraph separators, end a paragraph. */
final class Paragraphs {
  private static final char SEPARATOR = '\u2029';

  private Paragraphs() {}

  /**
   * The end of the paragraph that {@code from} stands in.
   *
   * @param end where to stop
   * @return the index of the line break before the next blank line, or {@code end}
   */
  static int end(char[] text, int from, int end) {
    for (int i = from; i < end; i++) {
      char c = text[i];
      if ((c <= '\r' || c == SEPARATOR) && endsAt(text, i, end)) {
        return i;
      }
    }
    return end;
  }

  private static boolean endsAt(char[] text, int i, int end) {
    char c = text[i];
    return c == SEPARATOR || (c == '\n' || c == '\r') && isBlankBehind(text, i, end);
  }

  private static boolean isBlankBehind(char[] text, int lineBreak, int end) {
    int i = lineBreak + 1;
    if (text[lineBreak] == '\r' && i < end && text[i] == '\n') {
      i++;
    }
    while (i < end && WhiteSpace.is(text[i])) {
      char c = text[i];
      if (c == '\n' || c == '\r' || c == SEPARATOR) {
        return true;
      }
      i++;
    }
    return false;
  }
}
