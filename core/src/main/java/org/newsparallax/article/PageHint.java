package org.newsparallax.article;

import java.util.Set;

/** What the class and id names of an element say about its content. */
enum PageHint {
  /** The text of the article. */
  BODY,
  /** Navigation, sharing, related links, comments, advertising: not the article. */
  FURNITURE,
  /** Text under a picture. */
  CAPTION,
  /** Who took a picture. */
  CREDIT,
  /** A sentence of the article that is printed a second time, large. */
  PULL_QUOTE;

  /** First parts of names that say what a page is about, or what it has, not what an element is for. */
  private static final WordSet DESCRIBING = new WordSet(Set.of(
      "author",
      "category",
      "cat",
      "format",
      "has",
      "is",
      "no",
      "not",
      "status",
      "tag",
      "tax",
      "term",
      "type",
      "with",
      "without"));

  private static final int LONGEST_NAMES = 8000;

  /**
   * Reads the hints in names such as {@code ArticleBody__related-links}: the names are taken apart at punctuation and
   * at a change of case, and phrases of up to three parts are looked up. A longer phrase hides the ones inside it. Only
   * the beginning of a value that is absurdly long is read.
   *
   * @param names the value of a class or id attribute, with spaces between the names
   * @return the hints, none for most names
   */
  static PageHints of(String names) {
    PageHints found = PageHints.NONE;
    int end = Math.min(names.length(), LONGEST_NAMES);
    for (int start = 0; start < end; ) {
      int stop = start;
      while (stop < end && names.charAt(stop) > ' ') {
        stop++;
      }
      found = found.with(inName(names, start, stop));
      start = stop + 1;
    }
    return found;
  }

  private static PageHints inName(String names, int start, int end) {
    PageHints found = PageHints.NONE;
    int first = NameParts.next(names, start, end);
    boolean mayDescribe = true;
    for (int part = first; part < end; ) {
      int stop = NameParts.stop(names, part, end);
      HintPhrase phrase = HintPhrase.at(names, part, stop, end);
      int behind = phrase == null ? stop : phrase.end(names, part, end);
      mayDescribe &= part > first || behind == stop;
      if (phrase != null && phrase.hint() != null) {
        if (mayDescribe && describes(names, first, end)) {
          return PageHints
              .NONE; // "tag-shop" says what a page is about, "tag-list" what an element is
        }
        found = found.with(phrase.hint());
      }
      part = NameParts.next(names, behind, end);
    }
    return found;
  }

  /** Whether a name of several parts begins with a word that says what a page is about. */
  private static boolean describes(String names, int part, int end) {
    int stop = NameParts.stop(names, part, end);
    return DESCRIBING.has(names, part, stop) && NameParts.next(names, stop, end) < end;
  }
}
