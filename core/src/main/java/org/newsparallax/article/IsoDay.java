package org.newsparallax.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The day in a date of ISO 8601. */
final class IsoDay {
  private static final int DAY = 10;

  private IsoDay() {}

  /** The day that a date begins with, or null if it names none. */
  static @Nullable LocalDate of(String date) {
    try {
      return date.length() < DAY ? null : LocalDate.parse(date.substring(0, DAY));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** How many days lie between two dates; 0 if one of them names no day. */
  static long apart(String a, String b) {
    if (a.length() < DAY || b.length() < DAY || a.regionMatches(0, b, 0, DAY)) {
      return 0;
    }
    return Math.abs(ChronoUnit.DAYS.between(
        LocalDate.parse(a.substring(0, DAY)), LocalDate.parse(b.substring(0, DAY))));
  }
}
