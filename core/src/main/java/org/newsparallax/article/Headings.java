package org.newsparallax.article;

/** Tells titles from running text by their form. */
final class Headings {
  private static final int LONGEST_TITLE = 220;
  static final int LONGEST_SUBHEADING = 90;
  private static final int MOST_WORDS = 14;
  private static final int MOST_WORDS_OF_TITLE = 35;
  private static final int FEWEST_WORDS_OF_LINK = 4;

  private Headings() {}

  /** Whether a line above an article can be its title. */
  static boolean canBeTitle(String line) {
    if (line.length() > LONGEST_TITLE || words(line) > MOST_WORDS_OF_TITLE || !hasLetter(line)) {
      return false;
    }
    char last = lastSign(line);
    return last != '.' && last != ',' && last != ';' && last != ':'
        || words(line) < MOST_WORDS && last == '.' && endsWithEllipsis(line);
  }

  /** Whether a line between paragraphs can be a title of what follows. */
  static boolean canBeSubheading(String line) {
    if (line.length() > LONGEST_SUBHEADING || words(line) > MOST_WORDS || !hasLetter(line)) {
      return false;
    }
    char first = firstSign(line);
    char last = lastSign(line);
    if (last == ':') {
      return words(line) <= 4;
    }
    return !Character.isLowerCase(first) && ".!?,;-\u2013\u2014\u2026".indexOf(last) < 0;
  }

  /** Whether a line can be the title of another article that is linked to. */
  static boolean canBeLink(String line) {
    return line.length() <= LONGEST_SUBHEADING * 2
        && words(line) >= FEWEST_WORDS_OF_LINK
        && words(line) <= 2 * MOST_WORDS
        && line.indexOf(". ") < 0
        && ".!,;:-\u2026".indexOf(lastSign(line)) < 0
        && !Character.isLowerCase(firstSign(line));
  }

  static boolean hasLetter(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (Character.isLetter(line.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWithEllipsis(String line) {
    return line.endsWith("...");
  }

  private static char firstSign(String line) {
    int i = 0;
    while (i < line.length() - 1 && !Character.isLetterOrDigit(line.charAt(i))) {
      i++;
    }
    return line.charAt(i);
  }

  /** The last character, quotation marks and brackets apart. */
  private static char lastSign(String line) {
    int i = line.length() - 1;
    while (i > 0 && "\"'\u201D\u2019)]\u00BB".indexOf(line.charAt(i)) >= 0) {
      i--;
    }
    return line.charAt(i);
  }

  private static int words(String line) {
    int words = 1;
    for (int i = 1; i < line.length(); i++) {
      words += line.charAt(i) == ' ' && line.charAt(i - 1) != ' ' ? 1 : 0;
    }
    return words;
  }
}
