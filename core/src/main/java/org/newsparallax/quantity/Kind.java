package org.newsparallax.quantity;

import java.util.Locale;

/** What sort of thing a numeric expression is. The last four are no amounts. */
public enum Kind {
  /** A number of things: "five civilians". */
  COUNT,
  /** A measured amount: "6.2 miles". */
  MEASURE,
  /** An amount of money. */
  MONEY,
  /** A share in percent, or percentage or basis points. */
  PERCENT,
  /** A fraction, a multiple, "one in five". */
  RATIO,
  /** How long something lasts. */
  DURATION,
  /** How old someone or something is. */
  AGE,
  /** A day, month, year, decade. */
  DATE,
  /** A time of day. */
  TIME,
  /** A place in an order: "third". */
  ORDINAL,
  /** Part of a name, a code, an address, a score, a page or section number. */
  IDENTIFIER;

  /**
   * The name used in JSON.
   *
   * @return the lower-case name
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether it states how much or how many.
   *
   * @return false for {@link #DATE}, {@link #TIME}, {@link #ORDINAL} and {@link #IDENTIFIER}
   */
  public boolean isAmount() {
    return compareTo(DATE) < 0;
  }
}
