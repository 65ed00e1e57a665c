package org.newsparallax.report;

import java.util.ArrayList;
import java.util.List;

/** Fits text into columns of a terminal. */
final class Columns {
  private static final String ELLIPSIS = "…";

  private Columns() {}

  /** How many columns a text takes: two for wide East Asian characters and emoji, none for combining marks. */
  static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  private static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115f)
        || (c >= 0x2e80 && c <= 0xa4cf)
        || (c >= 0xac00 && c <= 0xd7a3)
        || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0xfe30 && c <= 0xfe6f)
        || (c >= 0xff00 && c <= 0xff60)
        || (c >= 0xffe0 && c <= 0xffe6)
        || (c >= 0x1f300 && c <= 0x1faff)
        || (c >= 0x20000 && c <= 0x3fffd);
  }

  /** The text in just so many columns: filled with spaces, or cut with an ellipsis. */
  static String fit(String text, int columns) {
    String cut = cut(text, columns);
    return cut + " ".repeat(columns - width(cut));
  }

  /** The text in at most so many columns, cut with an ellipsis. */
  static String cut(String text, int columns) {
    return width(text) <= columns ? text : start(text, columns - 1).stripTrailing() + ELLIPSIS;
  }

  /** The beginning of a text, in at most so many columns. */
  static String start(String text, int columns) {
    int used = 0;
    int end = 0;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      used += width(c);
      if (used > columns) {
        break;
      }
      end += Character.charCount(c);
    }
    return text.substring(0, end);
  }

  /** The end of a text, in at most so many columns. */
  static String end(String text, int columns) {
    int used = 0;
    int start = text.length();
    while (start > 0) {
      int c = text.codePointBefore(start);
      used += width(c);
      if (used > columns) {
        break;
      }
      start -= Character.charCount(c);
    }
    return text.substring(start);
  }

  /** Breaks a text at its spaces into lines of at most so many columns; a longer word is broken itself. */
  static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split(" +", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer) <= columns) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      line = word;
      while (width(line) > columns) {
        String start = start(line, columns);
        lines.add(start);
        line = line.substring(start.length());
      }
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }
}
