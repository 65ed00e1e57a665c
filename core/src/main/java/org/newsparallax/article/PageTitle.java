package org.newsparallax.article;

import org.jspecify.annotations.Nullable;

/** Titles as pages give them: often with the name of the site before or behind. */
final class PageTitle {
  private static final String[] SEPARATORS = {" | ", " – ", " — ", " - ", " : ", " · ", " » ", " • "
  };
  private static final int LONGEST_ADDITION = 60;
  private static final int LONGEST_ADDITION_TO_SITE = 20;

  private final @Nullable String heading;
  private final String headingWords;
  private final int siteLength;
  private final String siteLetters;

  /**
   * Prepares for the titles of a page.
   *
   * @param site the name of the site, if it is known
   * @param heading the heading on the page: what it says is the title, what the title adds is not
   */
  PageTitle(@Nullable String site, @Nullable String heading) {
    this.heading = heading;
    this.headingWords = heading == null ? "" : PageLabels.words(heading);
    this.siteLength = site == null ? 0 : site.length();
    this.siteLetters = site == null ? "" : letters(site);
  }

  /** Takes the name of the site off a title. */
  @Nullable
  String withoutSite(@Nullable String title) {
    if (title == null) {
      return null;
    }
    for (String separator : SEPARATORS) {
      int last = title.lastIndexOf(separator);
      if (last > 0) {
        int first = title.indexOf(separator);
        String front = title.substring(0, last).strip();
        String back = title.substring(first + separator.length()).strip();
        String name = title.substring(last + separator.length()).strip();
        String opening = title.substring(0, first).strip();
        if (isHeading(front) || back.length() <= LONGEST_ADDITION && isHeading(opening)) {
          return heading;
        }
        if (isSite(name)) {
          return front;
        }
        if (isSite(opening)) {
          return back;
        }
      }
    }
    return title.strip();
  }

  private boolean isHeading(String part) {
    return !headingWords.isEmpty() && PageLabels.words(part).equals(headingWords);
  }

  private boolean isSite(String part) {
    String squeezed = siteLetters.isEmpty() ? "" : letters(part);
    return !squeezed.isEmpty()
        && (siteLetters.contains(squeezed)
            || squeezed.contains(siteLetters)
                && part.length() <= siteLength + LONGEST_ADDITION_TO_SITE);
  }

  private static String letters(String name) {
    return PageLabels.words(name).replace(" ", "");
  }
}
