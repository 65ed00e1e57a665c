package org.newsparallax.quantity;

import java.util.Locale;

/** How a text qualifies a number. */
public enum Modifier {
  /** Just the number. */
  EXACT,
  /** "about", "some", "nearly", "an estimated": the number, more or less. */
  ABOUT,
  /** "at least", "no fewer than": the number or more. */
  AT_LEAST,
  /** "more than", "over": above the number. */
  MORE_THAN,
  /** "at most", "no more than": the number or less. */
  AT_MOST,
  /** "less than", "under", "fewer than": below the number. */
  LESS_THAN,
  /** "up to", "as many as": the number is the top of what is said. */
  UP_TO,
  /** No number at all, but an order of magnitude: "dozens", "several thousand". */
  VAGUE;

  /**
   * The name used in JSON.
   *
   * @return the lower-case name, such as {@code more_than}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
