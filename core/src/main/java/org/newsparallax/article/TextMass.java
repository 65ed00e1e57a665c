package org.newsparallax.article;

/**
 * How much running text a line is: its characters outside of links, less for what does not read like prose. A Chinese,
 * Japanese or Korean character counts for three, about as much as it says.
 */
final class TextMass {
  private static final double MOSTLY_LINKS = 0.5;
  private static final int TOO_SHORT = 25;
  private static final int SHORT = 60;
  private static final char FIRST_EAST_ASIAN = '\u1100';
  private static final String PUNCTUATION = ".,!?;…。，、؟،।";

  private TextMass() {}

  /**
   * The mass of a line.
   *
   * @param length how many characters it has
   * @param linkCharacters how many of them are the text of links
   * @param punctuated whether one of them is a mark of punctuation
   * @param eastAsian how many of them are Chinese, Japanese or Korean
   * @param tag the element it stands in
   */
  static double of(int length, int linkCharacters, boolean punctuated, int eastAsian, String tag) {
    int weight = length - linkCharacters + 2 * eastAsian;
    if (weight < TOO_SHORT || linkCharacters > MOSTLY_LINKS * length || PageText.isHeading(tag)) {
      return 0;
    }
    double prose = (weight < SHORT ? 0.5 : 1) * (punctuated ? 1 : 0.3);
    return weight * prose * byTag(tag);
  }

  private static double byTag(String tag) {
    return switch (tag) {
      case "p" -> 1;
      case "li", "td", "th", "dd", "dt" -> 0.4;
      default -> 0.8;
    };
  }

  static boolean isPunctuation(char c) {
    return PUNCTUATION.indexOf(c) >= 0;
  }

  static boolean isEastAsian(char c) {
    return c >= FIRST_EAST_ASIAN
        && (Character.isIdeographic(c)
            || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
  }
}
