package org.newsparallax.text;

/** Finds where blank lines, or paragraph separators, end a paragraph. */
final class Paragraphs {
  private static final char SEPARATOR = '\u2029';

  private Paragraphs() {}

  /**
   * The end of the paragraph that {@code from} stands in.
   *
   * @return the index of the line break before the next blank line, or {@code end}
   */
  static int end(CharSequence text, int from, int end) {
    int i = from;
    while (i < end) {
      char c = text.charAt(i);
      if (c == SEPARATOR || (c == '\n' || c == '\r') && isBlankBehind(text, i, end)) {
        return i;
      }
      i++;
    }
    return end;
  }

  private static boolean isBlankBehind(CharSequence text, int lineBreak, int end) {
    int i = lineBreak + 1;
    if (text.charAt(lineBreak) == '\r' && i < end && text.charAt(i) == '\n') {
      i++;
    }
    while (i < end && WhiteSpace.is(text.charAt(i))) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == SEPARATOR) {
        return true;
      }
      i++;
    }
    return false;
  }
}
