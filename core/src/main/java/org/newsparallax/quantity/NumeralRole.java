package org.newsparallax.quantity;

import java.util.Locale;

/** What a word does in a numeral; the names are those of {@code numerals.tsv}. */
enum NumeralRole {
  /** Zero to nineteen. */
  SMALL,
  /** Twenty to ninety. */
  TENS,
  /** A hundred. */
  HUNDRED,
  /** Thousand, million, crore. */
  SCALE,
  /** An order of magnitude: hundreds, dozens. */
  PLURAL,
  /** Twelve. */
  DOZEN,
  /** A scale glued to digits or behind money: k, m, bn. */
  SUFFIX,
  /** First, second, third. */
  ORDINAL,
  /** Thirds, fifths. */
  FRACTION,
  /** A fourth part, or three months. */
  QUARTER,
  /** One of two equal parts. */
  HALF,
  /** A couple, a pair. */
  COUPLE,
  /** A trio. */
  TRIO,
  /** Both. */
  BOTH,
  /** None. */
  NONE,
  /** Twice, threefold. */
  MULTIPLE,
  /** Several, few. */
  SOME,
  /** A handful. */
  HANDFUL;

  static NumeralRole of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** The role, in the table of numerals, of a word for a whole number. */
  static String ofValue(double value) {
    NumeralRole role = value < 20
        ? SMALL
        : value < 100 && value % 10 == 0
            ? TENS
            : value == 100 ? HUNDRED : value >= 1000 ? SCALE : DOZEN;
    return role.name().toLowerCase(Locale.ROOT);
  }
}
