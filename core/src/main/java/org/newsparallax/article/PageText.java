package org.newsparallax.article;

/** What can be said of a line of a page by its characters and its element alone. */
final class PageText {
  private static final int TITLE_LENGTH = 80;
  private static final int HEADING_LEVELS = 6;

  private PageText() {}

  static boolean isHeading(String tag) {
    return tag.length() == 2
        && tag.charAt(0) == 'h'
        && tag.charAt(1) >= '1'
        && tag.charAt(1) <= '0' + HEADING_LEVELS;
  }

  /** Whether a line is short and no sentence, as headings are, marked or not. */
  static boolean isHeadingLike(String text) {
    return text.length() <= TITLE_LENGTH && !endsSentence(text);
  }

  /** Whether a text ends as sentences do; quotation marks and brackets behind the end do not matter. */
  static boolean endsSentence(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      switch (text.charAt(i)) {
        case '.', '!', '?', '…', '。', '！', '？', '।', ':' -> {
          return true;
        }
        case '"', '”', '’', '\'', '»', ')', ']', '“', '」', '』' -> {}
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }
}
