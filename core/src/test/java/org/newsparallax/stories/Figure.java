package org.newsparallax.stories;

import java.util.Locale;

/**
 * A figure of an event.
 *
 * @param name what the patterns call it
 * @param value its value
 * @param style how it is printed
 */
record Figure(String name, double value, Style style) {

  /** How a figure is printed. */
  enum Style {
    /** 1,250 */
    COUNT,
    /** 7.5 */
    DECIMAL,
    /** $3.4 million */
    DOLLARS,
    /** 12.5 km */
    KILOMETRES,
    /** 45 kg */
    KILOGRAMS,
    /** 42.5% */
    PERCENT
  }

  String printed() {
    return switch (style) {
      case COUNT -> String.format(Locale.ROOT, "%,d", (long) value);
      case DECIMAL -> String.format(Locale.ROOT, "%.1f", value);
      case DOLLARS -> String.format(Locale.ROOT, "$%.1f million", value);
      case KILOMETRES -> String.format(Locale.ROOT, "%.1f km", value);
      case KILOGRAMS -> String.format(Locale.ROOT, "%.0f kg", value);
      case PERCENT -> String.format(Locale.ROOT, "%.1f%%", value);
    };
  }

  /** The same length in miles, to the same number of decimals. */
  String printedInMiles() {
    return String.format(Locale.ROOT, "%.2f miles", value / 1.609344);
  }

  Figure with(double other) {
    return new Figure(name, other, style);
  }
}
