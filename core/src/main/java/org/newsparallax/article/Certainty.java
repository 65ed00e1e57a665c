package org.newsparallax.article;

import java.util.Locale;

/**
 * How sure a piece of metadata is, by the kind of place where it was found. No probability is made up: the scale says what
 * speaks for the value, the surest first.
 */
public enum Certainty {
  /** Said for machines to read, or by the caller: a field of a record, JSON-LD, a {@code meta} element, {@code articles.json}. */
  STATED,
  /** Shown to the reader in a place or a form that is meant for it: a heading, a by-line, a dateline, a date above the text. */
  MARKED,
  /** Worked out from something else: the address, the first line of a text, its most common words. */
  INFERRED,
  /**
   * Stated or marked, but another source of the same article names a different day. The more trusted one decides; a
   * warning names both.
   */
  DISPUTED;

  /**
   * The name in JSON.
   *
   * @return the name in lower case
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
