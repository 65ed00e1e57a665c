package org.newsparallax.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as pages and records write them, brought to ISO 8601 with the precision they have: what is not said (an hour, a
 * day, a zone) stays unsaid.
 */
final class IsoDate {
  private static final int LONGEST = 64;
  private static final int EARLIEST_YEAR = 1600;
  private static final int LATEST_YEAR = 2199;
  private static final String DAY = "0000-00-00";
  private static final String SECOND = "0000-00-00T00:00:00";

  private static final Pattern ISO =
      Pattern.compile("(\\d{4})-(\\d{2})(?:-(\\d{2})(?:[T ,]+(.*))?)?");
  private static final Pattern BASIC = Pattern.compile(
      "(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?(?:\\.\\d+)?([+-]\\d{4}|Z)?)?");
  private static final Pattern EPOCH = Pattern.compile("\\d{10}(?:\\d{3})?");
  private static final Pattern DAY_FIRST = Pattern.compile(
      "(?:\\p{L}+\\.?,? +)?(\\d{1,2})(?:st|nd|rd|th|\\.)?(?: +of)? +(\\p{L}+)\\.?,? +(\\d{4})(?:[, ]+(?:at +)?(.*))?");
  private static final Pattern MONTH_FIRST = Pattern.compile(
      "(?:\\p{L}+\\.?,? +)?(\\p{L}+)\\.? +(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})(?:[, ]+(?:at +)?(.*))?");
  private static final Pattern MONTH_ONLY = Pattern.compile("(\\p{L}+)\\.? +(\\d{4})");
  private static final Pattern TIME = Pattern.compile(
      "T?(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)? ?([aApP]\\.?[mM]\\.?)? ?(Z|[+-]\\d{2}:?\\d{2}|[+-]\\d{2}|[A-Z]{2,4})?(?:\\[.*)?");

  private IsoDate() {}

  /**
   * Reads a date.
   *
   * @param written a date in ISO 8601 (extended or basic), RFC 822, or English words, or seconds or milliseconds since 1970
   * @return the same in ISO 8601, or null if it is none, or is ambiguous (03/04/2024)
   */
  static @Nullable String of(@Nullable String written) {
    if (written == null || written.length() > LONGEST) {
      return null;
    }
    String text = written.strip();
    try {
      if (isUsual(text)) {
        return usual(text);
      }
      Matcher iso = ISO.matcher(text);
      if (iso.matches()) {
        return iso(iso);
      }
      Matcher basic = BASIC.matcher(text);
      if (basic.matches() && plausible(basic.group(1))) {
        return basic(basic);
      }
      if (EPOCH.matcher(text).matches()) {
        long number = Long.parseLong(text);
        return Instant.ofEpochSecond(text.length() > 10 ? number / 1000 : number)
            .toString();
      }
      return inWords(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Whether this is a day, or a day and a time with its zone, in the form that most pages write: nothing to look for. */
  private static boolean isUsual(String text) {
    int form = text.length() == DAY.length() ? DAY.length() : SECOND.length();
    if (text.length() < form) {
      return false;
    }
    for (int i = 0; i < form; i++) {
      char c = text.charAt(i);
      char expected = SECOND.charAt(i);
      if (expected == '0' ? !isDigit(c) : c != expected) {
        return false;
      }
    }
    return form == DAY.length() || isZone(text, behindFraction(text));
  }

  /** Where the zone stands, behind the seconds and their fraction. */
  private static int behindFraction(String text) {
    int i = SECOND.length();
    if (i < text.length() && text.charAt(i) == '.') {
      i++;
      while (i < text.length() && isDigit(text.charAt(i))) {
        i++;
      }
    }
    return i;
  }

  private static boolean isZone(String text, int at) {
    if (text.length() == at + 1) {
      return text.charAt(at) == 'Z';
    }
    boolean colon = text.length() == at + "+00:00".length() && text.charAt(at + 3) == ':';
    int minutes = at + (colon ? 4 : 3);
    return text.length() == minutes + 2
        && "+-".indexOf(text.charAt(at)) >= 0
        && isDigit(text.charAt(at + 1))
        && isDigit(text.charAt(at + 2))
        && isDigit(text.charAt(minutes))
        && isDigit(text.charAt(minutes + 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static @Nullable String usual(String text) {
    String year = text.substring(0, 4);
    if (!plausible(year)) {
      return null;
    }
    String day = day(year, text.substring(5, 7), text.substring(8, 10));
    if (text.length() == DAY.length()) {
      return day;
    }
    boolean time = isBelow(text, 11, 24) && isBelow(text, 14, 60) && isBelow(text, 17, 60);
    return time
        ? text.substring(0, SECOND.length()) + zone(text.substring(behindFraction(text)))
        : day;
  }

  private static boolean isBelow(String text, int at, int limit) {
    return Integer.parseInt(text, at, at + 2, 10) < limit;
  }

  private static @Nullable String iso(Matcher parts) {
    if (!plausible(parts.group(1))) {
      return null;
    }
    if (parts.group(3) == null) {
      return YearMonth.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)))
          .toString();
    }
    return withTime(day(parts.group(1), parts.group(2), parts.group(3)), parts.group(4));
  }

  private static String basic(Matcher parts) {
    String day = day(parts.group(1), parts.group(2), parts.group(3));
    if (parts.group(4) == null) {
      return day;
    }
    String seconds = parts.group(6) == null ? "" : ":" + parts.group(6);
    String zone = parts.group(7) == null ? "" : parts.group(7);
    boolean unsaid = (parts.group(4) + parts.group(5) + seconds).equals("0000:00");
    return unsaid ? day : withTime(day, parts.group(4) + ":" + parts.group(5) + seconds + zone);
  }

  private static @Nullable String inWords(String text) {
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.matches()) {
      return inWords(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1), dayFirst.group(4));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(text);
    if (monthFirst.matches()) {
      return inWords(
          monthFirst.group(3), monthFirst.group(1), monthFirst.group(2), monthFirst.group(4));
    }
    Matcher monthOnly = MONTH_ONLY.matcher(text);
    if (monthOnly.matches()
        && Months.number(monthOnly.group(1)) > 0
        && plausible(monthOnly.group(2))) {
      return YearMonth.of(Integer.parseInt(monthOnly.group(2)), Months.number(monthOnly.group(1)))
          .toString();
    }
    return null;
  }

  private static @Nullable String inWords(
      String year, String month, String day, @Nullable String time) {
    int number = Months.number(month);
    return number == 0 || !plausible(year)
        ? null
        : withTime(day(year, String.valueOf(number), day), time);
  }

  private static String day(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
        .toString();
  }

  /** A day with the time of day, as far as that can be read. */
  private static String withTime(String day, @Nullable String written) {
    Matcher time = TIME.matcher(written == null ? "" : written.strip());
    if (!time.matches()) {
      return day;
    }
    int hour = Integer.parseInt(time.group(1));
    if (time.group(4) != null) {
      hour = hour % 12 + (time.group(4).toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
    }
    String clock = (hour < 10 ? "0" : "") + hour + ":" + time.group(2)
        + (time.group(3) == null ? "" : ":" + time.group(3));
    if (!isTime(clock)) {
      return day;
    }
    String zone = time.group(5);
    boolean named = zone != null && Character.isLetter(zone.charAt(0));
    String local = day + "T" + clock;
    return local + (named ? Zones.offset(zone, LocalDateTime.parse(local)) : zone(zone));
  }

  private static boolean isTime(String clock) {
    boolean seconds = clock.length() > "00:00".length();
    return isBelow(clock, 0, 24) && isBelow(clock, 3, 60) && (!seconds || isBelow(clock, 6, 60));
  }

  private static String zone(@Nullable String written) {
    if (written == null) {
      return "";
    }
    return ZoneOffset.of(written).getId();
  }

  private static boolean plausible(String year) {
    int number = Integer.parseInt(year);
    return number >= EARLIEST_YEAR && number <= LATEST_YEAR;
  }
}
