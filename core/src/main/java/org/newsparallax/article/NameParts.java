package org.newsparallax.article;

/**
 * Takes names such as {@code storyBody__related-links} apart: cut where no letter stands, and where a capital follows a
 * small letter.
 */
final class NameParts {
  private NameParts() {}

  /** Where the next part begins, at or behind a place. */
  static int next(String name, int from, int end) {
    int i = from;
    while (i < end && !isLetter(name.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Where the part that begins here ends. */
  static int stop(String name, int start, int end) {
    int i = start + 1;
    while (i < end && (isSmall(name.charAt(i)) || goesOn(name.charAt(i - 1), name.charAt(i)))) {
      i++;
    }
    return i;
  }

  private static boolean goesOn(char before, char c) {
    return isLetter(c) && !(Character.isUpperCase(c) && Character.isLowerCase(before));
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  static boolean isLetter(char c) {
    return c < 128 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
  }
}
