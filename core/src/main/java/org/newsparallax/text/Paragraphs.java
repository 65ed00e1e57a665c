package org.newsparallax.text;

/** Finds where blank lines, or paragraph separators, end a paragraph. */
final class Paragraphs {
  private static final char SEPARATOR = '\u2029';

  private Paragraphs() {}

  /**
   * The end of the paragraph that {@code from} stands in.
   *
   * @return the index of the line break before the next blank line, or the length of the text
   */
  static int end(char[] text, int from) {
    for (int i = from; i < text.length; i++) {
      char c = text[i];
      if ((c <= '\r' || c == SEPARATOR) && endsAt(text, i)) {
        return i;
      }
    }
    return text.length;
  }

  private static boolean endsAt(char[] text, int i) {
    char c = text[i];
    return c == SEPARATOR || (c == '\n' || c == '\r') && isBlankBehind(text, i);
  }

  private static boolean isBlankBehind(char[] text, int lineBreak) {
    int i = lineBreak + 1;
    if (text[lineBreak] == '\r' && i < text.length && text[i] == '\n') {
      i++;
    }
    while (i < text.length && WhiteSpace.is(text[i])) {
      char c = text[i];
      if (c == '\n' || c == '\r' || c == SEPARATOR) {
        return true;
      }
      i++;
    }
    return false;
  }
}
