package org.newsparallax.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.newsparallax.text.Span;

/** Reads one date stamp, word by word. Used by one thread, once. */
final class DateStampParser {
  private static final int LONGEST = 120;

  private final String text;
  private final int from;
  private final int end;
  private int at;
  private int behind;
  private int year;
  private int month;
  private int day;
  private boolean complete;
  private boolean labelled;
  private boolean changed;
  private @Nullable String published;
  private @Nullable String modified;

  DateStampParser(String text, int from, int end) {
    this.text = text;
    this.from = from;
    this.end = Math.min(end, from + LONGEST);
    this.at = from;
    this.behind = from;
  }

  @Nullable
  DateStamp parse() {
    while (at < end && token()) {
      behind = at;
      skipSeparators();
    }
    boolean found = published != null || modified != null;
    return found && standsApart()
        ? new DateStamp(new Span(from, behind), published, modified)
        : null;
  }

  private void skipSeparators() {
    while (at < end && " \u00A0,|:;\u2022\u00B7/()".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    boolean dash =
        complete && at + 2 < end && (text.startsWith("- ", at) || text.startsWith("\u2013 ", at));
    if (dash && Character.isDigit(text.charAt(at + 2))) {
      at += 2;
    }
  }

  /** Whether what follows begins something new: a line, or a word in capitals or digits that no comma ties to the date. */
  private boolean standsApart() {
    if (behind >= text.length() || text.charAt(behind) == '\n' || text.charAt(behind) == '\r') {
      return true;
    }
    int next = behind;
    boolean comma = text.charAt(next) == ',';
    while (next < text.length()
        && " \u00A0,|:;\u2022\u00B7-\u2013\u2014".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next >= text.length() || next == behind) {
      return next >= text.length();
    }
    char c = text.charAt(next);
    boolean lower = Character.isLowerCase(c);
    return c == '\n' || c == '\r' || (labelled ? !(comma && lower) : !(comma || lower));
  }

  private boolean token() {
    char c = text.charAt(at);
    if (c >= '0' && c <= '9') {
      return number();
    }
    if (c == '+' && complete) {
      return time(at + 1);
    }
    return Character.isLetter(c) && word();
  }

  private boolean word() {
    int stop = at;
    while (stop < end && (Character.isLetter(text.charAt(stop)) || text.charAt(stop) == '.')) {
      stop++;
    }
    String word = StampWords.fold(text.substring(at, stop));
    if (StampWords.isPublished(word) || StampWords.isChanged(word)) {
      label(StampWords.isChanged(word));
    } else if (Months.number(word) > 0 && !complete && month == 0) {
      month = Months.number(word);
      settle();
    } else if (!(StampWords.isDay(word) && !complete
        || StampWords.isZone(word) && (at > from)
        || StampWords.isFiller(word)
            && (labelled || "last".equals(word) || "first".equals(word)))) {
      return false;
    }
    at = stop;
    return true;
  }

  private void label(boolean change) {
    labelled = true;
    changed = change;
    if (complete) {
      complete = false;
      year = 0;
      month = 0;
      day = 0;
    }
  }

  private boolean number() {
    if (time(at)) {
      return true;
    }
    if (complete) {
      return false;
    }
    int stop = digits(at);
    int value = value(at, stop);
    int length = stop - at;
    if (length <= 4 && numeric(value, length, stop)) {
      return true;
    }
    if (length == 4 && value >= 1900 && value <= 2100 && year == 0 && month > 0) {
      year = value;
      at = stop;
      settle();
      return true;
    }
    boolean decimal =
        stop + 1 < end && text.charAt(stop) == '.' && Character.isDigit(text.charAt(stop + 1));
    if (length > 2 || value < 1 || value > 31 || day != 0 || decimal) {
      return false;
    }
    day = value;
    at = ordinal(stop);
    settle();
    return true;
  }

  private int ordinal(int stop) {
    boolean suffix = stop + 1 < end
        && ("st".regionMatches(true, 0, text, stop, 2)
            || "nd".regionMatches(true, 0, text, stop, 2)
            || "rd".regionMatches(true, 0, text, stop, 2)
            || "th".regionMatches(true, 0, text, stop, 2));
    return suffix ? stop + 2 : stop;
  }

  /** 2024-08-08, 11/28/05, 28.11.2005. Where day and month cannot be told apart, the year alone is known. */
  private boolean numeric(int first, int length, int stop) {
    int mark = spaces(stop);
    if (mark >= end || "-/.".indexOf(text.charAt(mark)) < 0) {
      return false;
    }
    char separator = text.charAt(mark);
    int second = spaces(mark + 1);
    int secondStop = digits(second);
    int mark2 = spaces(secondStop);
    if (secondStop == second || mark2 >= end || text.charAt(mark2) != separator) {
      return false;
    }
    int third = spaces(mark2 + 1);
    int thirdStop = digits(third);
    int thirdLength = thirdStop - third;
    if (thirdLength != (length == 4 ? thirdLength : 4) && thirdLength != 2 || thirdLength == 0) {
      return false;
    }
    if (length == 4) {
      year = first;
      month = value(second, secondStop);
      day = value(third, thirdStop);
    } else {
      int last = value(third, thirdStop);
      year = thirdLength == 2 ? 2000 + last : last;
      orderDayAndMonth(first, value(second, secondStop), separator);
    }
    at = thirdStop;
    if (at < end && text.charAt(at) == 'T') {
      time(at + 1);
    }
    complete = true;
    keep();
    return true;
  }

  private void orderDayAndMonth(int first, int second, char separator) {
    if (first > 12 || separator == '.' || first == second) {
      day = first;
      month = second;
    } else if (second > 12) {
      month = first;
      day = second;
    } else {
      month = 0;
      day = 0;
    }
  }

  private void settle() {
    if (year > 0 && month > 0 && day > 0) {
      complete = true;
      keep();
    }
  }

  private void keep() {
    String date = date();
    if (date == null) {
      return;
    }
    if (changed) {
      modified = date;
    } else if (published == null) {
      published = date;
    }
  }

  private @Nullable String date() {
    if (month == 0) {
      return String.format("%04d", year);
    }
    try {
      return LocalDate.of(year, month, day).toString();
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** 09:11, 7:21, 9.03am, 5pm, 14:05:00+02:00. */
  private boolean time(int start) {
    int stop = digits(start);
    if (stop == start || stop - start > 2) {
      return false;
    }
    int i = stop;
    while (i + 2 < end
        && (text.charAt(i) == ':' || text.charAt(i) == '.')
        && digits(i + 1) == i + 3) {
      i += 3;
    }
    boolean colon = i > stop && text.charAt(stop) == ':';
    boolean half = i + 1 < end
        && ("am".regionMatches(true, 0, text, i, 2) || "pm".regionMatches(true, 0, text, i, 2));
    if (!colon && !half && !(i > stop && complete && zoneFollows(i))) {
      return false;
    }
    i += half ? 2 : 0;
    if (i < end && text.charAt(i) == 'Z') {
      i++;
    }
    if (i < end && (text.charAt(i) == '+' || text.charAt(i) == '-') && digits(i + 1) == i + 3) {
      i = digits(i + 1);
      i = i + 2 < end && text.charAt(i) == ':' ? digits(i + 1) : i;
    }
    at = i;
    return true;
  }

  /** "15.04 BST": a zone tells a time of day with a full stop from a decimal number. */
  private boolean zoneFollows(int place) {
    int word = spaces(place);
    int stop = word;
    while (stop < end && Character.isUpperCase(text.charAt(stop))) {
      stop++;
    }
    return stop - word > 1 && StampWords.isZone(StampWords.fold(text.substring(word, stop)));
  }

  private int spaces(int i) {
    return i < end && text.charAt(i) == ' ' ? i + 1 : i;
  }

  private int digits(int i) {
    int stop = i;
    while (stop < end && text.charAt(stop) >= '0' && text.charAt(stop) <= '9') {
      stop++;
    }
    return stop;
  }

  private int value(int start, int stop) {
    return stop - start > 9 || stop == start ? 0 : Integer.parseInt(text, start, stop, 10);
  }
}
