package org.newsparallax.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsparallax.quantity.Change;
import org.newsparallax.quantity.Interval;
import org.newsparallax.quantity.Modifier;
import org.newsparallax.quantity.Quantity;

/** The value of a quantity in words and digits, the same in every form of a report. */
final class Figure {
  private static final MathContext ROUNDING = new MathContext(4, RoundingMode.HALF_EVEN);
  private static final double FIRST_SCALE = 1e6;
  private static final double WHOLE_FROM = 1000;
  private static final double LARGEST_PLAIN = 1e15;

  private Figure() {}

  /** The value as it is: "up to 300", "2,000 to 10,000", "$1.5 million", "about 10 to 15 km", "rose to 43". */
  static String of(Quantity quantity) {
    Interval value = quantity.value();
    if (value == null) {
      return Printable.line(quantity.text());
    }
    String words = modifier(quantity.modifier()) + amount(value, quantity.unit());
    return quantity.change() == null ? words : change(quantity.change(), quantity, words);
  }

  /** The value as it is, with what it comes to in another unit behind it: "12 mi (19 km)". */
  static String of(Quantity quantity, @Nullable Interval other, @Nullable String unit) {
    String own = of(quantity);
    if (other == null || unit == null || unit.equals(quantity.unit())) {
      return own;
    }
    int place = place(CommonUnit.step(quantity, unit));
    return own + " (" + amount(rounded(other, place), unit) + ")";
  }

  /** The decimal place that a step reaches down to, as the exponent of ten; that of no step at all is none. */
  private static int place(double step) {
    return step > 0 ? (int) Math.floor(Math.log10(step)) : Integer.MIN_VALUE;
  }

  private static Interval rounded(Interval value, int place) {
    return new Interval(
        rounded(value.min(), place),
        rounded(value.max(), place),
        value.minInclusive(),
        value.maxInclusive());
  }

  private static double rounded(double value, int place) {
    if (Double.isInfinite(value) || place == Integer.MIN_VALUE) {
      return value;
    }
    return BigDecimal.valueOf(value).setScale(-place, RoundingMode.HALF_EVEN).doubleValue();
  }

  private static String change(Change change, Quantity quantity, String words) {
    boolean up = change.direction() == Change.Direction.UP;
    String verb = up ? "rose" : "fell";
    if (change.to() == null) {
      return (up ? "up " : "down ") + words;
    }
    if (change.from() == null) {
      return verb + " to " + words;
    }
    return verb
        + " from "
        + amount(Interval.of(change.from()), quantity.unit())
        + " to "
        + amount(Interval.of(change.to()), quantity.unit());
  }

  private static String modifier(Modifier modifier) {
    return switch (modifier) {
      case EXACT, VAGUE -> "";
      case ABOUT -> "about ";
      case AT_LEAST -> "at least ";
      case MORE_THAN -> "more than ";
      case AT_MOST -> "at most ";
      case LESS_THAN -> "less than ";
      case UP_TO -> "up to ";
    };
  }

  private static String amount(Interval value, @Nullable String unit) {
    String number;
    if (Double.isInfinite(value.min()) && Double.isInfinite(value.max())) {
      number = "any number";
    } else if (value.isPoint() || Double.isInfinite(value.max())) {
      number = number(value.min());
    } else if (Double.isInfinite(value.min())) {
      number = number(value.max());
    } else {
      number = number(value.min()) + " to " + number(value.max());
    }
    return unit == null ? number : UnitSymbols.with(number, unit);
  }

  /** A number with at most four digits that count, and all digits before its point. */
  static String number(double value) {
    double size = Math.abs(value);
    if (size >= LARGEST_PLAIN) {
      return new BigDecimal(value).round(ROUNDING).toEngineeringString();
    }
    if (size >= FIRST_SCALE) {
      String scaled = scaled(value);
      if (scaled != null) {
        return scaled;
      }
    }
    if (value == Math.rint(value) || size >= WHOLE_FROM) {
      return String.format(Locale.ROOT, "%,d", Math.round(value));
    }
    return BigDecimal.valueOf(value).round(ROUNDING).stripTrailingZeros().toPlainString();
  }

  /** "1.5 million", where four digits say it all; else null. */
  private static @Nullable String scaled(double value) {
    double scale = FIRST_SCALE;
    String word = " million";
    if (Math.abs(value) >= 1e12) {
      scale = 1e12;
      word = " trillion";
    } else if (Math.abs(value) >= 1e9) {
      scale = 1e9;
      word = " billion";
    }
    BigDecimal exact = BigDecimal.valueOf(value).divide(BigDecimal.valueOf(scale));
    BigDecimal rounded = exact.round(ROUNDING);
    return rounded.compareTo(exact) == 0
        ? rounded.stripTrailingZeros().toPlainString() + word
        : null;
  }
}
