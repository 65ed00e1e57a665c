package org.newsparallax.text;

/**
 * What counts as white space: all that Unicode calls so, the no-break spaces and the control characters between words
 * among them. Zero-width characters are not white space.
 */
public final class WhiteSpace {
  private static final char NEXT_LINE = '\u0085';

  private WhiteSpace() {}

  /**
   * Whether a character is white space.
   *
   * @param c a UTF-16 code unit
   * @return true for spaces, no-break spaces, tabs and line breaks
   */
  public static boolean is(char c) {
    if (c <= ' ') {
      return c == ' ' || c >= '\t' && c <= '\r' || c >= '\u001C' && c <= '\u001F';
    }
    return c >= NEXT_LINE && (c == NEXT_LINE || Character.isSpaceChar(c));
  }

  /**
   * A stretch of a text without the white space around it.
   *
   * @param text the text
   * @param start index of the first code unit
   * @param end index after the last code unit
   * @return the span, empty at {@code end} if there is nothing but white space
   */
  public static Span trim(CharSequence text, int start, int end) {
    int from = skip(text, start, end);
    int to = end;
    while (to > from && is(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  /**
   * The first place at or behind an index that is not white space.
   *
   * @param text the text
   * @param from where to begin
   * @param end where to stop
   * @return an index from {@code from} to {@code end}
   */
  public static int skip(CharSequence text, int from, int end) {
    int i = from;
    while (i < end && is(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
