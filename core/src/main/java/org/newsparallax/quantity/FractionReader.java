package org.newsparallax.quantity;

import org.jspecify.annotations.Nullable;

/** Reads parts of a whole: "two-thirds", "half of", "2 1/2", "one and a half", "one in five". */
final class FractionReader {
  private final Tokens tokens;
  private final Lexicon lexicon;

  FractionReader(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** "1/2", "2 1/2". */
  boolean slash(int at, Numeral numeral) {
    if (isSlash(at)) {
      boolean suffixed =
          tokens.isGlued(at + 3) && lexicon.is(tokens.word(at + 3), Cue.ORDINAL_SUFFIX);
      numeral.set(suffixed ? at + 4 : at + 3, tokens.value(at) / tokens.value(at + 2), 0);
      numeral.ratio = true;
      return true;
    }
    int next = tokens.isGluedHyphen(at + 1) ? at + 2 : at + 1;
    if (tokens.isNumber(next)
        && tokens.shape(at) == NumberScanner.PLAIN
        && isSlash(next)
        && tokens.start(next) - tokens.end(at) <= 2) {
      numeral.set(next + 3, tokens.value(at) + tokens.value(next) / tokens.value(next + 2), 0);
      return true;
    }
    return false;
  }

  private boolean isSlash(int at) {
    if (!tokens.isNumber(at)
        || !tokens.is(at + 1, '/') && !tokens.is(at + 1, '⁄')
        || !tokens.isNumber(at + 2)
        || !tokens.isGlued(at + 1)
        || !tokens.isGlued(at + 2)) {
      return false;
    }
    double above = tokens.value(at);
    double below = tokens.value(at + 2);
    boolean part = tokens.shape(at) == NumberScanner.PLAIN
        && tokens.shape(at + 2) == NumberScanner.PLAIN
        && above < below
        && above > 0
        && below <= 1000;
    boolean date = below == 11 || below == 7 && above > 6 || above == 9 && below == 11;
    return part && !date && !tokens.is(at + 3, '/');
  }

  /** "two-thirds", "one third", "nine tenths": the cardinal stands in the numeral. */
  boolean denominator(int from, Numeral numeral) {
    int at = tokens.isGluedHyphen(numeral.end) ? numeral.end + 1 : numeral.end;
    int word = tokens.word(at);
    NumeralRole role = lexicon.role(word);
    if (role == null || tokens.startsSentence(at) || numeral.min == 0) {
      return false;
    }
    if (role == NumeralRole.TENS) {
      return compound(at, numeral);
    }
    boolean hyphen = at > numeral.end;
    boolean one = numeral.min == 1;
    boolean fits = switch (role) {
      case FRACTION -> !one;
      case QUARTER, HALF -> one;
      case ORDINAL -> one && lexicon.value(word) > 2 && isPartOf(at + 1, hyphen);
      default -> false;
    };
    if (!fits) {
      return false;
    }
    part(at + 1, numeral.min / lexicon.value(word), numeral);
    return true;
  }

  /** "one twenty-fifth", "three twenty-fifths": the denominator is two words. */
  private boolean compound(int at, Numeral numeral) {
    int last = at + 2;
    NumeralRole role = lexicon.role(tokens.word(last));
    boolean fits = tokens.isGluedHyphen(at + 1)
        && (role == NumeralRole.FRACTION && numeral.min > 1
            || role == NumeralRole.ORDINAL && numeral.min == 1 && isPartOf(last + 1, true))
        && lexicon.value(tokens.word(last)) < 10;
    if (fits) {
      double below = lexicon.value(tokens.word(at)) + lexicon.value(tokens.word(last));
      part(last + 1, numeral.min / below, numeral);
    }
    return fits;
  }

  private static void part(int end, double value, Numeral numeral) {
    numeral.set(end, value, 0);
    numeral.ratio = true;
    numeral.words = true;
    numeral.share = true;
  }

  /** "half", "a quarter", "a third": {@code at} is the word of the part, {@code from} the article if there is one. */
  boolean half(int at, int from, Numeral numeral) {
    int word = tokens.word(at);
    NumeralRole role = lexicon.role(word);
    double value = lexicon.value(word);
    if (value <= 2 && role == NumeralRole.ORDINAL) {
      return false;
    }
    boolean read = role == NumeralRole.HALF
        ? isHalf(at, from)
        : isPartOf(at + 1, false) && (from < at || isScaleBehind(at + 1));
    if (!read) {
      return false;
    }
    part(at + 1, 1 / value, numeral);
    int next = at + 1;
    boolean hyphen = tokens.isGluedHyphen(next);
    if (tokens.word(next) == lexicon.of || hyphen) {
      next++;
    }
    if (isArticle(next)) {
      next = behindHyphen(next + 1, hyphen);
      if (role == NumeralRole.HALF && isUnit(next)) {
        numeral.end = next;
        numeral.share = false;
        return true;
      }
    }
    NumeralRole behind = lexicon.role(tokens.word(next));
    if (behind == NumeralRole.SCALE
        || behind == NumeralRole.DOZEN
        || behind == NumeralRole.HUNDRED) {
      numeral.multiply(lexicon.value(tokens.word(next)));
      numeral.end = next + 1;
      numeral.ratio = false;
      numeral.share = false;
    }
    return true;
  }

  /** Whether a unit stands there that is no mere letter: "half an hour". */
  private boolean isUnit(int at) {
    return tokens.end(at) - tokens.start(at) > 2 && lexicon.units.forward(tokens, at) != null;
  }

  private boolean isHalf(int at, int from) {
    if (from == at && at > 0 && !tokens.startsSentence(at)) {
      int before = tokens.word(at - 1);
      NumeralRole role = lexicon.role(before);
      if (tokens.isDash(at - 1)
          || role == NumeralRole.ORDINAL
          || before == lexicon.the
          || tokens.isNumber(at - 1)
          || before == lexicon.in) {
        return false;
      }
    }
    int next = at + 1;
    if (tokens.isGluedHyphen(next)) {
      NumeralRole behind = lexicon.role(tokens.word(next + 1));
      return behind == NumeralRole.SCALE
          || behind == NumeralRole.DOZEN
          || isArticle(next + 1) && tokens.isGluedHyphen(next + 2) && isUnit(next + 3)
          || lexicon.units.forward(tokens, next + 1) != null;
    }
    int word = tokens.word(next);
    if (isScaleBehind(next)
        || word == lexicon.of
        || word == lexicon.the
        || isArticle(next)
        || isDeterminer(next)
        || lexicon.units.forward(tokens, next) != null) {
      return true;
    }
    return isBehindModifier(from) || from < at && !tokens.isWord(next);
  }

  private boolean isScaleBehind(int at) {
    NumeralRole role = lexicon.role(tokens.word(at));
    return role == NumeralRole.SCALE || role == NumeralRole.DOZEN;
  }

  private boolean isDeterminer(int at) {
    int word = tokens.word(at);
    return word >= 0 && lexicon.isDeterminer(word);
  }

  /** Whether what stands behind "a third" lets it be a part: "of", "more", a scale, the end, a unit; not a noun. */
  private boolean isPartOf(int next, boolean hyphen) {
    if (tokens.isGluedHyphen(next)) {
      return false;
    }
    if (!tokens.isWord(next) || tokens.startsSentence(next)) {
      return true;
    }
    int word = tokens.word(next);
    if (hyphen && word < 0) {
      return true;
    }
    return word == lexicon.of
        || lexicon.is(word, Cue.FUNCTION)
        || isScaleBehind(next)
        || lexicon.units.forward(tokens, next) != null;
  }

  private boolean isBehindModifier(int at) {
    return at > 0
        && !tokens.startsSentence(at)
        && lexicon.modifiersBefore.backward(tokens, at) != null;
  }

  /** "and a half", "and two thirds", "and a quarter" behind a whole number. */
  void tail(Numeral numeral) {
    boolean hyphens = tokens.isGluedHyphen(numeral.end);
    int at = hyphens ? numeral.end + 1 : numeral.end;
    if (tokens.word(at) != lexicon.and || tokens.startsSentence(at)) {
      return;
    }
    int i = behindHyphen(at + 1, hyphens);
    double above = 1;
    NumeralRole role = lexicon.role(tokens.word(i));
    if (isArticle(i)) {
      i = behindHyphen(i + 1, hyphens);
    } else if (role == NumeralRole.SMALL && lexicon.value(tokens.word(i)) > 0) {
      above = lexicon.value(tokens.word(i));
      i = tokens.isGluedHyphen(i + 1) ? i + 2 : i + 1;
    } else if (role != NumeralRole.HALF) {
      return;
    }
    int word = tokens.word(i);
    NumeralRole below = lexicon.role(word);
    boolean fits = below == NumeralRole.HALF && above == 1
        || below == NumeralRole.QUARTER && above == 1
        || below == NumeralRole.FRACTION && above > 1
        || below == NumeralRole.ORDINAL
            && above == 1
            && lexicon.value(word) > 2
            && isPartOf(i + 1, false);
    if (!fits) {
      return;
    }
    double part = above / lexicon.value(word);
    int end = i + 1;
    NumeralRole behind = lexicon.role(tokens.word(end));
    if (behind == NumeralRole.SCALE && numeral.scale > lexicon.value(tokens.word(end))) {
      part *= lexicon.value(tokens.word(end));
      end++;
    } else if (numeral.scale > 100 || numeral.scale > 1 && above == 1) {
      part *= numeral.scale;
    }
    numeral.min += part;
    numeral.max = numeral.min;
    numeral.resolution = part;
    numeral.end = end;
    numeral.one = false;
  }

  /** "a mile and | a half": whether a part stands behind one unit, which begins with an article two words before it. */
  boolean isOnOneUnit(int at) {
    return at > 2
        && behindUnit(at - 1) > 0
        && isArticle(at - 3)
        && isUnit(at - 2)
        && !tokens.startsSentence(at - 1)
        && !tokens.startsSentence(at - 2);
  }

  /** "two miles | and a half": adds a part that stands behind the unit. */
  void behindUnit(Draft draft) {
    double part = draft.unit == null ? 0 : behindUnit(draft.end);
    boolean plain = draft.scale <= 1 && draft.min == draft.max && draft.min == Math.rint(draft.min);
    if (part > 0 && plain) {
      draft.min += part;
      draft.max = draft.min;
      draft.resolution = part;
      draft.end += 3;
    }
  }

  /** The part that "and a half" or "and a quarter" adds, 0 if neither stands there. */
  private double behindUnit(int at) {
    NumeralRole role = lexicon.role(tokens.word(at + 2));
    boolean part = tokens.word(at) == lexicon.and
        && !tokens.startsSentence(at)
        && isArticle(at + 1)
        && (role == NumeralRole.HALF || role == NumeralRole.QUARTER)
        && !tokens.isGluedHyphen(at + 3)
        && !isScaleBehind(at + 3);
    return part ? 1 / lexicon.value(tokens.word(at + 2)) : 0;
  }

  private int behindHyphen(int at, boolean hyphens) {
    return hyphens && tokens.isGluedHyphen(at) ? at + 1 : at;
  }

  /** "one in five", "3 out of 10", "1-in-100", "one person in 20". */
  void oneIn(int from, Numeral numeral) {
    int noun = isPerson(numeral.end) ? numeral.end : 0;
    int at = noun > 0 ? noun + 1 : numeral.end;
    boolean out = tokens.word(at) == lexicon.out && tokens.word(at + 1) == lexicon.of;
    boolean hyphens = tokens.isGluedHyphen(at) && tokens.isGluedHyphen(at + 2);
    if (hyphens) {
      at++;
    }
    if (!out && tokens.word(at) != lexicon.in
        || numeral.scale > 1
        || numeral.min != Math.rint(numeral.min)) {
      return;
    }
    int i = out || hyphens ? at + 2 : at + 1;
    if (tokens.word(i) == lexicon.every) {
      i++;
    }
    Numeral below = new Numeral();
    boolean read;
    if (tokens.isNumber(i)) {
      below.set(i + 1, tokens.value(i), 1);
      boolean scaled = lexicon.role(tokens.word(i + 1)) == NumeralRole.SCALE;
      byte shape = tokens.shape(i);
      read = shape <= NumberScanner.GROUPED || scaled && shape == NumberScanner.DECIMAL;
      if (read && scaled) {
        below.multiply(lexicon.value(tokens.word(i + 1)));
        below.end++;
      }
    } else {
      read = new CardinalReader(tokens, lexicon).read(i, below);
    }
    if (!read
        || below.min <= numeral.min
        || numeral.min <= 0
        || !isWhole(below, out)
        || !hyphens && tokens.is(below.end, '-')
        || noun > 0 && Nouns.mayStand(tokens, below.end, lexicon)) {
      return;
    }
    numeral.set(below.end, numeral.min / below.min, 0);
    numeral.ratio = true;
    numeral.share = true;
    numeral.noun = noun;
  }

  private boolean isPerson(int at) {
    int word = tokens.word(at);
    return !tokens.startsSentence(at)
        && (lexicon.is(word, Cue.PERSON) || lexicon.is(word, Cue.PERSONS));
  }

  private boolean isWhole(Numeral below, boolean out) {
    double value = below.min;
    boolean year = value >= 1500 && value <= 2100 && value % 100 != 0;
    Phrases.@Nullable Match<Unit> unit = lexicon.units.forward(tokens, below.end);
    boolean measured = unit != null && !(unit.payload().glued());
    boolean round = value <= 12 || value % 5 == 0 || !tokens.isNumber(below.end - 1);
    return !year
        && !measured
        && (out || round)
        && !lexicon.is(tokens.word(below.end), Cue.MONTH)
        && !tokens.is(below.end, '%')
        && !tokens.is(below.end, '/');
  }

  private boolean isArticle(int at) {
    int word = tokens.word(at);
    return word >= 0 && (word == lexicon.a || word == lexicon.an);
  }
}
