package org.newsparallax.quantity;

/** Tells the magnitude of an earthquake, whose unit need not stand behind it: "magnitude 6.4", "a 6.4 quake", "measured 6.4". */
final class MagnitudeReader {
  private static final double LARGEST = 12;
  private static final int WINDOW = 12;

  private final Tokens tokens;
  private final Lexicon lexicon;

  MagnitudeReader(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** Gives the draft the unit if it has none and is a magnitude. */
  void read(Draft draft) {
    if (draft.unit != null || draft.max >= LARGEST || draft.vague) {
      return;
    }
    boolean decimal = draft.resolution > 0 && draft.resolution < 1;
    if (isNamed(draft.start)
        || isScaled(draft.end)
        || decimal && (isQuake(draft.end) || isMeasured(draft.start) && isNearQuake(draft))) {
      draft.unit = "magnitude";
      draft.dimension = "magnitude";
      draft.kind = Kind.MEASURE;
      draft.one = false;
    }
  }

  /** "magnitude 6.4", "a magnitude of 6.4". */
  private boolean isNamed(int start) {
    int at = start - 1;
    int word = tokens.word(at);
    if (word >= 0 && word == lexicon.of || tokens.isGluedHyphen(at)) {
      at--;
    }
    return tokens.word(at) >= 0
        && tokens.word(at) == lexicon.magnitude
        && !tokens.startsSentence(start);
  }

  /** "6.4 in magnitude", "6.4 on the Richter scale". */
  private boolean isScaled(int end) {
    int at = end + 1;
    if (tokens.word(at) == lexicon.the) {
      at++;
    }
    int word = tokens.word(at);
    return word >= 0
        && (word == lexicon.magnitude || word == lexicon.richter)
        && lexicon.is(tokens.word(end), Cue.FUNCTION)
        && !tokens.startsSentence(end);
  }

  private boolean isQuake(int at) {
    return !tokens.startsSentence(at) && lexicon.is(tokens.word(at), Cue.QUAKE);
  }

  private boolean isMeasured(int start) {
    return !tokens.startsSentence(start) && lexicon.is(tokens.word(start - 1), Cue.MEASURING);
  }

  private boolean isNearQuake(Draft draft) {
    for (int i = draft.start; i > 0 && i > draft.start - WINDOW && !tokens.startsSentence(i); i--) {
      if (lexicon.is(tokens.word(i - 1), Cue.QUAKE)) {
        return true;
      }
    }
    return false;
  }
}
