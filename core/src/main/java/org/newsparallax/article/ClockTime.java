package org.newsparallax.article;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The time of day in a date stamp: "09:11", "9.03am AEST", "10 P. M.", "14:05:00+02:00", "0245 GMT".
 *
 * @param end the place behind it, its zone included
 * @param time the time on the clocks of its zone
 * @param seconds whether it is told to the second
 * @param zone the name of the zone or its offset, or null if none is printed
 */
record ClockTime(
    int end, LocalTime time, boolean seconds, @Nullable String zone) {

  /**
   * The time of day that begins here.
   *
   * @param text the text
   * @param from where its first digit stands
   * @param end where the block ends
   * @param dated whether a date stands in front: then "15.04" at the end of a line is a time
   * @return the time, or null if what stands here is another number
   */
  static @Nullable ClockTime at(String text, int from, int end, boolean dated) {
    return new ClockTimeParser(text, from, end, dated).parse();
  }

  /** Day and time in ISO 8601, no finer than they are printed. */
  String on(LocalDate day) {
    StringBuilder iso = new StringBuilder(day.toString()).append('T');
    pair(iso, time.getHour()).append(':');
    pair(iso, time.getMinute());
    if (seconds) {
      pair(iso.append(':'), time.getSecond());
    }
    return zone == null
        ? iso.toString()
        : iso.append(Zones.offset(zone, day.atTime(time))).toString();
  }

  private static StringBuilder pair(StringBuilder iso, int number) {
    return iso.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }
}
