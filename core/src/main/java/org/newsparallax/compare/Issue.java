package org.newsparallax.compare;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.newsparallax.article.Article;
import org.newsparallax.quantity.Quantity;
import org.newsparallax.quantity.QuantityExtractor;

/**
 * When a report was written, as far as it says: the day it was published, else that of its last change, else the day in
 * its dateline, which leaves out the year.
 *
 * @param stamp a date in ISO form with or without a time; {@code --08-09} without its year; null if nothing is said
 */
record Issue(@Nullable String stamp) {
  private static final int DAY = "2000-01-01".length();
  private static final int YEAR_DAYS = 366;

  static Issue of(Article article) {
    if (article.published() != null) {
      return new Issue(article.published());
    }
    return new Issue(article.modified() != null ? article.modified() : dayIn(article.dateline()));
  }

  private static @Nullable String dayIn(@Nullable String dateline) {
    if (dateline == null) {
      return null;
    }
    for (Quantity quantity : QuantityExtractor.ofDefaults().extract(dateline)) {
      String date = quantity.date();
      if (date != null && (date.length() == DAY || isWithoutYear(date))) {
        return date;
      }
    }
    return null;
  }

  /** Whether this one was surely written before another: not if one of them tells the day and the other its hour. */
  boolean precedes(Issue later) {
    String from = stamp;
    String to = later.stamp;
    if (from == null || to == null) {
      return false;
    }
    try {
      if (isWithoutYear(from) || isWithoutYear(to)) {
        return daysOfYear(from, to) > 0;
      }
      if (hasZone(from) && hasZone(to)) {
        return OffsetDateTime.parse(from).isBefore(OffsetDateTime.parse(to));
      }
    } catch (DateTimeException e) {
      return false;
    }
    return from.compareTo(to) < 0 && !to.startsWith(from);
  }

  /** How many days lie between, the nearer way round the year. */
  private static int daysOfYear(String from, String to) {
    int days = Math.floorMod(dayOfYear(to) - dayOfYear(from), YEAR_DAYS);
    return days > YEAR_DAYS / 2 ? days - YEAR_DAYS : days;
  }

  private static int dayOfYear(String stamp) {
    MonthDay day = isWithoutYear(stamp)
        ? MonthDay.parse(stamp)
        : MonthDay.from(LocalDate.parse(stamp.substring(0, Math.min(DAY, stamp.length()))));
    return day.atYear(2000).getDayOfYear();
  }

  private static boolean isWithoutYear(String stamp) {
    return stamp.length() == "--01-01".length() && stamp.startsWith("--");
  }

  private static boolean hasZone(String stamp) {
    return stamp.length() > DAY
        && (stamp.endsWith("Z") || stamp.lastIndexOf('+') > DAY || stamp.lastIndexOf('-') > DAY);
  }
}
