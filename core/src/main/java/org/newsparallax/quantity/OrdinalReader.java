package org.newsparallax.quantity;

import org.jspecify.annotations.Nullable;

/** Finds places in an order: "first", "twenty-third", "10th"; with "century" they are a date. */
final class OrdinalReader {
  private final Tokens tokens;
  private final Lexicon lexicon;

  OrdinalReader(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** The ordinal that begins at a token, or null. */
  @Nullable
  Draft read(int at) {
    double value;
    int end;
    if (tokens.isNumber(at)) {
      if (tokens.shape(at) == NumberScanner.CODE) {
        return null;
      }
      if (tokens.isGlued(at) && tokens.isWord(at - 1)
          || !tokens.isGlued(at + 1)
          || tokens.word(at + 1) < 0
          || !lexicon.is(tokens.word(at + 1), Cue.ORDINAL_SUFFIX)
          || tokens.isGlued(at + 2) && tokens.isNumber(at + 2)) {
        return null;
      }
      value = tokens.value(at);
      end = at + 2;
    } else {
      NumeralRole role = lexicon.role(tokens.word(at));
      if (role == NumeralRole.ORDINAL) {
        value = lexicon.value(tokens.word(at));
        end = at + 1;
      } else if (role == NumeralRole.TENS
          && tokens.isGluedHyphen(at + 1)
          && lexicon.role(tokens.word(at + 2)) == NumeralRole.ORDINAL
          && lexicon.value(tokens.word(at + 2)) < 10) {
        value = lexicon.value(tokens.word(at)) + lexicon.value(tokens.word(at + 2));
        end = at + 3;
      } else {
        return null;
      }
    }
    Draft draft = Draft.of(Kind.ORDINAL, at, end);
    draft.min = value;
    draft.max = value;
    draft.resolution = 1;
    int next = tokens.isGluedHyphen(end) ? end + 1 : end;
    if (tokens.word(next) >= 0
        && tokens.word(next) == lexicon.century
        && !tokens.startsSentence(next)) {
      draft.kind = Kind.DATE;
      draft.valued = false;
      draft.end = next + 1;
    }
    return draft;
  }
}
