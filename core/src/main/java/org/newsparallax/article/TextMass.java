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

  static double of(String text, String tag, int linkCharacters) {
    if (linkCharacters > MOSTLY_LINKS * text.length() || PageText.isHeading(tag)) {
      return 0;
    }
    int weight = text.length() - linkCharacters;
    boolean punctuated = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '@' || c > 'z') {
        punctuated = punctuated || PUNCTUATION.indexOf(c) >= 0;
        weight += c >= FIRST_EAST_ASIAN && isEastAsian(c) ? 2 : 0;
      }
    }
    if (weight < TOO_SHORT) {
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

  private static boolean isEastAsian(char c) {
    return Character.isIdeographic(c)
        || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
  }
}
