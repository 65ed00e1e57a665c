package org.newsparallax.quantity;

import org.jspecify.annotations.Nullable;

/** Reads dates, and asks the readers of years and times: "Aug. 7, 2024", "7 August", "2024-08-07", "last year". */
final class DateReader {
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Calendar calendar;
  private final YearReader years;
  private final TimeReader times;

  DateReader(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    calendar = new Calendar(tokens, lexicon);
    years = new YearReader(tokens, lexicon, calendar);
    times = new TimeReader(tokens, lexicon, calendar);
  }

  /** The date or time that begins at a token, or null. */
  @Nullable
  Draft read(int at) {
    if (tokens.isNumber(at)) {
      return mayBeDate(at) ? digits(at) : null;
    }
    int word = tokens.word(at);
    if (lexicon.role(word) == NumeralRole.SMALL) {
      double hour = lexicon.value(word);
      if (hour >= 1 && hour <= 12 && times.isOClock(at + 1)) {
        return times.oClock(at, at + 1, (int) hour);
      }
      Draft span = times.between(at);
      return span == null ? times.hour(at) : span;
    }
    if (lexicon.is(word, Cue.MONTH)) {
      return month(at);
    }
    if (lexicon.is(word, Cue.HOUR)) {
      return times.named(at);
    }
    if (lexicon.is(word, Cue.RELATIVE)
        && lexicon.is(tokens.word(at + 1), Cue.RELATIVE_PERIOD)
        && !tokens.startsSentence(at + 1)) {
      return calendar.date(at, at + 2, null);
    }
    return null;
  }

  /** Whether what stands around digits lets them be a date or time at all, as it mostly does not: a look that saves many. */
  private boolean mayBeDate(int at) {
    int next = at + 1;
    int before = tokens.word(at - 1);
    boolean joined = tokens.isGlued(next)
        && (tokens.isWord(next) || tokens.isGlued(next + 1) || tokens.is(next, ':'));
    return joined
        || tokens.length(at) == 4
        || lexicon.is(tokens.word(next), Cue.BEHIND_DATE)
        || lexicon.is(before, Cue.ERA)
        || tokens.is(at - 1, '.')
        || before == lexicon.between;
  }

  private @Nullable Draft digits(int at) {
    Draft found = times.between(at);
    found = found == null ? times.time(at) : found;
    found = found == null ? years.decade(at) : found;
    found = found == null ? numeric(at) : found;
    found = found == null ? dayMonth(at) : found;
    return found == null ? years.year(at) : found;
  }

  /** "June 14", "June 6, 2022", "February 2022", "Sept. 20-24", "November". */
  private @Nullable Draft month(int at) {
    if (!tokens.isCapitalised(at)) {
      return null;
    }
    int month = (int) lexicon.monthValue(tokens.word(at));
    boolean doubtful = lexicon.is(tokens.word(at), Cue.DOUBTFUL);
    int i = at + 1;
    if (tokens.is(i, '.') && tokens.isGlued(i)) {
      i++;
    }
    if (calendar.isYear(i) && !tokens.startsLine(i)) {
      return calendar.date(at, i + 1, calendar.year(i) + "-" + Calendar.two(month));
    }
    if (calendar.isDay(i) && !tokens.startsLine(i)) {
      int day = (int) tokens.value(i);
      int end = suffix(i + 1);
      if (calendar.isUnit(end)) {
        return doubtful ? null : calendar.date(at, at + 1, "--" + Calendar.two(month));
      }
      if (tokens.isDash(end) && calendar.isDay(end + 1) && tokens.value(end + 1) > day) {
        int last = suffix(end + 2);
        int y = tokens.is(last, ',') ? last + 1 : last;
        boolean yeared = calendar.isYear(y);
        String prefix = yeared ? calendar.year(y) + "-" : "--";
        String iso = prefix + Calendar.two(month) + "-" + Calendar.two(day) + "/" + prefix
            + Calendar.two(month) + "-" + Calendar.two((int) tokens.value(end + 1));
        return calendar.date(at, yeared ? y + 1 : last, iso);
      }
      int y = tokens.is(end, ',') ? end + 1 : end;
      if (calendar.isYear(y) && !tokens.startsLine(y)) {
        return calendar.date(
            at, y + 1, calendar.year(y) + "-" + Calendar.two(month) + "-" + Calendar.two(day));
      }
      return calendar.date(at, end, "--" + Calendar.two(month) + "-" + Calendar.two(day));
    }
    if (doubtful
            && !lexicon.is(tokens.word(at - 1), Cue.DATE_PREPOSITION)
            && !lexicon.is(tokens.word(at - 1), Cue.RELATIVE)
        || tokens.length(at) < 4 && !tokens.is(at + 1, '.') && !isMay(at)) {
      return null;
    }
    return calendar.date(at, at + 1, "--" + Calendar.two(month));
  }

  /** The one month whose whole name is as short as an abbreviation. */
  private boolean isMay(int at) {
    return (int) lexicon.monthValue(tokens.word(at)) == 5;
  }

  /** "7 August 2024", "6th of June". */
  private @Nullable Draft dayMonth(int at) {
    if (!calendar.isDay(at)) {
      return null;
    }
    int i = suffix(at + 1);
    boolean of = i > at + 1 && tokens.word(i) == lexicon.of;
    if (of) {
      i++;
    }
    if (tokens.isGluedHyphen(i)) {
      i++;
    }
    if (!lexicon.is(tokens.word(i), Cue.MONTH)
        || !tokens.isCapitalised(i)
        || tokens.startsSentence(i)) {
      return null;
    }
    int month = (int) lexicon.monthValue(tokens.word(i));
    int y = tokens.is(i + 1, '.') || tokens.is(i + 1, ',') || tokens.isDash(i + 1) ? i + 2 : i + 1;
    String day = Calendar.two(month) + "-" + Calendar.two((int) tokens.value(at));
    return calendar.isYear(y)
        ? calendar.date(at, y + 1, calendar.year(y) + "-" + day)
        : calendar.date(at, i + 1, "--" + day);
  }

  private int suffix(int at) {
    return tokens.isGlued(at)
            && tokens.word(at) >= 0
            && lexicon.is(tokens.word(at), Cue.ORDINAL_SUFFIX)
        ? at + 1
        : at;
  }

  /** "2024-08-07", "8/7/2024", "11/09". */
  private @Nullable Draft numeric(int at) {
    if (!tokens.isPlain(at)
        || !tokens.isGlued(at + 1)
        || !tokens.isPlain(at + 2)
        || !tokens.isGlued(at + 2)) {
      return null;
    }
    boolean dash = tokens.is(at + 1, '-');
    if (!dash && !tokens.is(at + 1, '/') && !tokens.is(at + 1, '.')) {
      return null;
    }
    boolean third = tokens.isGlued(at + 3)
        && tokens.isGlued(at + 4)
        && tokens.isPlain(at + 4)
        && (dash ? tokens.is(at + 3, '-') : tokens.is(at + 3, '/') || tokens.is(at + 3, '.'));
    if (third && calendar.isYear(at) && tokens.value(at + 2) <= 12 && calendar.isDay(at + 4)) {
      return calendar.date(
          at,
          at + 5,
          calendar.year(at) + "-" + Calendar.two((int) tokens.value(at + 2)) + "-"
              + Calendar.two((int) tokens.value(at + 4)));
    }
    if (third
        && calendar.isDay(at)
        && calendar.isDay(at + 2)
        && (calendar.isYear(at + 4) || tokens.length(at + 4) == 2)) {
      boolean american = tokens.value(at) <= 12;
      boolean clear =
          (tokens.value(at) > 12 || tokens.value(at + 2) > 12) && calendar.isYear(at + 4);
      String iso = !clear
          ? null
          : calendar.year(at + 4) + "-" + Calendar.two((int) tokens.value(american ? at : at + 2))
              + "-" + Calendar.two((int) tokens.value(american ? at + 2 : at));
      return calendar.date(at, at + 5, iso);
    }
    if (dash
        && calendar.isYear(at)
        && tokens.length(at + 2) == 2
        && tokens.value(at + 2) <= 12
        && tokens.value(at + 2) != (tokens.value(at) + 1) % 100
        && !tokens.isWord(at + 3)) {
      return calendar.date(
          at, at + 3, calendar.year(at) + "-" + Calendar.two((int) tokens.value(at + 2)));
    }
    return null;
  }
}
