package org.newsparallax.quantity;

/**
 * Conversion between units named by their Unicode CLDR identifiers, such as {@code square-kilometer} or {@code
 * mile-per-hour}. The unit system behind it is loaded at the first call that needs it, which then takes some 100 ms; that
 * of one unit with itself never needs it. Money is not converted: there is no exchange rate in a text. Thread-safe.
 */
public final class Units {
  private Units() {}

  /**
   * Whether values of two units can be compared, since both measure the same thing.
   *
   * @param one a unit identifier
   * @param other a unit identifier
   * @return true if they are the same, or both are known and of one dimension
   */
  public static boolean areComparable(String one, String other) {
    return one.equals(other) || UnitSystem.areComparable(one, other);
  }

  /**
   * The same amount in another unit. Readings of temperature are converted with their zero point.
   *
   * @param interval an interval in {@code from}
   * @param from a unit identifier
   * @param to a unit identifier of the same dimension
   * @return the interval in {@code to}; its ends stay open or closed as they were
   * @throws IllegalArgumentException if the units are not comparable
   */
  public static Interval convert(Interval interval, String from, String to) {
    return from.equals(to) ? interval : UnitSystem.convert(interval, from, to, false);
  }

  /**
   * The same difference in another unit: a rise by 10 degrees Celsius is one by 18 degrees Fahrenheit. For units without a
   * zero point of their own this is the same as {@link #convert(Interval, String, String)}.
   *
   * @param interval an interval of differences in {@code from}
   * @param from a unit identifier
   * @param to a unit identifier of the same dimension
   * @return the interval in {@code to}
   * @throws IllegalArgumentException if the units are not comparable
   */
  public static Interval convertDifference(Interval interval, String from, String to) {
    return from.equals(to) ? interval : UnitSystem.convert(interval, from, to, true);
  }
}
