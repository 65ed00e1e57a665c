package org.newsparallax.article;

import org.jspecify.annotations.Nullable;

/**
 * Reads the class names of elements, most of which are those of an element before: what they say is kept, and replaced when
 * others come that look alike from afar. Used by one thread.
 */
final class KnownNames {
  private static final int SIZE = 1 << 9;

  private final @Nullable String[] names = new String[SIZE];
  private final boolean[] bylines = new boolean[SIZE];
  private final @Nullable PageHints[] hints = new PageHints[SIZE];

  /** Whether the value of a class attribute calls the element the by-line. */
  boolean callByline(String value) {
    return !value.isEmpty() && bylines[place(value)];
  }

  /** What the value of a class attribute hints at. */
  PageHints hints(String value) {
    if (value.isEmpty()) {
      return PageHints.NONE;
    }
    int place = place(value);
    PageHints hinted = hints[place];
    if (hinted == null) {
      hinted = PageHint.of(value);
      hints[place] = hinted;
    }
    return hinted;
  }

  private int place(String value) {
    int slot = slot(value);
    if (!value.equals(names[slot])) {
      names[slot] = value;
      bylines[slot] = PageNames.callByline(value);
      hints[slot] = null;
    }
    return slot;
  }

  /** Looks at a few letters only. */
  private static int slot(String value) {
    int length = value.length();
    int letters = 31 * value.charAt(length - 1) + value.charAt(length / 2);
    int hash = 31 * (31 * letters + value.charAt(length / 4)) + length;
    return (hash ^ hash >>> 9) & SIZE - 1;
  }
}
