package org.newsparallax.compare;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.newsparallax.article.Article;
import org.newsparallax.quantity.Quantity;
import org.newsparallax.quantity.QuantityExtractor;

/**
 * When a report was written, as far as it says: the day it was published, else that of its last change, else the day in
 * its dateline, which leaves out the year; and the last day of the week that its first sentences name, which is mostly the
 * day on which somebody said what is new.
 *
 * @param stamp a date in ISO form with or without a time; {@code --08-09} without its year; null if nothing is said
 * @param weekday the day of the week; null if none is named, or several that are far apart
 */
record Issue(@Nullable String stamp, @Nullable DayOfWeek weekday) {
  /** In how many sentences the day of the week is looked for, headline included. */
  private static final int LEAD = 4;

  /** How many days a story is told in a row, so that the days of the week have an order. */
  private static final int STORY_DAYS = 3;

  private static final int DAY = "2000-01-01".length();
  private static final int YEAR_DAYS = 366;
  private static final int WEEK = 7;

  static Issue of(Article article) {
    DayOfWeek weekday = weekday(article);
    if (article.published() != null) {
      return new Issue(article.published(), weekday);
    }
    return new Issue(
        article.modified() != null ? article.modified() : dayIn(article.dateline()), weekday);
  }

  /** The latest day of the week that the first sentences name, if all of them may lie within one story. */
  private static @Nullable DayOfWeek weekday(Article article) {
    int sentences = Math.min(LEAD, article.sentences().size());
    if (sentences == 0) {
      return null;
    }
    int end = article.sentences().get(sentences - 1).span().end();
    DayOfWeek latest = null;
    for (DayOfWeek day : Weekdays.named(article.text(), end)) {
      if (latest == null || isAfter(day, latest)) {
        latest = day;
      } else if (!isAfter(latest, day)) {
        return null;
      }
    }
    return latest;
  }

  private static boolean isAfter(DayOfWeek day, DayOfWeek before) {
    int days = Math.floorMod(day.getValue() - before.getValue(), WEEK);
    return days > 0 && days <= STORY_DAYS;
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
      return weekday != null && later.weekday != null && isAfter(later.weekday, weekday);
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
