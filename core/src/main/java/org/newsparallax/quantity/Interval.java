package org.newsparallax.quantity;

import java.io.Serializable;

/**
 * The values that a numeric expression may stand for, in its unit: from {@code min} to {@code max}. An end that is open
 * without bound is infinite ("at least 24" is 24 to positive infinity). Immutable and thread-safe.
 *
 * @param min the lower end, {@link Double#NEGATIVE_INFINITY} if there is none
 * @param max the upper end, {@link Double#POSITIVE_INFINITY} if there is none, not below {@code min}
 * @param minInclusive whether {@code min} itself belongs to it; false where {@code min} is infinite
 * @param maxInclusive whether {@code max} itself belongs to it; false where {@code max} is infinite
 */
public record Interval(double min, double max, boolean minInclusive, boolean maxInclusive)
    implements Serializable {

  /**
   * Checks the ends.
   *
   * @throws IllegalArgumentException if an end is not a number or {@code max} lies below {@code min}
   */
  public Interval {
    if (Double.isNaN(min) || Double.isNaN(max) || max < min) {
      throw new IllegalArgumentException("an interval needs min <= max, not " + min + " to " + max);
    }
    minInclusive &= min != Double.NEGATIVE_INFINITY;
    maxInclusive &= max != Double.POSITIVE_INFINITY;
  }

  /**
   * A single value.
   *
   * @param value the value
   * @return the closed interval from it to itself
   */
  public static Interval of(double value) {
    return new Interval(value, value, true, true);
  }

  /**
   * All values between two ends, both included. Ends in the wrong order are put in order.
   *
   * @param one one end
   * @param other the other end
   * @return the closed interval between them
   */
  public static Interval between(double one, double other) {
    return new Interval(Math.min(one, other), Math.max(one, other), true, true);
  }

  /**
   * All values from a lower end on.
   *
   * @param min the lower end
   * @param inclusive whether it belongs to the interval
   * @return an interval without an upper bound
   */
  public static Interval from(double min, boolean inclusive) {
    return new Interval(min, Double.POSITIVE_INFINITY, inclusive, false);
  }

  /**
   * All values up to an upper end.
   *
   * @param max the upper end
   * @param inclusive whether it belongs to the interval
   * @return an interval without a lower bound
   */
  public static Interval upTo(double max, boolean inclusive) {
    return new Interval(Double.NEGATIVE_INFINITY, max, false, inclusive);
  }

  /**
   * Whether both ends are the same value.
   *
   * @return true for a plain number
   */
  public boolean isPoint() {
    return min == max;
  }

  /**
   * Whether some value belongs to both intervals.
   *
   * @param other an interval in the same unit
   * @return true if they meet
   */
  public boolean meets(Interval other) {
    double low = Math.max(min, other.min);
    double high = Math.min(max, other.max);
    return low < high || (low == high && contains(low) && other.contains(low));
  }

  /**
   * Whether the value belongs to this interval.
   *
   * @param value a value in the same unit
   * @return true if it lies between the ends, or on an inclusive one
   */
  public boolean contains(double value) {
    return (min < value || (minInclusive && min == value))
        && (value < max || (maxInclusive && value == max));
  }

  /**
   * Whether each value of the other interval belongs to this one.
   *
   * @param other an interval in the same unit
   * @return true if nothing of {@code other} lies outside
   */
  public boolean contains(Interval other) {
    boolean low = min < other.min || (min == other.min && (minInclusive || !other.minInclusive));
    boolean high = other.max < max || (max == other.max && (maxInclusive || !other.maxInclusive));
    return low && high;
  }
}
