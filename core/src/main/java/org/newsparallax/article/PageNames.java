package org.newsparallax.article;

/** The class names of elements as the names of by-lines; what else they hint at is told by {@link PageHint}. */
final class PageNames {
  private static final int SHORTEST_BYLINE = "byline".length();

  private PageNames() {}

  /** Whether one of the names in a class attribute calls the element the by-line. */
  static boolean callByline(String names) {
    for (int i = names.length() - SHORTEST_BYLINE; i >= 0; i--) {
      char next = names.charAt(i + 1);
      if ((next == 'y' || next == 'Y') && names.regionMatches(true, i, "byline", 0, SHORTEST_BYLINE)
          || (next == 'u' || next == 'U')
              && (names.regionMatches(true, i, "author-name", 0, 11)
                  || names.regionMatches(true, i, "author__name", 0, 12))) {
        return true;
      }
    }
    return false;
  }
}
