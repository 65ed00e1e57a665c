package org.newsparallax.article;

/** Gathers the text of one line of a page as a browser shows it: white space folded, no-break spaces kept inside. */
final class LineText {
  private final StringBuilder text = new StringBuilder();
  private boolean space;
  private boolean lineBreak;
  private int links;
  private int linkCharacters;

  void append(String piece) {
    int before = text.length();
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        space = true;
      } else if (c == '\u200B' || c == '\uFEFF' || c == '\u00AD') {
        continue;
      } else {
        if (text.length() > 0) {
          if (lineBreak) {
            text.append('\n');
          } else if (space) {
            text.append(' ');
          }
        }
        space = false;
        lineBreak = false;
        text.append(c);
      }
    }
    int added = text.length() - before;
    linkCharacters += links > 0 ? added : 0;
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
