package org.newsparallax.quantity;

import org.jspecify.annotations.Nullable;

/** Reads days, months, years, decades and clock times: "Aug. 7, 2024", "2012–13", "the 1980s", "5:25 a.m. EDT", "last year". */
final class DateReader {
  private static final double FIRST_YEAR = 1900;
  private static final double LAST_YEAR = 2199;
  private static final double OLD_YEAR = 1000;

  private final Tokens tokens;
  private final Lexicon lexicon;

  DateReader(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** The date or time that begins at a token, or null. */
  @Nullable
  Draft read(int at) {
    if (tokens.isNumber(at)) {
      Draft found = time(at);
      found = found == null ? decade(at) : found;
      found = found == null ? numeric(at) : found;
      found = found == null ? dayMonth(at) : found;
      return found == null ? year(at) : found;
    }
    int word = tokens.word(at);
    if (lexicon.role(word) == NumeralRole.SMALL) {
      double hour = lexicon.value(word);
      return hour >= 1 && hour <= 12 && isOClock(at + 1)
          ? clock(at, at + 4, two((int) hour))
          : null;
    }
    if (lexicon.is(word, Cue.MONTH)) {
      return month(at);
    }
    if (lexicon.is(word, Cue.RELATIVE)
        && lexicon.is(tokens.word(at + 1), Cue.RELATIVE_PERIOD)
        && !tokens.startsSentence(at + 1)) {
      return date(at, at + 2, null);
    }
    return null;
  }

  /** "one o'clock": the words after the number. */
  private boolean isOClock(int at) {
    return tokens.word(at) >= 0
        && tokens.word(at) == lexicon.o
        && tokens.word(at + 2) == lexicon.clock;
  }

  /** "in her 30s" is an age, "the 60s" and "the '90s" are decades. */
  private @Nullable Draft decade(int at) {
    if (!isPlain(at)
        || tokens.length(at) != 2
        || tokens.value(at) % 10 != 0
        || tokens.value(at) == 0) {
      return null;
    }
    int end = at + 1;
    boolean mark = tokens.is(end, '\'') || tokens.is(end, '’');
    if (mark && tokens.isGlued(end)) {
      end++;
    }
    if (!tokens.isGlued(end)
        || !isPlural(end)
        || tokens.isGlued(end + 1) && tokens.isWord(end + 1)) {
      return null;
    }
    for (int i = at - 1; i >= 0 && i >= at - 3 && !tokens.startsSentence(i + 1); i--) {
      if (lexicon.is(tokens.word(i), Cue.POSSESSIVE)) {
        Draft draft = date(at, end + 1, null);
        draft.kind = Kind.AGE;
        draft.unit = "year";
        draft.dimension = "time";
        draft.valued = true;
        draft.min = tokens.value(at);
        draft.max = draft.min + 9;
        draft.modifier = Modifier.VAGUE;
        draft.vague = true;
        return draft;
      }
    }
    return date(at, end + 1, null);
  }

  private Draft date(int from, int to, @Nullable String iso) {
    Draft draft = new Draft();
    draft.start = from;
    draft.end = to;
    draft.numeralEnd = to;
    draft.reach = from;
    draft.kind = Kind.DATE;
    draft.valued = false;
    draft.date = iso;
    return draft;
  }

  private boolean isPlain(int at) {
    return tokens.isNumber(at) && tokens.shape(at) == NumberScanner.PLAIN;
  }

  private boolean isYear(int at) {
    return isPlain(at)
        && tokens.length(at) == 4
        && tokens.value(at) >= OLD_YEAR
        && tokens.value(at) <= LAST_YEAR;
  }

  private boolean isDay(int at) {
    return isPlain(at) && tokens.length(at) <= 2 && tokens.value(at) >= 1 && tokens.value(at) <= 31;
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
    if (isYear(i) && !tokens.startsLine(i)) {
      return date(at, i + 1, year(i, "") + "-" + two(month));
    }
    if (isDay(i) && !tokens.startsLine(i)) {
      int day = (int) tokens.value(i);
      int end = suffix(i + 1);
      if (isUnit(end)) {
        return doubtful ? null : date(at, at + 1, "--" + two(month));
      }
      if (tokens.isDash(end) && isDay(end + 1) && tokens.value(end + 1) > day) {
        int last = suffix(end + 2);
        int y = tokens.is(last, ',') ? last + 1 : last;
        boolean yeared = isYear(y);
        String prefix = yeared ? year(y, "") + "-" : "--";
        String iso = prefix + two(month) + "-" + two(day) + "/" + prefix + two(month) + "-"
            + two((int) tokens.value(end + 1));
        return date(at, yeared ? y + 1 : last, iso);
      }
      int y = tokens.is(end, ',') ? end + 1 : end;
      if (isYear(y) && !tokens.startsLine(y)) {
        return date(at, y + 1, year(y, "") + "-" + two(month) + "-" + two(day));
      }
      return date(at, end, "--" + two(month) + "-" + two(day));
    }
    if (doubtful
            && !lexicon.is(tokens.word(at - 1), Cue.DATE_PREPOSITION)
            && !lexicon.is(tokens.word(at - 1), Cue.RELATIVE)
        || tokens.length(at) <= 4 && !tokens.is(at + 1, '.') && tokens.length(at) != 4) {
      return null;
    }
    return date(at, at + 1, "--" + two(month));
  }

  /** "7 August 2024", "6th of June". */
  private @Nullable Draft dayMonth(int at) {
    if (!isDay(at)) {
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
    String day = two(month) + "-" + two((int) tokens.value(at));
    return isYear(y) ? date(at, y + 1, year(y, "") + "-" + day) : date(at, i + 1, "--" + day);
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
    if (!isPlain(at) || !tokens.isGlued(at + 1) || !isPlain(at + 2) || !tokens.isGlued(at + 2)) {
      return null;
    }
    boolean dash = tokens.is(at + 1, '-');
    if (!dash && !tokens.is(at + 1, '/') && !tokens.is(at + 1, '.')) {
      return null;
    }
    boolean third = tokens.isGlued(at + 3)
        && tokens.isGlued(at + 4)
        && isPlain(at + 4)
        && (dash ? tokens.is(at + 3, '-') : tokens.is(at + 3, '/') || tokens.is(at + 3, '.'));
    if (third && isYear(at) && tokens.value(at + 2) <= 12 && isDay(at + 4)) {
      return date(
          at,
          at + 5,
          year(at, "") + "-" + two((int) tokens.value(at + 2)) + "-"
              + two((int) tokens.value(at + 4)));
    }
    if (third && isDay(at) && isDay(at + 2) && (isYear(at + 4) || tokens.length(at + 4) == 2)) {
      boolean american = tokens.value(at) <= 12;
      boolean clear = (tokens.value(at) > 12 || tokens.value(at + 2) > 12) && isYear(at + 4);
      String iso = !clear
          ? null
          : year(at + 4, "") + "-" + two((int) tokens.value(american ? at : at + 2)) + "-"
              + two((int) tokens.value(american ? at + 2 : at));
      return date(at, at + 5, iso);
    }
    if (dash
        && isYear(at)
        && tokens.length(at + 2) == 2
        && tokens.value(at + 2) <= 12
        && tokens.value(at + 2) != (tokens.value(at) + 1) % 100
        && !tokens.isWord(at + 3)) {
      return date(at, at + 3, year(at, "") + "-" + two((int) tokens.value(at + 2)));
    }
    return null;
  }

  private String year(int at, String suffix) {
    return two((int) tokens.value(at) / 100) + two((int) tokens.value(at) % 100) + suffix;
  }

  private static String two(int value) {
    return value < 10 ? "0" + value : Integer.toString(value);
  }

  /** A year by itself, a span of years, a decade. */
  private @Nullable Draft year(int at) {
    if (isPlain(at) && (isEra(at + 1) || isEra(tokens.is(at - 1, '.') ? at - 4 : at - 1))) {
      return date(at, isEra(at + 1) ? at + (tokens.is(at + 2, '.') ? 5 : 2) : at + 1, null);
    }
    if (!isYear(at)
        || tokens.isGlued(at)
            && (tokens.isWord(at - 1) || tokens.is(at - 1, '$') || tokens.is(at - 1, '#'))) {
      return null;
    }
    double value = tokens.value(at);
    int next = at + 1;
    if (tokens.isGlued(next) && isPlural(next)) {
      return value % 10 == 0 ? date(at, next + 1, year(at, "").substring(0, 3)) : null;
    }
    boolean preposition =
        isAfterDatePreposition(at) || isEra(tokens.is(at - 1, '.') ? at - 4 : at - 1);
    if (tokens.isDash(next) || tokens.is(next, '/')) {
      int last = next + 1;
      boolean glued = tokens.isGlued(last);
      if (glued
          && isPlain(last)
          && (tokens.length(last) == 2 && tokens.value(last) > value % 100 - 1
              || isYear(last) && tokens.value(last) > value)
          && value >= 1500
          && !isUnit(last + 1)) {
        if (!isCounted(last + 1) || preposition || tokens.length(last) == 2) {
          String end = tokens.length(last) == 4
              ? year(last, "")
              : year(at, "").substring(0, 2) + two((int) tokens.value(last));
          return date(at, last + 1, year(at, "") + "/" + end);
        }
        return null;
      }
      if (glued && !tokens.isWord(last)) {
        return null;
      }
    }
    if (isUnit(next)
        || lexicon.role(tokens.word(next)) == NumeralRole.SCALE
        || tokens.is(next, '%')) {
      return null;
    }
    if (isRange(next) && !preposition) {
      return null;
    }
    if (preposition
        && (value >= 1500 || isIn(at - 1) || isEra(tokens.is(at - 1, '.') ? at - 4 : at - 1))) {
      boolean between =
          tokens.word(at - 1) == lexicon.between || tokens.word(at - 1) == lexicon.from;
      if (between && isRangeOfCounts(next)) {
        return null;
      }
      return isCounted(next) && (value < FIRST_YEAR || !isIn(at - 1))
          ? null
          : date(at, next, year(at, ""));
    }
    if (value < FIRST_YEAR) {
      return isSecondYear(at) ? date(at, next, year(at, "")) : null;
    }
    boolean odd = value >= 1950 && value < 2050 && value % 50 != 0 && !isBehindModifier(at);
    return isCounted(next) && !odd || isBehindAmountWord(at) || value > 2100
        ? null
        : date(at, next, year(at, ""));
  }

  /** "of" and "by" and "to" lead to amounts as well; before a plural these are read as a count. */
  private boolean isIn(int at) {
    return tokens.word(at) == lexicon.in || tokens.word(at) == lexicon.since;
  }

  private boolean isAfterDatePreposition(int at) {
    return at > 0
        && !tokens.startsSentence(at)
        && lexicon.is(tokens.word(at - 1), Cue.DATE_PREPOSITION);
  }

  /** Whether the year is the second of "between 1600 and 1700". */
  private boolean isSecondYear(int at) {
    int word = tokens.word(at - 1);
    return word >= 0
        && (word == lexicon.and || word == lexicon.to)
        && at >= 2
        && isYear(at - 2)
        && !isCounted(at + 1);
  }

  private boolean isBehindModifier(int at) {
    Phrases.Match<Modifier> match = lexicon.modifiersBefore.backward(tokens, at);
    return match != null && match.payload() != Modifier.EXACT;
  }

  /** "BC", "A.D." */
  private boolean isEra(int at) {
    if (at < 0 || !tokens.isUpperCase(at)) {
      return false;
    }
    int word = tokens.word(at);
    return tokens.length(at) > 1
        ? lexicon.is(word, Cue.ERA)
        : (word == lexicon.a || tokens.first(at) == 'B')
            && tokens.is(at + 1, '.')
            && tokens.isGlued(at + 2)
            && tokens.isUpperCase(at + 2)
            && tokens.is(at + 3, '.');
  }

  private boolean isRange(int next) {
    return tokens.word(next) == lexicon.to
        && tokens.word(next) >= 0
        && tokens.isNumber(next + 1)
        && isCounted(next + 2);
  }

  private boolean isRangeOfCounts(int next) {
    int word = tokens.word(next);
    return word >= 0
        && (word == lexicon.to || word == lexicon.and)
        && tokens.isNumber(next + 1)
        && (isCounted(next + 2) || isUnit(next + 2));
  }

  private boolean isBehindAmountWord(int at) {
    return at > 0
        && !tokens.startsSentence(at)
        && (lexicon.moneyBefore.begins(tokens.word(at - 1))
            && tokens.kind(at - 1) == Tokens.SYMBOL);
  }

  /** Whether a plural noun in small letters follows: "2000 people". */
  private boolean isCounted(int at) {
    for (int i = at; i < at + 3; i++) {
      if (!tokens.isWord(i)
          || tokens.startsSentence(i)
          || lexicon.is(tokens.word(i), Cue.FUNCTION)
          || tokens.isCapitalised(i) && i > at) {
        return false;
      }
      String word = tokens.word(i, i + 1);
      if (Nouns.isPlural(word, lexicon)) {
        return i == at && !tokens.isCapitalised(i);
      }
    }
    return false;
  }

  private boolean isUnit(int at) {
    Phrases.Match<Unit> match =
        lexicon.units.forward(tokens, tokens.isGluedHyphen(at) ? at + 1 : at);
    return match != null
            && !match.payload().glued()
            && tokens.length(match.bound() - 1) > 1
            && tokens.word(match.bound() - 1) != lexicon.in
            && tokens.word(match.bound() - 1) != lexicon.min
        || lexicon.moneyAfter.forward(tokens, at) != null
            && tokens.length(at) > 2
            && !tokens.isCapitalised(at);
  }

  private boolean isPlural(int at) {
    return tokens.isWord(at) && tokens.length(at) == 1 && (tokens.first(at) | 0x20) == 's';
  }

  /** "11 a.m.", "5:25 p.m. EDT", "2.17pm", "0401 GMT", "1:36.6", "7 o'clock". */
  private @Nullable Draft time(int at) {
    boolean colon = isPlain(at)
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
      return clock(at, zone(behind), colon ? two(hour) + ":" + two((int) minutes) : two(hour));
    }
    if (tokens.word(end) >= 0
        && tokens.word(end) == lexicon.o
        && tokens.word(end + 2) == lexicon.clock) {
      return clock(at, end + 3, two((int) hours));
    }
    int zone = zone(end);
    if (colon) {
      boolean day = hours < 24 && minutes < 60 && minutes == Math.rint(minutes) && end == at + 3;
      return clock(at, zone, day ? two((int) hours) + ":" + two((int) minutes) : null);
    }
    if (zone > end && isPlain(at) && tokens.length(at) == 4 && hours < 2400) {
      return clock(at, zone, two((int) hours / 100) + ":" + two((int) hours % 100));
    }
    return null;
  }

  private Draft clock(int from, int to, @Nullable String iso) {
    Draft draft = date(from, to, null);
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
