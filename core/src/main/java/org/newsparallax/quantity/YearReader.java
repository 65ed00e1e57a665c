package org.newsparallax.quantity;

import org.jspecify.annotations.Nullable;

/** Reads years by themselves, spans of years and decades: "in 1987", "2012–13", "the 1980s", "in her 30s", "44 BC". */
final class YearReader {
  private static final double FIRST_YEAR = 1900;

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Calendar calendar;

  YearReader(Tokens tokens, Lexicon lexicon, Calendar calendar) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.calendar = calendar;
  }

  /** A year by itself, a span of years, a decade. */
  @Nullable
  Draft year(int at) {
    if (tokens.isPlain(at) && (isEra(at + 1) || isEra(tokens.is(at - 1, '.') ? at - 4 : at - 1))) {
      return calendar.date(
          at, isEra(at + 1) ? at + (tokens.is(at + 2, '.') ? 5 : 2) : at + 1, null);
    }
    if (!calendar.isYear(at)
        || tokens.isGlued(at)
            && (tokens.isWord(at - 1) || tokens.is(at - 1, '$') || tokens.is(at - 1, '#'))) {
      return null;
    }
    double value = tokens.value(at);
    int next = at + 1;
    if (tokens.isGlued(next) && isPlural(next)) {
      return value % 10 == 0
          ? calendar.date(at, next + 1, calendar.year(at).substring(0, 3))
          : null;
    }
    boolean preposition =
        isAfterDatePreposition(at) || isEra(tokens.is(at - 1, '.') ? at - 4 : at - 1);
    if (tokens.isDash(next) || tokens.is(next, '/')) {
      int last = next + 1;
      boolean glued = tokens.isGlued(last);
      if (glued
          && tokens.isPlain(last)
          && (tokens.length(last) == 2 && tokens.value(last) > value % 100 - 1
              || calendar.isYear(last) && tokens.value(last) > value)
          && value >= 1500
          && !calendar.isUnit(last + 1)) {
        if (!isCounted(last + 1) || preposition || tokens.length(last) == 2) {
          String end = tokens.length(last) == 4
              ? calendar.year(last)
              : calendar.year(at).substring(0, 2) + Calendar.two((int) tokens.value(last));
          return calendar.date(at, last + 1, calendar.year(at) + "/" + end);
        }
        return null;
      }
      if (glued && !tokens.isWord(last)) {
        return null;
      }
    }
    if (calendar.isUnit(next)
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
          : calendar.date(at, next, calendar.year(at));
    }
    if (value < FIRST_YEAR) {
      return isSecondYear(at) ? calendar.date(at, next, calendar.year(at)) : null;
    }
    boolean odd = value >= 1950 && value < 2050 && value % 50 != 0 && !isBehindModifier(at);
    return isCounted(next) && !odd || isBehindAmountWord(at) || value > 2100
        ? null
        : calendar.date(at, next, calendar.year(at));
  }

  /** "in her 30s" is an age, "the 60s" and "the '90s" are decades. */
  @Nullable
  Draft decade(int at) {
    if (!tokens.isPlain(at)
        || tokens.length(at) != 2
        || (int) tokens.value(at) % 10 != 0
        || tokens.value(at) == 0
        || isBound(at)) {
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
        Draft draft = calendar.date(at, end + 1, null);
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
    return calendar.date(at, end + 1, null);
  }

  /** "in under 10s", "the over 60s": seconds or ages. */
  private boolean isBound(int at) {
    int before = tokens.word(tokens.isGluedHyphen(at - 1) ? at - 2 : at - 1);
    return before >= 0 && (before == lexicon.under || before == lexicon.over);
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
        && calendar.isYear(at - 2)
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
        && (isCounted(next + 2) || calendar.isUnit(next + 2));
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
      if (Nouns.isPlural(tokens, i, lexicon)) {
        return i == at && !tokens.isCapitalised(i);
      }
    }
    return false;
  }

  private boolean isPlural(int at) {
    return tokens.isWord(at) && tokens.length(at) == 1 && (tokens.first(at) | 0x20) == 's';
  }
}
