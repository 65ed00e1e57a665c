package org.newsparallax.article;

import org.jspecify.annotations.Nullable;

/** Titles as pages give them: often with the name of the site before or behind. */
final class PageTitle {
  private static final String[] SEPARATORS = {" | ", " – ", " — ", " - ", " : ", " · ", " » ", " • "
  };

  private PageTitle() {}

  /**
   * Takes the name of the site off.
   *
   * @param title a title
   * @param site the name of the site, if it is known
   * @param heading the heading on the page: what it says is the title, what the title adds is not
   */
  static @Nullable String withoutSite(
      @Nullable String title, @Nullable String site, @Nullable String heading) {
    if (title == null) {
      return null;
    }
    for (String separator : SEPARATORS) {
      int first = title.indexOf(separator);
      int last = title.lastIndexOf(separator);
      if (last > 0) {
        String front = title.substring(0, last).strip();
        String back = title.substring(first + separator.length()).strip();
        String name = title.substring(last + separator.length()).strip();
        if (same(front, heading) || same(title.substring(0, first), heading) && isShort(back)) {
          return heading;
        }
        if (sameSite(name, site)) {
          return front;
        }
        if (sameSite(title.substring(0, first).strip(), site)) {
          return back;
        }
      }
    }
    return title.strip();
  }

  private static boolean isShort(String rest) {
    return rest.length() <= 60;
  }

  private static boolean same(String a, @Nullable String b) {
    return b != null && !b.isBlank() && PageLabels.words(a).equals(PageLabels.words(b));
  }

  private static boolean sameSite(String name, @Nullable String site) {
    if (site == null || site.isBlank()) {
      return false;
    }
    String squeezed = PageLabels.words(name).replace(" ", "");
    String known = PageLabels.words(site).replace(" ", "");
    return !squeezed.isEmpty()
        && (known.contains(squeezed)
            || (squeezed.contains(known) && name.length() <= site.length() + 20));
  }
}
