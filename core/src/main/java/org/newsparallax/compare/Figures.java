package org.newsparallax.compare;

import org.newsparallax.quantity.Interval;
import org.newsparallax.quantity.Quantity;

/** Plain questions about printed values. */
final class Figures {
  private Figures() {}

  /** The middle of the value, or its one end. */
  static double middle(Quantity quantity) {
    Interval value = quantity.value();
    if (value == null) {
      return Double.NaN;
    }
    return middle(value);
  }

  static double middle(Interval value) {
    return (finite(value.min(), value.max()) + finite(value.max(), value.min())) / 2;
  }

  /** Whether the middle of one value lies within the other. */
  static boolean holds(Quantity range, Quantity inner) {
    return range.value() != null && range.value().contains(middle(inner));
  }

  static boolean isMagnitude(Quantity quantity) {
    return "magnitude".equals(quantity.unit());
  }

  static boolean isPoint(Quantity quantity) {
    return quantity.value() != null && quantity.value().isPoint();
  }

  /** Whether neither value is more than two and a half times the other. */
  static boolean areNear(Quantity one, Quantity other) {
    double low = Math.min(middle(one), middle(other));
    double high = Math.max(middle(one), middle(other));
    return low > 0 && high <= 2.5 * low;
  }

  static double finite(double first, double second) {
    return Double.isInfinite(first) ? second : first;
  }
}
