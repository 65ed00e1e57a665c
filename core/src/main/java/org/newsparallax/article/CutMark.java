package org.newsparallax.article;

/** What news interfaces put behind a text that they cut off, and how much they left out: {@code [+2130 chars]}. */
final class CutMark {
  private static final String OPEN = "[+";
  private static final String CLOSE = " chars]";
  private static final int MOST_DIGITS = 7;

  private CutMark() {}

  /** Where the mark at the end of a block begins; the end if there is none. */
  static int start(String text, int start, int end) {
    int digits = end - CLOSE.length();
    if (digits <= start || !text.startsWith(CLOSE, digits)) {
      return end;
    }
    int first = digits;
    while (first > start
        && digits - first < MOST_DIGITS
        && Character.isDigit(text.charAt(first - 1))) {
      first--;
    }
    int mark = first - OPEN.length();
    return first < digits && mark >= start && text.startsWith(OPEN, mark) ? mark : end;
  }
}
