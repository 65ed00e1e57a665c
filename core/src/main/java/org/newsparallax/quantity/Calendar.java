package org.newsparallax.quantity;

import org.jspecify.annotations.Nullable;

/** What the readers of dates share: which tokens may be a day or a year, and the draft of a date. */
final class Calendar {
  private static final double LAST_YEAR = 2199;
  private static final double OLD_YEAR = 1000;

  private final Tokens tokens;
  private final Lexicon lexicon;

  Calendar(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  Draft date(int from, int to, @Nullable String iso) {
    Draft draft = Draft.of(Kind.DATE, from, to);
    draft.valued = false;
    draft.date = iso;
    return draft;
  }

  boolean isYear(int at) {
    return tokens.isPlain(at)
        && tokens.length(at) == 4
        && tokens.value(at) >= OLD_YEAR
        && tokens.value(at) <= LAST_YEAR;
  }

  boolean isDay(int at) {
    return tokens.isPlain(at)
        && tokens.length(at) <= 2
        && tokens.value(at) >= 1
        && tokens.value(at) <= 31;
  }

  static String two(int value) {
    return value < 10 ? "0" + value : Integer.toString(value);
  }

  boolean isUnit(int at) {
    Phrases.Match<Unit> match =
        lexicon.units.forward(tokens, tokens.isGluedHyphen(at) ? at + 1 : at);
    return match != null
            && !match.payload().glued()
            && tokens.length(match.bound() - 1) > 1
            && tokens.word(match.bound() - 1) != lexicon.in
            && tokens.word(match.bound() - 1) != lexicon.min
        || lexicon.moneyAfter.forward(tokens, at) != null
            && tokens.length(at) > 2
            && !tokens.isCapitalised(at);
  }

  String year(int at) {
    return Integer.toString((int) tokens.value(at));
  }
}
