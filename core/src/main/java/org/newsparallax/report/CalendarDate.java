package org.newsparallax.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A date of ISO 8601 as people write it, no finer than it is known: "8 Aug 2024, 14:05 +02:00". */
final class CalendarDate {
  private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern(
      "uuuu[-MM[-dd['T'HH:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS][XXX]]]]", Locale.ROOT);

  private CalendarDate() {}

  /** The date in words, as given where it is none of ISO 8601, or empty where there is none. */
  static String of(@Nullable String date) {
    if (date == null) {
      return "";
    }
    try {
      return words(ISO.parse(date));
    } catch (DateTimeException e) {
      return Printable.line(date);
    }
  }

  private static String words(TemporalAccessor date) {
    LocalDate day = date.query(TemporalQueries.localDate());
    String year = String.valueOf(date.get(ChronoField.YEAR));
    if (day == null) {
      return date.isSupported(ChronoField.MONTH_OF_YEAR)
          ? month(Month.from(date)) + " " + year
          : year;
    }
    String words = day.getDayOfMonth() + " " + month(day.getMonth()) + " " + year;
    LocalTime time = date.query(TemporalQueries.localTime());
    return time == null ? words : words + ", " + clock(time) + zone(date);
  }

  private static String month(Month month) {
    return month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }

  private static String clock(LocalTime time) {
    return String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
  }

  private static String zone(TemporalAccessor date) {
    ZoneOffset offset = date.query(TemporalQueries.offset());
    if (offset == null) {
      return "";
    }
    return offset.equals(ZoneOffset.UTC) ? " UTC" : " " + offset;
  }
}
