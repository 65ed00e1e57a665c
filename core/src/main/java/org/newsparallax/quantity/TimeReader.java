package org.newsparallax.quantity;

import org.jspecify.annotations.Nullable;

/** Reads clock times: "5:25 a.m. EDT", "2.17pm", "0401 GMT", "7 o'clock". */
final class TimeReader {
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Calendar calendar;

  TimeReader(Tokens tokens, Lexicon lexicon, Calendar calendar) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.calendar = calendar;
  }

  /** "one o'clock": the words after the number. */
  boolean isOClock(int at) {
    return tokens.word(at) >= 0
        && tokens.word(at) == lexicon.o
        && tokens.word(at + 2) == lexicon.clock;
  }

  /** "7 o'clock", "three o'clock in the afternoon", "ten o'clock at night". */
  Draft oClock(int at, int behind, int hour) {
    int part = partOfDay(behind + 3);
    int word = tokens.word(part - 1);
    boolean late = part > 0
        && (word == lexicon.afternoon
            || word == lexicon.evening
            || word == lexicon.night && hour > 5);
    boolean told = part > 0 && hour <= 12;
    int hours = told ? hour % 12 + (late ? 12 : 0) : hour;
    return clock(at, told ? part : behind + 3, Calendar.two(hours));
  }

  /** The token behind "in the morning" or "at night", or 0. */
  private int partOfDay(int at) {
    boolean night = tokens.word(at) == lexicon.at && tokens.word(at + 1) == lexicon.night;
    if (night) {
      return at + 2;
    }
    int word = tokens.word(at + 2);
    boolean part = word == lexicon.morning || word == lexicon.afternoon || word == lexicon.evening;
    return part && tokens.word(at) == lexicon.in && tokens.word(at + 1) == lexicon.the ? at + 3 : 0;
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
    double hours = tokens.value(at);
    int half = half(end);
    if (half != 0) {
      int dots = tokens.isWord(end) && tokens.length(end) == 1 ? 4 : 1;
      if (!colon && tokens.shape(at) == NumberScanner.DECIMAL) {
        hours = Math.floor(hours);
        minutes = Math.rint((tokens.value(at) - hours) * 100);
        if (tokens.resolution(at) < 0.009) {
          return null;
        }
        colon = true;
      }
      if (hours > 12 && half > 0 || minutes >= 60 || hours > 24) {
        return null;
      }
      int hour = (int) hours % 12 + (half == 2 ? 12 : 0);
      int behind = dots == 4 && !tokens.is(end + 3, '.') ? end + 3 : end + dots;
      return clock(
          at,
          zone(behind),
          colon ? Calendar.two(hour) + ":" + Calendar.two((int) minutes) : Calendar.two(hour));
    }
    if (isOClock(end)) {
      return oClock(at, end, (int) hours);
    }
    int zone = zone(end);
    if (colon) {
      boolean day = hours < 24 && minutes < 60 && minutes == Math.rint(minutes) && end == at + 3;
      return clock(
          at, zone, day ? Calendar.two((int) hours) + ":" + Calendar.two((int) minutes) : null);
    }
    int behind = isMilitary(at) ? end + 1 : zone;
    if (behind > end && tokens.isPlain(at) && tokens.length(at) == 4 && hours < 2400) {
      return clock(
          at, behind, Calendar.two((int) hours / 100) + ":" + Calendar.two((int) hours % 100));
    }
    return null;
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
