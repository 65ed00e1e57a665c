package org.newsparallax.article;

/**
 * What the class names of an element say.
 *
 * @param hints what they hint at
 * @param byline whether one of them calls the element the by-line
 */
record PageNames(PageHints hints, boolean byline) {
  /** An element without class names. */
  static final PageNames NONE = new PageNames(PageHints.NONE, false);

  private static final int SHORTEST_BYLINE = "byline".length();

  /** Reads the names in a class attribute. */
  static PageNames of(String names) {
    return names.isEmpty() ? NONE : new PageNames(PageHint.of(names), isByline(names));
  }

  private static boolean isByline(String names) {
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
