package org.newsparallax.article;

/** Gathers the text of one line of a page as a browser shows it: white space folded, no-break spaces kept inside. */
final class LineText {
  private static final char SOFT_HYPHEN = '\u00AD';

  private final StringBuilder text = new StringBuilder();
  private boolean space;
  private boolean lineBreak;
  private int links;
  private int linkCharacters;

  void append(String piece) {
    int before = text.length();
    int i = 0;
    while (i < piece.length()) {
      char c = piece.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        space = true;
        i++;
      } else if (isInvisible(c)) {
        i++;
      } else {
        int end = endOfRun(piece, i);
        separate();
        text.append(piece, i, end);
        i = end;
      }
    }
    linkCharacters += links > 0 ? text.length() - before : 0;
  }

  /** Where the next white space or invisible character stands; a single space between words does not end a run. */
  private static int endOfRun(String piece, int start) {
    int i = start + 1;
    while (i < piece.length()) {
      char c = piece.charAt(i);
      boolean single = c == ' ' && i + 1 < piece.length() && isShown(piece.charAt(i + 1));
      if (!single && !isShown(c)) {
        return i;
      }
      i++;
    }
    return i;
  }

  private static boolean isShown(char c) {
    return c > ' ' && (c < SOFT_HYPHEN || !isInvisible(c));
  }

  private void separate() {
    if (!text.isEmpty()) {
      if (lineBreak) {
        text.append('\n');
      } else if (space) {
        text.append(' ');
      }
    }
    space = false;
    lineBreak = false;
  }

  /** Zero-width space, byte order mark and soft hyphen, which a browser does not show. */
  private static boolean isInvisible(char c) {
    return c == '\u200B' || c == '\uFEFF' || c == SOFT_HYPHEN;
  }

  /** Takes note of a line break; true if it is the second in a row, which separates paragraphs. */
  boolean lineBreak() {
    boolean second = lineBreak;
    lineBreak = true;
    return second;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  void link(int change) {
    links += change;
  }

  int linkCharacters() {
    return linkCharacters;
  }

  /** The text, without white space around it; no-break spaces count as such. */
  String take() {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  void clear() {
    text.setLength(0);
    space = false;
    lineBreak = false;
    linkCharacters = 0;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
