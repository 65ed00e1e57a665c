package org.newsparallax.quantity;

/**
 * Tells the magnitude of an earthquake, whose unit need not stand behind it: "magnitude 6.4", "put the magnitude at 6.4", "a 6.4
 * quake", "measured 6.4".
 */
final class MagnitudeReader {
  private static final double LARGEST = 12;
  /** With two decimals it may be the time of the day. */
  private static final double FINEST = 0.09;

  private static final int NEAR = 4;
  private static final int WINDOW = 12;

  private final Tokens tokens;
  private final Lexicon lexicon;

  MagnitudeReader(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** Gives the draft the unit if it has none and is a magnitude. */
  void read(Draft draft) {
    if (draft.unit != null
        || draft.max >= LARGEST
        || draft.min <= 0
        || draft.vague
        || draft.kind != Kind.COUNT) {
      return;
    }
    boolean decimal = draft.resolution > 0 && draft.resolution < 1;
    if (isNamed(draft.start)
        || isScaled(draft.end)
        || isTold(draft, decimal)
        || decimal && (isQuake(draft.end) || isOfQuake(draft))) {
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
    return isMagnitude(at) && !tokens.startsSentence(start);
  }

  /** "put the magnitude at 6.4", "its magnitude was revised to 6": only what is told of it stands between. */
  private boolean isTold(Draft draft, boolean decimal) {
    int last = tokens.word(draft.start - 1);
    if (isCounting(draft.end) || !decimal && tokens.isWord(draft.end) || last == lexicon.by) {
      return false;
    }
    for (int i = draft.start - 1; i > draft.start - WINDOW && !tokens.startsSentence(i + 1); i--) {
      if (isMagnitude(i)) {
        return true;
      }
      int word = tokens.word(i);
      if (!tokens.is(i, ',')
          && !lexicon.is(word, Cue.FUNCTION)
          && !lexicon.is(word, Cue.VERB)
          && !lexicon.is(word, Cue.BE)
          && lexicon.role(word) != NumeralRole.ORDINAL
          && !isInflected(i)
          && lexicon.modifiersBefore.backward(tokens, i + 1) == null) {
        return false;
      }
    }
    return false;
  }

  /** "6.4 in magnitude", "6.4 on the Richter scale", "6.4 on the moment magnitude scale". */
  private boolean isScaled(int end) {
    if (!lexicon.is(tokens.word(end), Cue.FUNCTION) || tokens.startsSentence(end)) {
      return false;
    }
    int at = end + 1;
    if (tokens.word(at) == lexicon.the) {
      at++;
      at += isScale(at + 1) ? 1 : 0;
      return isScale(at);
    }
    return isMagnitude(at) || isScale(at);
  }

  private boolean isScale(int at) {
    int word = tokens.word(at);
    return word >= 0
        && !tokens.startsSentence(at)
        && (word == lexicon.richter
            || word == lexicon.magnitude && tokens.word(at + 1) == lexicon.scale);
  }

  /** "a 6.4 quake", "a 6.4-strength quake", "a 6.4 undersea quake". */
  private boolean isQuake(int end) {
    int at = tokens.isGluedHyphen(end) ? end + 1 : end;
    for (int i = at; i <= at + 1 && tokens.isWord(i) && !tokens.startsSentence(i); i++) {
      if (lexicon.is(tokens.word(i), Cue.QUAKE)) {
        return true;
      }
      if (lexicon.is(tokens.word(i), Cue.FUNCTION)
          || lexicon.is(tokens.word(i), Cue.VERB)
          || Nouns.isPlural(tokens, i, lexicon)) {
        return false;
      }
    }
    return false;
  }

  /** "a quake of 6.4", "a quake that rescuers said measured 6.4". */
  private boolean isOfQuake(Draft draft) {
    int start = draft.start;
    if (tokens.startsSentence(start) || draft.resolution < FINEST || isCounting(draft.end)) {
      return false;
    }
    int reach = lexicon.is(tokens.word(start - 1), Cue.MEASURING) ? WINDOW : NEAR;
    for (int i = start - 1; i >= 0 && i >= start - reach; i--) {
      if (lexicon.is(tokens.word(i), Cue.QUAKE)) {
        return true;
      }
      if (tokens.isNumber(i) || tokens.startsSentence(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isCounting(int end) {
    return Nouns.mayStand(tokens, end, lexicon) && Nouns.isPlural(tokens, end, lexicon);
  }

  private boolean isMagnitude(int at) {
    int word = tokens.word(at);
    return word >= 0 && (word == lexicon.magnitude || word == lexicon.magnitudes);
  }

  private boolean isInflected(int at) {
    return tokens.length(at) > 4
        && (tokens.text().startsWith("ed", tokens.end(at) - 2)
            || tokens.text().startsWith("ing", tokens.end(at) - 3));
  }
}
