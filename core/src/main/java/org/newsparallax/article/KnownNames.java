package org.newsparallax.article;

import org.jspecify.annotations.Nullable;

/**
 * Reads the class names of elements, most of which are those of an element before: what they say is kept, and replaced when
 * others come that look alike from afar. Used by one thread.
 */
final class KnownNames {
  private static final int SIZE = 1 << 9;

  private final @Nullable String[] names = new String[SIZE];
  private final PageNames[] said = new PageNames[SIZE];

  /** What the value of a class attribute says. */
  PageNames read(String value) {
    if (value.isEmpty()) {
      return PageNames.NONE;
    }
    int slot = slot(value);
    if (!value.equals(names[slot])) {
      names[slot] = value;
      said[slot] = PageNames.of(value);
    }
    return said[slot];
  }

  /** Looks at a few letters only. */
  private static int slot(String value) {
    int length = value.length();
    int letters = 31 * value.charAt(length - 1) + value.charAt(length / 2);
    int hash = 31 * (31 * letters + value.charAt(length / 4)) + length;
    return (hash ^ hash >>> 9) & SIZE - 1;
  }
}
