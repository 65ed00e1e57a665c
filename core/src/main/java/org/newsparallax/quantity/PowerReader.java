package org.newsparallax.quantity;

/** Reads powers of units of length: "square", "sq." and "cubic" before them, "²", "^2" and "squared" behind them. */
final class PowerReader {
  private final Tokens tokens;
  private final Lexicon lexicon;

  PowerReader(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** The token behind the "square" or "cubic" that stands at a token, or the same token. */
  int behindPrefix(int at) {
    if (!lexicon.is(tokens.word(at), Cue.UNIT_POWER)) {
      return at;
    }
    int next = tokens.is(at + 1, '.') ? at + 2 : at + 1;
    return tokens.isGluedHyphen(next) ? next + 1 : next;
  }

  /** The power that such a word tells. */
  String prefix(int at) {
    return (tokens.first(at) | 0x20) == 's' ? "square" : "cubic";
  }

  /** The end of "km²", "km2", "km^2", "km squared", of which the unit ends before a token; or the same token. */
  int behindExponent(Unit unit, int end) {
    if (!unit.dimension().equals("length") && !unit.id().equals("second") || end >= tokens.size()) {
      return end;
    }
    if (tokens.isGlued(end)) {
      if (tokens.is(end, '²') || tokens.is(end, '³')) {
        return end + 1;
      }
      int number = tokens.is(end, '^') ? end + 1 : end;
      if (tokens.isNumber(number)
          && tokens.isGlued(number)
          && tokens.length(number) == 1
          && (tokens.value(number) == 2 || tokens.value(number) == 3)
          && !(tokens.isGlued(number + 1)
              && (tokens.isWord(number + 1) || tokens.isNumber(number + 1)))) {
        return number + 1;
      }
    }
    return tokens.word(end) == lexicon.squared || isCubed(end) ? end + 1 : end;
  }

  /** The power that the token before an end tells. */
  String exponent(int end) {
    char c = tokens.fromEnd(end - 1, 1);
    return c == '3' || c == '³' || isCubed(end - 1) ? "cubic" : "square";
  }

  private boolean isCubed(int at) {
    return tokens.word(at) == lexicon.cubed;
  }
}
