package org.newsparallax.text;

/** Classes of punctuation marks, and of letters, as the splitter sees them. */
final class Marks {
  static final char ELLIPSIS = '\u2026';
  private static final String CLOSERS = ")]}\u201D\u2019\u00BB\u203A";
  private static final String OPENERS = "([{\"'\u201C\u2018\u201E\u201A\u00AB\u2039\u00BF\u00A1`";
  private static final String BULLETS =
      "\u2022\u2043\u2023\u25E6\u25AA\u25AB\u25CF\u25CB\u25A0\u2219";
  private static final String WIDE_STOPS = "\u3002\uFF01\uFF1F\u0964\u061F\u06D4";

  private Marks() {}

  /** Full stop, question mark, exclamation mark or ellipsis. */
  static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == ELLIPSIS;
  }

  /** The stops of scripts that do not tell sentences by capitals. */
  static boolean isWideStop(char c) {
    return c > 0x600 && WIDE_STOPS.indexOf(c) >= 0;
  }

  /** Brackets and quotation marks that only ever close. */
  static boolean isCloser(char c) {
    return CLOSERS.indexOf(c) >= 0;
  }

  /** Brackets and quotation marks that open, straight ones among them. */
  static boolean isOpener(char c) {
    return OPENERS.indexOf(c) >= 0;
  }

  static boolean isQuote(char c) {
    return c == '"'
        || c == '\''
        || c >= '\u2018' && c <= '\u201E'
        || c == '\u00AB'
        || c == '\u00BB'
        || c == '\u2039'
        || c == '\u203A';
  }

  static boolean isBullet(char c) {
    return c > 0x2000 && BULLETS.indexOf(c) >= 0;
  }

  static boolean isDash(char c) {
    return c == '-' || c >= '\u2010' && c <= '\u2015';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isUpper(char c) {
    return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c) || Character.isTitleCase(c);
  }

  static boolean isLower(char c) {
    return c < 128 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
  }

  static boolean isLetter(char c) {
    return c < 128 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }
}
