package org.newsparallax.quantity;

import org.jspecify.annotations.Nullable;

/** Reads clock times: "5:25 a.m. EDT", "2.17pm", "0401 GMT", "7 o'clock". */
final class TimeReader {
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Calendar calendar;
  private final HourReader hours;

  TimeReader(Tokens tokens, Lexicon lexicon, Calendar calendar) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.calendar = calendar;
    this.hours = new HourReader(tokens, lexicon, calendar);
  }

  /** "one o'clock": the words after the number. */
  boolean isOClock(int at) {
    return tokens.word(at) >= 0
        && tokens.word(at) == lexicon.o
        && tokens.word(at + 2) == lexicon.clock;
  }

  /** "7 o'clock", "three o'clock in the afternoon", "ten o'clock at night". */
  Draft oClock(int at, int behind, int hour) {
    int part = hours.partOfDay(behind + 3);
    boolean told = part > 0 && hour <= 12;
    return clock(
        at, part > 0 ? part + 1 : behind + 3, Calendar.two(told ? hours.ofDay(hour, part) : hour));
  }

  /** An hour that only its part of the day tells from other numbers: "three in the afternoon". */
  @Nullable
  Draft hour(int at) {
    return hours.read(at);
  }

  /** "between 8 and 9 a.m.", "between 8.20 and 8.40 in the morning": the time within which it was, or null. */
  @Nullable
  Draft between(int at) {
    if (tokens.word(at - 1) < 0
        || tokens.word(at - 1) != lexicon.between
        || tokens.startsSentence(at)) {
      return null;
    }
    Draft first = single(at);
    boolean colon = tokens.isNumber(at) && tokens.is(at + 1, ':');
    int behind = first != null ? first.end : colon ? at + 3 : at + 1;
    if (tokens.word(behind) < 0 || tokens.word(behind) != lexicon.and) {
      return null;
    }
    Draft second = single(behind + 1);
    String end = second == null ? null : second.time;
    if (second == null || end == null) {
      return null;
    }
    int numeral = colon ? at + 3 : at + 1;
    String begin = first != null && first.end > numeral ? first.time : begin(at, colon, end);
    return begin == null ? null : clock(at, second.end, begin + "/" + end);
  }

  private @Nullable Draft single(int at) {
    Draft time = tokens.isNumber(at) ? time(at) : null;
    return time == null ? hours.told(at) : time;
  }

  /** The beginning of a span whose end alone tells the half of the day, before that end; null if it is no hour. */
  private @Nullable String begin(int at, boolean colon, String end) {
    boolean dotted = hours.isDotted(at);
    double value = tokens.isNumber(at)
        ? tokens.value(at)
        : lexicon.role(tokens.word(at)) == NumeralRole.SMALL ? lexicon.value(tokens.word(at)) : -1;
    int hour = (int) value;
    int minute = colon ? (int) tokens.value(at + 2) : (int) Math.rint((value - hour) * 100);
    if (hour < 0 || hour > 23 || minute > 59 || !colon && !dotted && value > 12) {
      return null;
    }
    String minutes = colon || dotted ? ":" + Calendar.two(minute) : "";
    String late = Calendar.two(hour % 12 + 12) + minutes;
    return hour <= 12 && late.compareTo(end) < 0 ? late : Calendar.two(hour % 24) + minutes;
  }

  /** "midnight", "noon"; with a capital it may be part of a name. */
  @Nullable
  Draft named(int at) {
    return tokens.isCapitalised(at)
        ? null
        : clock(at, at + 1, Calendar.two((int) lexicon.monthValue(tokens.word(at))));
  }

  /** "11 a.m.", "5:25 p.m. EDT", "2.17pm", "0401 GMT", "1:36.6", "7 o'clock". */
  @Nullable
  Draft time(int at) {
    boolean colon = tokens.isPlain(at)
        && tokens.is(at + 1, ':')
        && tokens.isGlued(at + 1)
        && tokens.isNumber(at + 2)
        && (tokens.isGlued(at + 2) || half(at + 3) != 0)
        && (tokens.length(at + 2) == 2 || tokens.shape(at + 2) == NumberScanner.DECIMAL);
    int end = colon ? at + 3 : at + 1;
    while (colon && tokens.is(end, ':') && tokens.isGlued(end) && tokens.isNumber(end + 1)) {
      end += 2;
    }
    double minutes = colon ? tokens.value(at + 2) : 0;
    double hour24 = tokens.value(at);
    int half = half(end);
    if (half != 0) {
      int dots = tokens.isWord(end) && tokens.length(end) == 1 ? 4 : 1;
      if (!colon && tokens.shape(at) == NumberScanner.DECIMAL) {
        hour24 = Math.floor(hour24);
        minutes = Math.rint((tokens.value(at) - hour24) * 100);
        if (tokens.resolution(at) < 0.009) {
          return null;
        }
        colon = true;
      }
      if (hour24 > 12 && half > 0 || minutes >= 60 || hour24 > 24) {
        return null;
      }
      int hour = (int) hour24 % 12 + (half == 2 ? 12 : 0);
      int behind = dots == 4 && !tokens.is(end + 3, '.') ? end + 3 : end + dots;
      return clock(
          at,
          zone(behind),
          colon ? Calendar.two(hour) + ":" + Calendar.two((int) minutes) : Calendar.two(hour));
    }
    if (isOClock(end)) {
      return oClock(at, end, (int) hour24);
    }
    int zone = zone(end);
    if (colon) {
      boolean day = hour24 < 24 && minutes < 60 && minutes == Math.rint(minutes) && end == at + 3;
      int part = day && zone == end ? hours.partOfDay(end) : -1;
      int hour = part < 0 ? (int) hour24 : hours.ofDay((int) hour24, part);
      return clock(
          at,
          part < 0 || hours.isOfDate(part) ? zone : part + 1,
          day ? Calendar.two(hour) + ":" + Calendar.two((int) minutes) : null);
    }
    int behind = isMilitary(at) ? end + 1 : zone;
    if (behind > end && tokens.isPlain(at) && tokens.length(at) == 4 && hour24 < 2400) {
      return clock(
          at, behind, Calendar.two((int) hour24 / 100) + ":" + Calendar.two((int) hour24 % 100));
    }
    return hours.read(at);
  }

  /** Whether four digits are a time: "0330 hours", "at 1530 hours", but not "after 1500 hours of work". */
  private boolean isMilitary(int at) {
    return tokens.word(at + 1) == lexicon.hours
        && tokens.value(at) % 100 < 60
        && (tokens.first(at) == '0' || tokens.word(at - 1) == lexicon.at);
  }

  Draft clock(int from, int to, @Nullable String iso) {
    Draft draft = calendar.date(from, to, null);
    draft.kind = Kind.TIME;
    draft.time = iso;
    return draft;
  }

  private int zone(int at) {
    return tokens.isUpperCase(at) && lexicon.is(tokens.word(at), Cue.TIME_ZONE) ? at + 1 : at;
  }

  /** 1 for a.m., 2 for p.m., 0 for neither. */
  private int half(int at) {
    int word = tokens.word(at);
    if (word < 0 || tokens.startsLine(at)) {
      return 0;
    }
    if (word == lexicon.am || word == lexicon.pm) {
      return tokens.isCapitalised(at) && !tokens.isUpperCase(at) ? 0 : word == lexicon.am ? 1 : 2;
    }
    if ((word == lexicon.a || word == lexicon.p)
        && tokens.is(at + 1, '.')
        && tokens.word(at + 2) == lexicon.m
        && tokens.isGlued(at + 1)) {
      return word == lexicon.a ? 1 : 2;
    }
    return 0;
  }
}
