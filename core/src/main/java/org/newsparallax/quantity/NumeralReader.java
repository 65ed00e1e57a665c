package org.newsparallax.quantity;

import org.jspecify.annotations.Nullable;

/** Reads a numeral in digits, in words, or in both: "2.5 million", "forty-five", "half a million", "several thousand". */
final class NumeralReader {
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final CardinalReader cardinals;
  private final FractionReader fractions;
  private final QuantifierReader quantifiers;

  NumeralReader(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    cardinals = new CardinalReader(tokens, lexicon);
    fractions = new FractionReader(tokens, lexicon);
    quantifiers = new QuantifierReader(tokens, lexicon);
  }

  /**
   * Reads the numeral that begins at a token.
   *
   * @param money whether a currency stands before it, so that "m" and "b" are scales
   * @return whether there is one
   */
  boolean read(int at, boolean money, Numeral numeral) {
    if (tokens.isNumber(at)) {
      return digits(at, money, numeral);
    }
    NumeralRole role = lexicon.role(tokens.word(at));
    if (role == null) {
      return isArticle(at) && article(at, numeral);
    }
    return switch (role) {
      case SMALL, TENS -> words(at, numeral);
      case HUNDRED, SCALE -> isBareScale(at) && words(at, numeral);
      case PLURAL -> quantifiers.plural(at, numeral);
      case SOME -> quantifiers.some(at, at, numeral);
      case HALF, QUARTER -> fractions.half(at, at, numeral);
      case MULTIPLE -> quantifiers.multiple(at, numeral);
      case DOZEN -> quantifiers.dozen(at, at, numeral);
      case BOTH, NONE -> quantifiers.all(role == NumeralRole.BOTH, at, numeral);
      default -> false;
    };
  }

  private boolean digits(int at, boolean money, Numeral numeral) {
    if (tokens.shape(at) == NumberScanner.CODE) {
      return false;
    }
    numeral.set(at + 1, tokens.value(at), tokens.resolution(at));
    int fold = tokens.isGluedHyphen(at + 1) ? at + 2 : at + 1;
    if (isTimes(at + 1)
        || tokens.word(fold) >= 0 && tokens.word(fold) == lexicon.fold && tokens.isGlued(fold)) {
      numeral.end = isTimes(at + 1) ? at + 2 : fold + 1;
      numeral.ratio = true;
      return true;
    }
    if (fractions.slash(at, numeral)) {
      scale(numeral);
      return true;
    }
    if (suffix(at + 1, money, numeral)) {
      return true;
    }
    NumeralRole next = lexicon.role(tokens.word(skipHyphen(at + 1)));
    if (next == NumeralRole.SCALE || next == NumeralRole.HUNDRED) {
      cardinals.afterDigits(at, numeral);
      fractions.tail(numeral);
    } else if (next == NumeralRole.DOZEN || next == NumeralRole.PLURAL) {
      int word = tokens.word(skipHyphen(at + 1));
      numeral.multiply(lexicon.value(word));
      numeral.end = skipHyphen(at + 1) + 1;
    } else {
      fractions.tail(numeral);
      scale(numeral);
    }
    fractions.oneIn(at, numeral);
    return true;
  }

  /** The x of "5x". */
  private boolean isTimes(int at) {
    return tokens.isGlued(at)
        && tokens.length(at) == 1
        && (tokens.first(at) == 'x' || tokens.first(at) == '×')
        && !(tokens.isGlued(at + 1) && (tokens.isWord(at + 1) || tokens.isNumber(at + 1)));
  }

  private boolean words(int at, Numeral numeral) {
    if (!cardinals.read(at, numeral)) {
      return false;
    }
    numeral.words = true;
    numeral.one = numeral.end == at + 1 && numeral.min == 1;
    if (fractions.denominator(at, numeral)) {
      scale(numeral);
      return true;
    }
    NumeralRole next = lexicon.role(tokens.word(skipHyphen(numeral.end)));
    if (next == NumeralRole.ORDINAL && tokens.isGluedHyphen(numeral.end)) {
      return false;
    }
    if (next == NumeralRole.DOZEN || next == NumeralRole.PLURAL) {
      int word = tokens.word(skipHyphen(numeral.end));
      numeral.end = skipHyphen(numeral.end) + 1;
      numeral.multiply(lexicon.value(word));
      if (next == NumeralRole.DOZEN) {
        numeral.resolution = 0;
      }
      numeral.one = false;
      return true;
    }
    int before = numeral.end;
    fractions.tail(numeral);
    scale(numeral);
    fractions.oneIn(at, numeral);
    numeral.one &= numeral.end == before;
    return true;
  }

  /** A scale word behind a fraction or a decimal: "one and a half million". */
  private void scale(Numeral numeral) {
    int at = skipHyphen(numeral.end);
    int word = tokens.word(at);
    NumeralRole role = lexicon.role(word);
    if (role == NumeralRole.SCALE || role == NumeralRole.HUNDRED) {
      numeral.multiply(lexicon.value(word));
      numeral.end = at + 1;
      numeral.ratio = false;
    } else if (tokens.word(numeral.end) >= 0
        && isOf(numeral.end)
        && isArticle(numeral.end + 1)
        && lexicon.role(tokens.word(numeral.end + 2)) == NumeralRole.SCALE
        && numeral.ratio) {
      numeral.multiply(lexicon.value(tokens.word(numeral.end + 2)));
      numeral.end += 3;
      numeral.ratio = false;
    } else if (isArticle(numeral.end)
        && numeral.ratio
        && isScale(lexicon.role(tokens.word(numeral.end + 1)))) {
      numeral.multiply(lexicon.value(tokens.word(numeral.end + 1)));
      numeral.end += 2;
      numeral.ratio = false;
    }
  }

  private static boolean isScale(@Nullable NumeralRole role) {
    return role == NumeralRole.SCALE || role == NumeralRole.HUNDRED || role == NumeralRole.DOZEN;
  }

  /** "2.5m", "25k", "$1.7bn". */
  private boolean suffix(int at, boolean money, Numeral numeral) {
    int word = tokens.word(at);
    if (lexicon.role(word) != NumeralRole.SUFFIX
        || tokens.isGlued(at + 1) && !isSuffixEnd(at + 1)) {
      return false;
    }
    boolean glued = tokens.isGlued(at);
    int length = tokens.length(at);
    if (!glued && !(length >= 2 || money && tokens.isUpperCase(at))) {
      return false;
    }
    if (length == 1 && !money && !isMillion(at)) {
      return false;
    }
    if (length == 2 && !money && tokens.text().regionMatches(true, tokens.start(at), "mm", 0, 2)) {
      return false;
    }
    numeral.multiply(lexicon.value(word));
    numeral.end = at + 1;
    return true;
  }

  private boolean isSuffixEnd(int at) {
    return !tokens.isWord(at) && !tokens.isNumber(at);
  }

  /** Whether a glued letter without money is a scale: "35m users", "2m out of 9m", "10k", but not "100m race", "64g". */
  private boolean isMillion(int at) {
    char c = tokens.first(at);
    if (c == 'k' || c == 'K') {
      return true;
    }
    if ((c == 'b' || c == 'M') && tokens.shape(at - 1) == NumberScanner.DECIMAL) {
      return true;
    }
    if (c != 'm' && c != 'M' && c != 'b' && c != 'B') {
      return false;
    }
    if (tokens.isGluedHyphen(at + 1)) {
      return false;
    }
    int next = tokens.word(at + 1);
    if (next == lexicon.out && tokens.word(at + 2) == lexicon.of) {
      return true;
    }
    if (tokens.isWord(at + 1) && !tokens.startsSentence(at + 1)) {
      if (next >= 0
          && tokens.text().regionMatches(true, tokens.start(at + 1), "of", 0, 2)
          && tokens.length(at + 1) == 2) {
        return true;
      }
      if (lexicon.is(next, Cue.LINEAR) || lexicon.is(next, Cue.FUNCTION)) {
        return c == 'M' || c == 'B';
      }
      if (tokens.startsSentence(at - 1) && isDeed(at + 1)) {
        return true;
      }
      return looksPlural(at + 1) || looksPlural(at + 2) && !lexicon.is(next, Cue.FUNCTION);
    }
    return c == 'B' || c == 'M';
  }

  /** The verb of "2m flee the coast", "2m march": a length stands before no verb in the plural, and no month in small letters. */
  private boolean isDeed(int at) {
    int word = tokens.word(at);
    int end = tokens.end(at);
    String text = tokens.text();
    return !tokens.isCapitalised(at)
        && (lexicon.is(word, Cue.VERB) || lexicon.is(word, Cue.MONTH))
        && !text.startsWith("ed", end - 2)
        && !text.startsWith("ing", end - 3)
        && !text.startsWith("s", end - 1);
  }

  private boolean looksPlural(int at) {
    if (!tokens.isWord(at) || tokens.startsSentence(at)) {
      return false;
    }
    return Nouns.isPlural(tokens, at, lexicon);
  }

  /** "a hundred", "a dozen", "a third", "a couple of hundred", "a few thousand", "a handful". */
  private boolean article(int at, Numeral numeral) {
    int next = at + 1;
    if (tokens.startsSentence(next)) {
      return false;
    }
    int word = tokens.word(next);
    NumeralRole role = lexicon.role(word);
    if (role == null) {
      return false;
    }
    switch (role) {
      case HUNDRED, SCALE -> {
        boolean read = cardinals.readFrom(at, next, 1, numeral);
        numeral.words = read;
        if (read) {
          fractions.tail(numeral);
        }
        return read;
      }
      case DOZEN -> {
        return quantifiers.dozen(next, at, numeral);
      }
      case SOME -> {
        return quantifiers.some(next, at, numeral);
      }
      case HALF, QUARTER, ORDINAL -> {
        boolean read = fractions.half(next, at, numeral);
        if (read) {
          scale(numeral);
        }
        return read;
      }
      case COUPLE -> {
        return quantifiers.couple(next, numeral);
      }
      case HANDFUL -> {
        if (!isOf(next + 1)) {
          return false;
        }
        quantifiers.vague(next + 1, word, 1, numeral);
        return true;
      }
      case TRIO -> {
        if (!isOf(next + 1)) {
          return false;
        }
        numeral.set(next + 1, lexicon.value(word), 0);
        numeral.words = true;
        return true;
      }
      default -> {
        return false;
      }
    }
  }

  /** "hundred" and "million" without a number are one of it only in "hundred thousand dollars". */
  private boolean isBareScale(int at) {
    if (at > 0
        && !tokens.startsSentence(at)
        && (tokens.isGlued(at) || tokens.isWord(at - 1) && !isBehindModifier(at))) {
      return false;
    }
    return tokens.isWord(at + 1);
  }

  private boolean isBehindModifier(int at) {
    return lexicon.modifiersBefore.backward(tokens, at) != null
        && !isArticle(at - 1)
        && !isThe(at - 1);
  }

  private int skipHyphen(int at) {
    return tokens.isGluedHyphen(at) ? at + 1 : at;
  }

  private boolean isArticle(int at) {
    int word = tokens.word(at);
    return word >= 0 && (word == lexicon.a || word == lexicon.an);
  }

  private boolean isThe(int at) {
    return tokens.word(at) == lexicon.the;
  }

  private boolean isOf(int at) {
    return tokens.word(at) == lexicon.of;
  }
}
