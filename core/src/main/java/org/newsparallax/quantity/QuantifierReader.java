package org.newsparallax.quantity;

import org.jspecify.annotations.Nullable;

/** Reads words that tell a number without naming one: "dozens", "several thousand", "a couple of", "twice", "both", "none of". */
final class QuantifierReader {
  private final Tokens tokens;
  private final Lexicon lexicon;

  QuantifierReader(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** "both pilots", but not "both pilots and passengers"; "none of the crew", "none of the 12 boats". */
  boolean all(boolean both, int at, Numeral numeral) {
    int noun = at + 1;
    if (!both) {
      if (!isOf(noun) || !lexicon.isDeterminer(tokens.word(noun + 1))) {
        return false;
      }
      noun += 2;
    } else if (lexicon.isDeterminer(tokens.word(noun))) {
      noun++;
    }
    int end = noun;
    while (end < noun + 3 && tokens.isWord(end) && !tokens.startsSentence(end) && !isPlural(end)) {
      if (lexicon.is(tokens.word(end), Cue.FUNCTION)) {
        return false;
      }
      end++;
    }
    boolean counted = isPlural(end) && !lexicon.is(tokens.word(end), Cue.FUNCTION)
        || !both && tokens.isNumber(noun);
    if (!counted || both && tokens.word(end + 1) == lexicon.and) {
      return false;
    }
    numeral.set(at + 1, lexicon.value(tokens.word(at)), 0);
    numeral.words = true;
    return true;
  }

  /** "twice as many", "twice as loud as", "threefold". */
  boolean multiple(int at, Numeral numeral) {
    int word = tokens.word(at);
    int next = tokens.word(at + 1);
    boolean fold = word != lexicon.twice;
    if (!fold
        && !(next >= 0
            && (isAsMany(at + 1)
                || next == lexicon.what
                || lexicon.isDeterminer(next)
                    && !lexicon.is(tokens.word(at + 2), Cue.RELATIVE_PERIOD)))) {
      return false;
    }
    numeral.set(at + 1, lexicon.value(word), 0);
    numeral.ratio = true;
    numeral.words = true;
    return true;
  }

  private boolean isAsMany(int at) {
    int next = tokens.word(at + 1);
    if (tokens.word(at) != lexicon.as || !tokens.isWord(at + 1)) {
      return false;
    }
    return next >= 0 && (next == lexicon.many || next == lexicon.much)
        || tokens.word(at + 2) == lexicon.as;
  }

  boolean dozen(int at, int from, Numeral numeral) {
    if (from == at
        && at > 0
        && !tokens.startsSentence(at)
        && (lexicon.is(tokens.word(at - 1), Cue.FUNCTION) && !tokens.isWord(at + 1)
            || tokens.isPossessive(at - 1))) {
      return false;
    }
    double size = lexicon.value(tokens.word(at));
    numeral.set(at + 1, size, 0);
    numeral.words = true;
    numeral.scale = size;
    return true;
  }

  boolean couple(int at, Numeral numeral) {
    if (!tokens.text().regionMatches(true, tokens.start(at), "couple", 0, 6)) {
      return false;
    }
    int next = isOf(at + 1) ? at + 2 : at + 1;
    NumeralRole role = lexicon.role(tokens.word(next));
    if (isScale(role)) {
      vague(next + 1, tokens.word(at), lexicon.value(tokens.word(next)), numeral);
      return true;
    }
    if (next == at + 2 && tokens.isWord(next) && !lexicon.is(tokens.word(next), Cue.FUNCTION)) {
      numeral.set(at + 2, 2, 0);
      numeral.words = true;
      return true;
    }
    return false;
  }

  /** "several thousand", "few hundred thousand". */
  boolean some(int at, int from, Numeral numeral) {
    int next = at + 1;
    double factor = 1;
    boolean scaled = false;
    while (isScale(lexicon.role(tokens.word(next))) && !tokens.startsSentence(next)) {
      factor *= lexicon.value(tokens.word(next));
      scaled = true;
      next++;
    }
    if (scaled) {
      vague(next, tokens.word(at), factor, numeral);
    }
    return scaled && from <= at;
  }

  /** "dozens", "hundreds of thousands", "tens of millions". */
  boolean plural(int at, Numeral numeral) {
    int word = tokens.word(at);
    double factor = 1;
    int next = at + 1;
    while (isOf(next) && isOrder(lexicon.role(tokens.word(next + 1)))) {
      factor *= lexicon.value(tokens.word(next + 1));
      next += 2;
    }
    boolean needsOf = lexicon.value(word) <= 20 && lexicon.value(word) != 12;
    if (needsOf && next == at + 1 && !(isOf(next) && lexicon.value(word) == 20)) {
      return false;
    }
    if (at > 0 && !tokens.startsSentence(at) && tokens.word(at - 1) == lexicon.the) {
      return false;
    }
    vague(next, word, factor, numeral);
    return true;
  }

  private static boolean isOrder(@Nullable NumeralRole role) {
    return role == NumeralRole.PLURAL || role == NumeralRole.SCALE || role == NumeralRole.DOZEN;
  }

  void vague(int end, int word, double factor, Numeral numeral) {
    numeral.set(end, lexicon.vagueMin(word) * factor, 0);
    numeral.max = lexicon.vagueMax(word) * factor;
    numeral.vague = true;
    numeral.words = true;
    numeral.scale = factor;
  }

  private static boolean isScale(@Nullable NumeralRole role) {
    return role == NumeralRole.SCALE || role == NumeralRole.HUNDRED || role == NumeralRole.DOZEN;
  }

  private boolean isOf(int at) {
    return tokens.word(at) == lexicon.of;
  }

  private boolean isPlural(int at) {
    return tokens.isWord(at) && !tokens.startsSentence(at) && Nouns.isPlural(tokens, at, lexicon);
  }
}
