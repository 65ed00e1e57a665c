package org.newsparallax.report;

/** Text of others, made fit to be shown: it cannot move the cursor, colour the screen, or turn the line around. */
final class Printable {
  private static final char REPLACEMENT = '\ufffd';

  private Printable() {}

  /**
   * The text in one line: runs of white space become one space, control and formatting characters are left out, half
   * characters are replaced.
   */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isSpace(c)) {
        space = true;
      } else if (isShown(c)) {
        if (space && !line.isEmpty()) {
          line.append(' ');
        }
        space = false;
        line.appendCodePoint(isHalf(c) ? REPLACEMENT : c);
      }
    }
    return line.toString();
  }

  /** The text as {@link #line}, but with a space where white space stood at either end. */
  static String part(String text) {
    String line = line(text);
    if (text.isEmpty() || line.isEmpty()) {
      return text.isEmpty() ? "" : " ";
    }
    String before = isSpace(text.codePointAt(0)) ? " " : "";
    return before + line + (isSpace(text.codePointBefore(text.length())) ? " " : "");
  }

  /** The text with its line breaks and spaces as they are, without what cannot be shown. */
  static String text(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\n' || c == '\t' || isShown(c)) {
        shown.appendCodePoint(isHalf(c) ? REPLACEMENT : c);
      }
    }
    return shown.toString();
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isShown(int c) {
    int type = Character.getType(c);
    return type != Character.CONTROL && (type != Character.FORMAT || isJoiner(c));
  }

  /** Joiners make up letters and emoji. */
  private static boolean isJoiner(int c) {
    return c == 0x200c || c == 0x200d;
  }

  private static boolean isHalf(int c) {
    return c <= Character.MAX_VALUE && Character.isSurrogate((char) c);
  }
}
