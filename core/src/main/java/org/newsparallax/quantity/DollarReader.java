package org.newsparallax.quantity;

import java.util.List;

/**
 * Tells whose dollars a bare "$" means where the text says so: "$500 in Canadian dollars" for its sentence, "all figures in
 * Australian dollars" for the whole text. Without such words they stay US dollars.
 */
final class DollarReader {
  private static final int WINDOW = 4;

  private final Tokens tokens;
  private final Lexicon lexicon;

  DollarReader(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** Gives the drafts with a bare sign the currency that the text states. */
  void read(List<Draft> drafts) {
    boolean bare = false;
    for (Draft draft : drafts) {
      bare |= isBare(draft);
    }
    if (!bare) {
      return;
    }
    for (int at = 0; at < tokens.size(); at++) {
      int word = tokens.word(at);
      if (word >= 0 && word == lexicon.in && !tokens.isNumber(at + 1)) {
        Phrases.Match<Money> match = lexicon.moneyAfter.forward(tokens, at + 1);
        if (match != null && match.bound() > at + 2 && isDollars(match.bound() - 1)) {
          state(drafts, at, match.payload().code());
        }
      }
    }
  }

  private void state(List<Draft> drafts, int at, String code) {
    boolean everywhere = false;
    int start = at;
    while (start > 0 && !tokens.startsSentence(start)) {
      start--;
      everywhere |= at - start <= WINDOW && lexicon.is(tokens.word(start), Cue.FIGURES);
    }
    int end = at + 1;
    while (end < tokens.size() && !tokens.startsSentence(end)) {
      end++;
    }
    for (Draft draft : drafts) {
      String unit = draft.unit;
      if (unit != null
          && isBare(draft)
          && (everywhere || draft.start >= start && draft.start < end)) {
        draft.unit = code + unit.substring(3);
      }
    }
  }

  private boolean isDollars(int at) {
    return tokens.word(at) >= 0 && tokens.word(at) == lexicon.dollars;
  }

  private boolean isBare(Draft draft) {
    return draft.moneyBefore
        && draft.unit != null
        && draft.unit.startsWith("USD")
        && tokens.is(draft.start, '$');
  }
}
