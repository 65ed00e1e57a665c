package org.newsparallax.quantity;

import org.jspecify.annotations.Nullable;

/** Adds up number words: "two hundred and thirty-five", "three lakh crore", "4 thousand 3 hundred and 21". */
final class CardinalReader {
  private final Tokens tokens;
  private final Lexicon lexicon;

  private double total;
  private double group;
  private double lastScale;
  private double place;

  CardinalReader(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** Reads words that begin at a token. */
  boolean read(int at, Numeral numeral) {
    return readFrom(at, at, 0, numeral);
  }

  /** Reads the scales behind digits that end before {@code at + 1}. */
  void afterDigits(int at, Numeral numeral) {
    double resolution = numeral.resolution;
    double value = numeral.min;
    if (!readFrom(at, at + 1, value, numeral)) {
      numeral.set(at + 1, value, resolution);
    } else if (numeral.min == value * numeral.scale) {
      numeral.resolution = resolution * numeral.scale;
    }
  }

  /** Reads words from a token on, with a group already begun: the 1 of "a hundred", the digits of "2.5 million". */
  boolean readFrom(int from, int at, double begun, Numeral numeral) {
    total = 0;
    group = begun;
    lastScale = Double.POSITIVE_INFINITY;
    place = 1;
    boolean any = begun > 0;
    double last = begun;
    double scale = 1;
    int i = at;
    int end = at;
    boolean began = begun == 0;
    while (i < tokens.size()) {
      if (i > from && tokens.startsSentence(i)) {
        break;
      }
      int next = i;
      boolean linked = false;
      if (i > at || begun > 0) {
        next = link(i);
        linked = next > i;
      }
      if (tokens.isNumber(next)) {
        if (!digitsFit(next, linked, last)) {
          break;
        }
        double value = tokens.value(next);
        group += value;
        last = value;
        scale = 1;
        any = true;
        end = next + 1;
        i = end;
        continue;
      }
      int word = tokens.word(next);
      NumeralRole role = lexicon.role(word);
      if (role == null || !fits(role, lexicon.value(word), last, linked, next)) {
        break;
      }
      double value = lexicon.value(word);
      switch (role) {
        case SMALL, TENS -> {
          group += value;
          place = 1;
          scale = 1;
        }
        case HUNDRED -> {
          group = (group == 0 ? 1 : group) * 100;
          place = 100;
          scale = 100;
        }
        default -> {
          if (value >= lastScale || group == 0 && total > 0) {
            total = (total + group) * value;
            scale *= value;
          } else {
            total += (group == 0 ? 1 : group) * value;
            scale = value;
          }
          lastScale = Math.min(lastScale, value);
          group = 0;
          place = value;
        }
      }
      last = value;
      any = true;
      began = false;
      end = next + 1;
      i = end;
    }
    if (!any || end == at && began) {
      return false;
    }
    numeral.set(end, total + group, place);
    numeral.scale = scale;
    point(numeral);
    return end > at || begun == 0;
  }

  /** "two point five". */
  private void point(Numeral numeral) {
    int at = numeral.end;
    if (tokens.word(at) != lexicon.point) {
      return;
    }
    double factor = 0.1;
    int i = at + 1;
    while (i < tokens.size()
        && (lexicon.role(tokens.word(i)) == NumeralRole.SMALL
            || i == at + 1 && lexicon.role(tokens.word(i)) == NumeralRole.TENS)) {
      double digit = lexicon.value(tokens.word(i));
      if (digit >= 10) {
        NumeralRole next = lexicon.role(tokens.word(skipHyphen(i + 1)));
        numeral.min += digit * 0.01;
        i++;
        if (next == NumeralRole.SMALL && digit >= 20) {
          i = skipHyphen(i);
          numeral.min += lexicon.value(tokens.word(i)) * 0.01;
          i++;
        }
        factor = 0.001;
        break;
      }
      numeral.min += digit * factor;
      factor /= 10;
      i++;
    }
    if (i > at + 1) {
      numeral.end = i;
      numeral.max = numeral.min;
      numeral.resolution = factor * 10;
    }
  }

  /** The token behind "and", "&", a comma or a hyphen between number words, or the same token. */
  private int link(int i) {
    if (tokens.isGluedHyphen(i) || isSpacedHyphen(i)) {
      return i + 1;
    }
    int word = tokens.word(i);
    if (word >= 0 && (word == lexicon.and || tokens.is(i, '&'))) {
      return i + 1;
    }
    if (tokens.is(i, ',')
        && place >= 1000
        && lexicon.role(tokens.word(i + 1)) == NumeralRole.SMALL
        && lexicon.role(tokens.word(i + 2)) == NumeralRole.HUNDRED) {
      return i + 1;
    }
    return i;
  }

  /** "fifty - two", as in texts that were cut into words. */
  private boolean isSpacedHyphen(int i) {
    return tokens.is(i, '-')
        && lexicon.role(tokens.word(i - 1)) == NumeralRole.TENS
        && lexicon.role(tokens.word(i + 1)) == NumeralRole.SMALL
        && lexicon.value(tokens.word(i + 1)) < 10;
  }

  private int skipHyphen(int at) {
    return tokens.isGluedHyphen(at) ? at + 1 : at;
  }

  /** Digits go on a number in words only as in "4 thousand 3 hundred and 21". */
  private boolean digitsFit(int at, boolean linked, double last) {
    if (last < 100 || tokens.shape(at) != NumberScanner.PLAIN || tokens.value(at) >= 1000) {
      return false;
    }
    NumeralRole next = lexicon.role(tokens.word(at + 1));
    boolean scaled = (next == NumeralRole.HUNDRED || next == NumeralRole.SCALE)
        && tokens.value(at) * lexicon.value(tokens.word(at + 1)) < last;
    return scaled && !linked || linked && last == 100 && tokens.value(at) < 100 && next == null;
  }

  private boolean fits(NumeralRole role, double value, double last, boolean linked, int at) {
    boolean started = group > 0 || total > 0;
    boolean hyphen = linked && tokens.isDash(at - 1);
    boolean and = linked && !hyphen;
    switch (role) {
      case SMALL -> {
        if (!started) {
          return !linked;
        }
        if (value == 0 || and && isPart(at)) {
          return false;
        }
        if (last >= 20 && last < 100 && last % 10 == 0) {
          return value < 10 && !and;
        }
        return last >= 100 && (!and || !startsLarger(at));
      }
      case TENS -> {
        if (!started) {
          return !linked;
        }
        return last >= 100 && (!and || !startsLarger(at));
      }
      case HUNDRED -> {
        return !and && (!started && !linked || group > 0 && group < 100 && last < 100);
      }
      case SCALE -> {
        return !and && (!started || group > 0 || last >= 1000 && value >= lastScale);
      }
      default -> {
        return false;
      }
    }
  }

  /** Whether the words behind "and" are a number of their own: "one hundred and two hundred". */
  private boolean startsLarger(int at) {
    int i = at;
    while (i < at + 4 && isBelowHundred(lexicon.role(tokens.word(i)))) {
      i = skipHyphen(i + 1);
    }
    NumeralRole role = lexicon.role(tokens.word(i));
    if (role == NumeralRole.HUNDRED) {
      return place <= 100;
    }
    return role == NumeralRole.SCALE && lexicon.value(tokens.word(i)) >= lastScale;
  }

  /** "and two thirds", "and one half": a part of its own. */
  private boolean isPart(int at) {
    NumeralRole role = lexicon.role(tokens.word(skipHyphen(at + 1)));
    return role == NumeralRole.FRACTION
        || role == NumeralRole.HALF
        || role == NumeralRole.QUARTER
        || role == NumeralRole.ORDINAL && lexicon.value(tokens.word(at)) == 1;
  }

  private static boolean isBelowHundred(@Nullable NumeralRole role) {
    return role == NumeralRole.SMALL || role == NumeralRole.TENS;
  }
}
