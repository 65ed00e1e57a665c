package org.newsparallax.article;

/** A set of hints. There are few enough of them to make each set once. Immutable. */
final class PageHints {
  private static final PageHints[] ALL = all();

  /** No hint. */
  static final PageHints NONE = ALL[0];

  private final int bits;

  private PageHints(int bits) {
    this.bits = bits;
  }

  boolean has(PageHint hint) {
    return (bits & 1 << hint.ordinal()) != 0;
  }

  PageHints with(PageHint hint) {
    return ALL[bits | 1 << hint.ordinal()];
  }

  PageHints with(PageHints others) {
    return ALL[bits | others.bits];
  }

  private static PageHints[] all() {
    PageHints[] all = new PageHints[1 << PageHint.values().length];
    for (int bits = 0; bits < all.length; bits++) {
      all[bits] = new PageHints(bits);
    }
    return all;
  }
}
