package org.newsparallax.quantity;

import org.jspecify.annotations.Nullable;

/**
 * Reads hours that only the words around them tell from other numbers: "at three in the afternoon", "at 5.21 in the morning",
 * "at 14.20 local time".
 */
final class HourReader {
  private static final double HUNDREDTH = 0.0101;
  private static final int HALF_DAY = 12;
  private static final int DAY = 24;

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Calendar calendar;

  HourReader(Tokens tokens, Lexicon lexicon, Calendar calendar) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.calendar = calendar;
  }

  /** The hour that begins at a number or a number word, or null. */
  @Nullable
  Draft read(int at) {
    return lexicon.is(tokens.word(at + 1), Cue.BEHIND_DATE) && isOfClock(at) ? told(at) : null;
  }

  /** The same, where it is known to be no other number: behind "between 8.20 and". */
  @Nullable
  Draft told(int at) {
    boolean dotted = isDotted(at);
    double value = value(at);
    int hour = (int) value;
    int minute = dotted ? (int) Math.rint((value - hour) * 100) : 0;
    int part = partOfDay(at + 1);
    boolean local = dotted && isLocal(at + 1);
    if (hour < 1 || hour > (dotted ? DAY - 1 : HALF_DAY) || minute > 59 || part < 0 && !local) {
      return null;
    }
    int hours = part < 0 ? hour : ofDay(hour, part);
    boolean spoken = part >= 0 && !isOfDate(part);
    Draft draft = calendar.date(at, spoken ? part + 1 : at + 1, null);
    draft.kind = Kind.TIME;
    draft.time = Calendar.two(hours) + (dotted ? ":" + Calendar.two(minute) : "");
    return draft;
  }

  /** Whether digits may be hours and minutes with a point between them: "8.20". */
  boolean isDotted(int at) {
    return tokens.isNumber(at)
        && tokens.shape(at) == NumberScanner.DECIMAL
        && tokens.resolution(at) > 0.009
        && tokens.resolution(at) < HUNDREDTH;
  }

  /** An hour of twelve, as it is in a part of the day. */
  int ofDay(int hour, int part) {
    int word = tokens.word(part);
    boolean late = word == lexicon.afternoon
        || word == lexicon.evening
        || word == lexicon.night && hour > 5 && hour < HALF_DAY;
    boolean midnight = word == lexicon.night && hour == HALF_DAY;
    return hour > HALF_DAY ? hour : midnight ? 0 : hour % HALF_DAY + (late ? HALF_DAY : 0);
  }

  /** The part of the day behind an hour: "in the morning", "at night", "that evening", "on Sunday night"; or -1. */
  int partOfDay(int at) {
    int word = tokens.word(at);
    if (word < 0) {
      return -1;
    }
    boolean the = word == lexicon.in && tokens.word(at + 1) == lexicon.the;
    int part = the || word == lexicon.on ? at + 2 : at + 1;
    boolean night = tokens.word(part) == lexicon.night;
    boolean told = the && !night || word == lexicon.at && night || isDay(part - 1);
    return told && isPart(part) && !tokens.startsSentence(part) ? part : -1;
  }

  private boolean isDay(int at) {
    int word = tokens.word(at);
    return word >= 0
        && (lexicon.is(word, Cue.WEEKDAY)
            || word == lexicon.thisWord
            || word == lexicon.that
            || word == lexicon.yesterday);
  }

  private boolean isPart(int at) {
    int word = tokens.word(at);
    return word >= 0
        && (word == lexicon.morning
            || word == lexicon.afternoon
            || word == lexicon.evening
            || word == lexicon.night);
  }

  /** Whether a part of the day tells the day as well, and so is more than the hour. */
  boolean isOfDate(int part) {
    return isDay(part - 1);
  }

  private boolean isLocal(int at) {
    int word = tokens.word(at);
    return word >= 0 && word == lexicon.local && tokens.word(at + 1) == lexicon.time;
  }

  private double value(int at) {
    if (tokens.isNumber(at)) {
      boolean hour = tokens.isPlain(at) && tokens.length(at) < 3 || isDotted(at);
      return hour ? tokens.value(at) : 0;
    }
    int word = tokens.word(at);
    return lexicon.role(word) == NumeralRole.SMALL ? lexicon.value(word) : 0;
  }

  /** Whether what stands before a number leads to an hour: "at", "around", "shortly after". */
  private boolean isOfClock(int at) {
    if (tokens.startsSentence(at)) {
      return false;
    }
    Phrases.Match<Modifier> rough = lexicon.modifiersBefore.backward(tokens, at);
    int link = rough == null || rough.payload() != Modifier.ABOUT ? at - 1 : rough.bound() - 1;
    return lexicon.is(tokens.word(link), Cue.CLOCK) || lexicon.is(tokens.word(at - 1), Cue.CLOCK);
  }
}
