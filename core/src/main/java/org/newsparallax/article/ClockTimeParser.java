package org.newsparallax.article;

import java.time.DateTimeException;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Reads one time of day, sign by sign. Used by one thread, once. */
final class ClockTimeParser {
  private static final int HALF_DAY = 12;
  private static final int QUARTER = 15;

  private final String text;
  private final int end;
  private final boolean dated;
  private int at;
  private int hour;
  private int minute;
  private int second;
  private boolean seconds;
  private @Nullable String zone;

  ClockTimeParser(String text, int from, int end, boolean dated) {
    this.text = text;
    this.at = from;
    this.end = end;
    this.dated = dated;
  }

  @Nullable
  ClockTime parse() {
    int stop = digits(at);
    if (!(stop - at == 4 ? fourDigits(stop) : stop - at <= 2 && stop > at && marked(stop))) {
      return null;
    }
    try {
      return new ClockTime(at, LocalTime.of(hour, minute, second), seconds, zone);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** "0245 GMT", "2130 hrs": the word behind tells it from a year. */
  private boolean fourDigits(int stop) {
    hour = number(at, at + 2);
    minute = number(at + 2, stop);
    at = stop;
    return zone() || text.startsWith(" hrs", stop) && stop + 4 <= end;
  }

  private boolean marked(int hourEnd) {
    hour = number(at, hourEnd);
    at = hourEnd;
    boolean colon = is(hourEnd, ':');
    boolean minutes = (colon || is(hourEnd, '.')) && digits(hourEnd + 1) == hourEnd + 3;
    if (minutes) {
      minute = number(hourEnd + 1, hourEnd + 3);
      at = hourEnd + 3;
      seconds(colon);
    }
    boolean half = halfOfDay();
    boolean zoned = zone();
    return half || minutes && (colon || dated && (zoned || at >= end));
  }

  /** ":09", ":09.123", and ": 09 PM" as texts have it whose words were set apart. */
  private void seconds(boolean colon) {
    int from = at + 1;
    boolean apart = colon && is(from, ' ');
    from += apart ? 1 : 0;
    if (!is(at, colon ? ':' : '.') || digits(from) != from + 2 || apart && !isHalf(from + 2)) {
      return;
    }
    second = number(from, from + 2);
    seconds = true;
    at = from + 2;
    if (is(at, '.') && digits(at + 1) > at + 1) {
      at = digits(at + 1);
    }
  }

  private boolean isHalf(int place) {
    return halfEnd(place) > place;
  }

  /** "pm", "P.M.", " p. m.": turns the hour into one of 24. */
  private boolean halfOfDay() {
    int behind = halfEnd(at);
    if (behind == at) {
      return false;
    }
    char half = text.charAt(is(at, ' ') || is(at, '\u00A0') ? at + 1 : at);
    hour = hour > HALF_DAY ? hour : hour % HALF_DAY + (half == 'p' || half == 'P' ? HALF_DAY : 0);
    at = behind;
    return true;
  }

  private int halfEnd(int place) {
    int i = is(place, ' ') || is(place, '\u00A0') ? place + 1 : place;
    if (i >= end || "apAP".indexOf(text.charAt(i)) < 0) {
      return place;
    }
    i++;
    boolean stops = is(i, '.');
    i += stops ? 1 : 0;
    i += stops && is(i, ' ') ? 1 : 0;
    if (!is(i, 'm') && !is(i, 'M')) {
      return place;
    }
    i++;
    if (i < end && Character.isLetterOrDigit(text.charAt(i))) {
      return place;
    }
    return stops && is(i, '.') ? i + 1 : i;
  }

  /** "Z", "+02:00", " GMT+2", " (EST)". */
  private boolean zone() {
    if (offset(at) || is(at, ' ') && offset(at + 1)) {
      return true;
    }
    int from = is(at, ' ') || is(at, '\u00A0') ? at + 1 : at;
    boolean bracket = is(from, '(');
    from += bracket ? 1 : 0;
    int stop = from;
    while (stop < end && Character.isLetter(text.charAt(stop))) {
      stop++;
    }
    String name = text.substring(from, stop);
    if (name.equals("Z") && from == at) {
      zone = "+00:00";
    } else if (!name.isEmpty() && Zones.is(name)) {
      zone = name;
    } else {
      return false;
    }
    at = stop;
    if (!offset(at) && is(at, ' ')) {
      offset(at + 1);
    }
    at += bracket && is(at, ')') ? 1 : 0;
    return true;
  }

  /** "+02:00", "-0500", "+2": with two digits at least where no name of a zone stands in front. */
  private boolean offset(int sign) {
    if (!is(sign, '+') && !is(sign, '-')) {
      return false;
    }
    int hours = sign + 1;
    int stop = digits(hours);
    int length = stop - hours;
    boolean named = zone != null;
    if (!(length == 2 || length == 4 || length == 1 && named)) {
      return false;
    }
    int minutes = length == 4 ? number(hours + 2, stop) : 0;
    int behind = stop;
    if (length <= 2 && is(stop, ':')) {
      int from = is(stop + 1, ' ') ? stop + 2 : stop + 1;
      int minutesEnd = digits(from);
      boolean told = minutesEnd - from == 2 || minutesEnd - from == 1 && named;
      minutes = told ? number(from, minutesEnd) : 0;
      behind = told && minutes % QUARTER == 0 ? minutesEnd : stop;
    }
    if (!named && behind == hours + 2 && text.charAt(sign) == '-') {
      return false;
    }
    int hoursEnd = Math.min(stop, hours + 2);
    String digits = text.substring(hours, hoursEnd);
    zone = text.charAt(sign) + (digits.length() == 1 ? "0" : "") + digits + ":"
        + (minutes < 10 ? "0" : "") + minutes;
    at = behind;
    return true;
  }

  private boolean is(int place, char c) {
    return place < end && text.charAt(place) == c;
  }

  private int digits(int i) {
    int stop = i;
    while (stop < end && text.charAt(stop) >= '0' && text.charAt(stop) <= '9') {
      stop++;
    }
    return stop;
  }

  private int number(int start, int stop) {
    return Integer.parseInt(text, start, stop, 10);
  }
}
