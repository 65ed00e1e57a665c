package org.newsparallax.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells whose dollars a bare "$" means where the text says so: "$500 in Canadian dollars" for its sentence, "all figures in
 * Australian dollars" for the whole text. Without such words they stay US dollars.
 */
final class DollarReader {
  private static final int WINDOW = 4;
  /** How many tokens of a sentence a statement is valid for on either side; more than nearly all sentences have. */
  private static final int REACH = 100;

  private final Tokens tokens;
  private final Lexicon lexicon;
  /** The code of what "$" means in the whole text, if it says so. */
  private @Nullable String everywhere;

  DollarReader(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** Begins another text. */
  void open() {
    everywhere = null;
  }

  /** Gives the drafts of a paragraph with a bare sign the currency that their sentence states. */
  void read(List<Draft> drafts) {
    for (int n = 0; n < tokens.triggers(); n++) {
      int last = tokens.trigger(n);
      if (isDollars(last)) {
        named(drafts, last);
      }
    }
  }

  /** Gives the amounts of a text with a bare sign the currency that is stated for all of them, if one is. */
  void restate(List<Quantity> found) {
    String code = everywhere;
    if (code == null) {
      return;
    }
    for (int i = 0; i < found.size(); i++) {
      Quantity quantity = found.get(i);
      String unit = quantity.unit();
      if (unit != null && unit.startsWith("USD") && quantity.text().startsWith("$")) {
        found.set(i, quantity.withUnit(code + unit.substring(3)));
      }
    }
  }

  /** "in Canadian dollars": the words that end with "dollars" and begin behind "in". */
  private void named(List<Draft> drafts, int last) {
    for (int at = last - 2; at >= 0 && at >= last - WINDOW; at--) {
      int word = tokens.word(at);
      if (word >= 0 && word == lexicon.in && !tokens.isNumber(at + 1)) {
        Phrases.Match<Money> match = lexicon.moneyAfter.forward(tokens, at + 1);
        if (match != null && match.bound() == last + 1) {
          state(drafts, at, match.payload().code());
        }
      }
    }
  }

  private void state(List<Draft> drafts, int at, String code) {
    int start = at;
    while (start > at - REACH && !tokens.startsSentence(start)) {
      start--;
      if (at - start <= WINDOW
          && everywhere == null
          && lexicon.is(tokens.word(start), Cue.FIGURES)) {
        everywhere = code;
      }
    }
    int end = at + 1;
    while (end < at + REACH && !tokens.startsSentence(end)) {
      end++;
    }
    for (int i = firstBehind(drafts, start); i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.start >= end) {
        return;
      }
      String unit = draft.unit;
      if (unit != null && isBare(draft)) {
        draft.unit = code + unit.substring(3);
      }
    }
  }

  /** The index of the first draft that begins at a token or behind it. */
  private static int firstBehind(List<Draft> drafts, int start) {
    int low = 0;
    int high = drafts.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (drafts.get(middle).start < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
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
