package org.newsparallax.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsparallax.text.Span;

/** Reads one date stamp, word by word. Used by one thread, once. */
final class DateStampParser {
  private static final int LONGEST = 120;
  private static final int EARLIEST_YEAR = 1900;
  private static final int LATEST_YEAR = 2100;
  private static final String SEPARATORS = " \u00A0,|:;\u2022\u00B7/()@";
  private static final String BEHIND = " \u00A0,|:;\u2022\u00B7-\u2013\u2014";

  private final String text;
  private final int from;
  private final int end;
  private final List<StampEntry> entries = new ArrayList<>();
  private int at;
  /** Behind the last word that makes sense without the next one. */
  private int behind;

  private boolean bracket;
  /** Whether a label stands in front of what is read now, and whether one does in front of a date that was read. */
  private boolean label;

  private boolean labelled;
  private boolean weekday;
  private boolean timed;
  private boolean inheriting;
  private boolean changed;
  private int year;
  private int month;
  private int day;
  private @Nullable NumericDate date;
  private @Nullable ClockTime time;

  DateStampParser(String text, int from, int end) {
    this.text = text;
    this.from = from;
    this.end = Math.min(end, from + LONGEST);
    this.at = from;
    this.behind = from;
  }

  /** The stamp, or null if none begins here; what stands behind it is looked at by {@link #standsApart()}. */
  @Nullable
  DateStamp parse() {
    boolean word = true;
    while (at < end && word) {
      word = token();
      skipSeparators();
    }
    keep();
    return holdsDate()
        ? new DateStamp(new Span(from, behind), entries, timed || labelled, weekday)
        : null;
  }

  private boolean holdsDate() {
    for (StampEntry entry : entries) {
      if (entry.isReal()) {
        return true;
      }
    }
    return false;
  }

  /** Whether what follows begins something new: a line, or a word in capitals or digits that no comma ties to the date. */
  boolean standsApart() {
    if (behind >= text.length() || text.charAt(behind) == '\n' || text.charAt(behind) == '\r') {
      return true;
    }
    int next = behind;
    boolean comma = text.charAt(next) == ',';
    boolean dash = false;
    while (next < text.length() && BEHIND.indexOf(text.charAt(next)) >= 0) {
      dash |= isDash(text.charAt(next));
      next++;
    }
    if (next >= text.length() || next == behind) {
      return next >= text.length();
    }
    char c = text.charAt(next);
    boolean lower = Character.isLowerCase(c);
    boolean span = dash && !labelled && DateStamp.onLine(text, next, end) != null;
    if (span) {
      return false;
    }
    return c == '\n' || c == '\r' || (labelled ? !(comma && lower) : !(comma || lower));
  }

  private void skipSeparators() {
    while (at < end && SEPARATORS.indexOf(text.charAt(at)) >= 0) {
      bracket |= text.charAt(at) == '(';
      at++;
    }
    boolean dash = at < end && isDash(text.charAt(at));
    int next = dash && at + 1 < end && text.charAt(at + 1) == ' ' ? at + 2 : at + 1;
    boolean between = date == null
        ? time != null && next == at + 2
        : dash && ClockTime.at(text, next, end, true) != null;
    if (dash && between) {
      at = next;
    }
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '\u2013' || c == '\u2014';
  }

  private boolean token() {
    char c = text.charAt(at);
    if (c >= '0' && c <= '9') {
      return number();
    }
    return Character.isLetter(c) && word();
  }

  /** The stamp reaches to here. */
  private void settle() {
    behind = at;
    labelled |= label;
    if (bracket && at < end && text.charAt(at) == ')') {
      behind++;
      bracket = false;
    }
  }

  private boolean word() {
    int stop = at;
    while (stop < end && (Character.isLetter(text.charAt(stop)) || text.charAt(stop) == '.')) {
      stop++;
    }
    int phrase = StampWords.releaseEnd(text, at, end);
    String word = phrase > at ? "published" : StampWords.fold(text.substring(at, stop));
    if (StampWords.isPublished(word) || StampWords.isChanged(word)) {
      label(StampWords.isChanged(word));
      at = Math.max(phrase, stop);
      return true;
    }
    if (date == null && month == 0 && Months.number(word) > 0) {
      month = Months.number(word);
      at = stop;
      complete();
      return true;
    }
    return mayStand(word, stop) && pass(word, stop);
  }

  /** Whether a word that tells no date can stand here. */
  private boolean mayStand(String word, int stop) {
    if (StampWords.isDay(word)) {
      return date == null || endsPart(stop);
    }
    boolean first = at == from;
    if ("of".equals(word)) {
      return day > 0 && month == 0;
    }
    return StampWords.isBehindClock(word) && !first
        || StampWords.isFiller(word)
            && (label || date != null || first && Character.isLowerCase(text.charAt(at)))
        || StampWords.isOpener(word);
  }

  /** "4 May 2014, Friday | ", "4 May 2014 (Friday)": a day of the week behind the date ends a part of the line. */
  private boolean endsPart(int stop) {
    char before = text.charAt(at - 1) == ' ' ? text.charAt(at - 2) : text.charAt(at - 1);
    return ",(|".indexOf(before) >= 0
        && (stop >= end
            || ")|,\n\r".indexOf(text.charAt(stop)) >= 0
            || text.startsWith(" |", stop));
  }

  private boolean pass(String word, int stop) {
    at = stop;
    weekday |= StampWords.isDay(word);
    if (date != null && !StampWords.isFiller(word) && !StampWords.isOpener(word)) {
      settle();
    }
    return true;
  }

  private void label(boolean change) {
    if (date != null || inheriting || label) {
      keep();
      date = null;
      time = null;
      year = 0;
      month = 0;
      day = 0;
      inheriting = false;
    }
    label = true;
    changed = change;
  }

  private boolean number() {
    int stop = at;
    while (stop < end && text.charAt(stop) >= '0' && text.charAt(stop) <= '9') {
      stop++;
    }
    int length = stop - at;
    int value = length > 4 ? 0 : Integer.parseInt(text, at, stop, 10);
    if (length == 4
        && date == null
        && year == 0
        && month > 0
        && value >= EARLIEST_YEAR
        && value <= LATEST_YEAR) {
      year = value;
      at = stop;
      complete();
      return true;
    }
    return mayBeTime(length, stop) && time()
        || date == null && (numeric() || day(value, length, stop));
  }

  /** A quick look at what stands behind the first digits. */
  private boolean mayBeTime(int length, int stop) {
    return stop < end && (length < 3 ? ":. \u00A0apAP" : " \u00A0").indexOf(text.charAt(stop)) >= 0;
  }

  private boolean time() {
    ClockTime clock = ClockTime.at(text, at, end, date != null);
    if (clock == null) {
      return false;
    }
    time = time == null ? clock : time;
    at = clock.end();
    // "4 March 2014, updated 12:05": the day of the change is that of the publication
    inheriting |= date == null && changed && day == 0 && month == 0 && !entries.isEmpty();
    if (date != null || inheriting) {
      timed = true;
      settle();
    }
    return true;
  }

  private boolean numeric() {
    NumericDate found = NumericDate.at(text, at, end);
    if (found == null) {
      return false;
    }
    date = found;
    at = found.end();
    timed |= time != null;
    settle();
    if (at + 1 < end && text.charAt(at) == 'T' && Character.isDigit(text.charAt(at + 1))) {
      at++;
    }
    return true;
  }

  private boolean day(int value, int length, int stop) {
    boolean decimal =
        stop + 1 < end && text.charAt(stop) == '.' && Character.isDigit(text.charAt(stop + 1));
    if (length > 2 || value < 1 || value > 31 || day != 0 || decimal) {
      return false;
    }
    day = value;
    at = StampWords.behindOrdinal(text, stop, end);
    complete();
    return true;
  }

  private void complete() {
    if (year > 0 && month > 0 && day > 0) {
      date = new NumericDate(at, year, month, day, SlashOrder.MONTH_FIRST, false);
      timed |= time != null;
      settle();
    }
  }

  private void keep() {
    NumericDate told =
        date != null ? date : inheriting ? entries.get(entries.size() - 1).date() : null;
    if (told != null) {
      entries.add(new StampEntry(changed, told, time));
    }
  }
}
