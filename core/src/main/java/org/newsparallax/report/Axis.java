package org.newsparallax.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsparallax.quantity.Interval;

/**
 * The axis on which the values of one finding are set side by side. It is logarithmic where they span decades.
 *
 * @param low its lower end
 * @param high its upper end, above {@code low}
 * @param logarithmic whether equal distances are equal ratios
 * @param ticks the values that are written at it, ascending
 */
record Axis(double low, double high, boolean logarithmic, List<Double> ticks) {
  private static final double DECADES = 20;
  private static final double NEAR_ZERO = 0.7;
  private static final int STEPS = 4;
  private static final int MOST_TICKS = 6;

  /** The axis that holds all finite ends of the values, or null if there is none. */
  static @Nullable Axis of(List<Interval> values) {
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    for (Interval value : values) {
      for (double end : new double[] {value.min(), value.max()}) {
        if (!Double.isInfinite(end)) {
          min = Math.min(min, end);
          max = Math.max(max, end);
        }
      }
    }
    if (min > max || Double.isInfinite(max - min)) {
      return null;
    }
    return min > 0 && max / min >= DECADES ? logarithmic(min, max) : linear(min, max);
  }

  private static Axis logarithmic(double min, double max) {
    int first = (int) Math.floor(Math.log10(min));
    int last = (int) Math.ceil(Math.log10(max));
    int step = Math.max(1, (last - first + MOST_TICKS - 1) / MOST_TICKS);
    List<Double> ticks = new ArrayList<>();
    for (int exponent = first; exponent < last + step; exponent += step) {
      ticks.add(Math.pow(10, exponent));
    }
    return new Axis(ticks.get(0), ticks.get(ticks.size() - 1), true, List.copyOf(ticks));
  }

  private static Axis linear(double min, double max) {
    double from = min >= 0 && min <= NEAR_ZERO * max ? 0 : min;
    double width = max > from ? max - from : Math.max(Math.abs(max), 1) / STEPS;
    double step = niceStep(width / STEPS);
    double low = Math.floor(from / step) * step;
    double high = Math.ceil(max / step) * step;
    if (from != 0 && low >= min) {
      low -= step;
    }
    if (high <= low) {
      high = low + step;
    }
    List<Double> ticks = new ArrayList<>();
    int steps = (int) Math.round((high - low) / step);
    for (int i = 0; i <= steps; i++) {
      ticks.add((Math.round(low / step) + i) * step);
    }
    return new Axis(low, high, false, List.copyOf(ticks));
  }

  /** The next of 1, 2 and 5 times a power of ten. */
  private static double niceStep(double least) {
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    double leading = least / power;
    return (leading <= 1 ? 1 : leading <= 2 ? 2 : leading <= 5 ? 5 : 10) * power;
  }

  /** Where a value stands: 0 at the lower end, 1 at the upper, which is also where what lies beyond stands. */
  double position(double value) {
    double at = logarithmic
        ? (Math.log(Math.max(value, low)) - Math.log(low)) / (Math.log(high) - Math.log(low))
        : (value - low) / (high - low);
    return Math.min(Math.max(at, 0), 1);
  }
}
