package org.newsparallax.article;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One date of a stamp, with its label and time: of "Posted 3/5/2014 Updated 3/17/2014 10:05 GMT", either half.
 *
 * @param changed whether it tells of the last change, not of the publication
 * @param date the date; of a date in words the month is its first number
 * @param time the time of day, or null
 */
record StampEntry(
    boolean changed, NumericDate date, @Nullable ClockTime time) {
  private static final int MONTHS = 12;

  /** The order of day and month that this date shows by itself; unknown also where dates are never written otherwise. */
  SlashOrder shownOrder() {
    return date.slashed() ? date.order() : SlashOrder.UNKNOWN;
  }

  /**
   * The date in ISO 8601; only the year where day and month cannot be told apart.
   *
   * @param beside the order of the other dates beside it
   * @return the date and time, or null if there is no such day
   */
  @Nullable
  String iso(SlashOrder beside) {
    SlashOrder order = date.order() == SlashOrder.UNKNOWN ? beside : date.order();
    if (order == SlashOrder.UNKNOWN) {
      return String.format(Locale.ROOT, "%04d", date.year());
    }
    LocalDate day = isReal() ? LocalDate.of(date.year(), month(order), day(order)) : null;
    return day == null || time == null ? Objects.toString(day, null) : time.on(day);
  }

  /** Whether there is such a day. */
  boolean isReal() {
    int month = month(date.order());
    return month >= 1
        && month <= MONTHS
        && day(date.order()) >= 1
        && day(date.order()) <= YearMonth.of(date.year(), month).lengthOfMonth();
  }

  private int month(SlashOrder order) {
    return order == SlashOrder.DAY_FIRST ? date.second() : date.first();
  }

  private int day(SlashOrder order) {
    return order == SlashOrder.DAY_FIRST ? date.first() : date.second();
  }
}
