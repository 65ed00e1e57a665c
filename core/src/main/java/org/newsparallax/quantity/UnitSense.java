package org.newsparallax.quantity;

/** Decides whether letters behind a number are a unit at all: "5 in" or "5 in Kabul", "20 m" or "20 m users". */
final class UnitSense {
  private final Tokens tokens;
  private final Lexicon lexicon;

  UnitSense(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  boolean isMoney(Draft draft, int at, Phrases.Match<Money> match) {
    Money money = match.payload();
    boolean glued = tokens.isGlued(at);
    if (money.glued()
        && !(glued
            || (isLone(match.bound()) || lexicon.is(tokens.word(match.bound()), Cue.FUNCTION))
                && tokens.length(at) == 1)) {
      return false;
    }
    if (money.glued() && tokens.isGlued(match.bound()) && tokens.isWord(match.bound())) {
      return false;
    }
    if (draft.words && money.glued()) {
      return false;
    }
    int word = tokens.word(at);
    if ((word == lexicon.us || word == lexicon.canadian || word == lexicon.australian)
        && match.bound() == at + 1) {
      return false;
    }
    if (word == lexicon.pound || word == lexicon.pounds) {
      return isSterling(draft, match.bound());
    }
    if (word == lexicon.won || word == lexicon.real || word == lexicon.crown) {
      return draft.scale > 1
          || draft.min >= 1000 && !lexicon.is(tokens.word(match.bound()), Cue.FUNCTION);
    }
    if (tokens.kind(at) == Tokens.SYMBOL
        && tokens.isNumber(match.bound())
        && tokens.isGlued(match.bound())) {
      return false;
    }
    if (tokens.isUpperCase(at)
        && tokens.length(at) <= 2
        && tokens.isWord(match.bound() + 0)
        && !glued
        && tokens.isCapitalised(match.bound())) {
      return false;
    }
    return true;
  }

  /** Pounds of money: by the million, or where paying is spoken of; "pounds of" is a weight. */
  private boolean isSterling(Draft draft, int end) {
    if (end == draft.numeralEnd + 1 && tokens.word(end) >= 0 && tokens.word(end) == lexicon.of
        || tokens.isDash(end)) {
      return false;
    }
    if (draft.scale >= 1e5) {
      return true;
    }
    for (int i = draft.start - 1;
        i >= 0 && i >= draft.start - 6 && !tokens.startsSentence(i + 1);
        i--) {
      if (lexicon.is(tokens.word(i), Cue.PAY)) {
        return true;
      }
    }
    return false;
  }

  boolean isUnit(Draft draft, Unit unit, int at, int end, boolean hyphen) {
    boolean glued = tokens.isGlued(at) && !hyphen;
    boolean letter = tokens.length(end - 1) <= 2 && end == at + 1 && tokens.isWord(at);
    if (tokens.isGlued(end)
        && tokens.isWord(end - 1)
        && (tokens.isNumber(end) || tokens.isWord(end))) {
      return false;
    }
    int last = tokens.word(end - 1);
    if (unit.id().equals("inch") && tokens.kind(at) == Tokens.SYMBOL
        || unit.id().equals("foot") && tokens.kind(at) == Tokens.SYMBOL) {
      return glued && !draft.words && isMark(draft, at, end);
    }
    if (last == lexicon.in && end == at + 1) {
      return !draft.words
          && (glued || isLone(end) || lexicon.is(tokens.word(end), Cue.LINEAR))
          && !tokens.isCapitalised(at);
    }
    if (unit.glued()) {
      return !draft.words
          && (glued || hyphen && tokens.length(at) > 1 || isSpacedSymbol(unit, at, end));
    }
    if (letter && draft.words && tokens.length(at) == 1) {
      return false;
    }
    if (unit.id().equals("second") && draft.one && !hyphen) {
      return tokens.first(at) == 's';
    }
    if (tokens.isCapitalised(at) && glued == false && letter && draft.words) {
      return false;
    }
    if (unit.id().equals("stone")
        || unit.id().equals("bar")
        || unit.id().equals("cup")
        || unit.id().equals("pound")) {
      return true;
    }
    return true;
  }

  /** A single letter behind a space: only where nothing else could be meant. */
  private boolean isSpacedSymbol(Unit unit, int at, int end) {
    if (tokens.isDash(at - 1)
        || tokens.startsSentence(at)
        || tokens.isDash(end) && tokens.isGlued(end)) {
      return false;
    }
    char c = tokens.first(at);
    return switch (c) {
      case 'm', 'g', 'L', 't', 'l', 'h' ->
        isLone(end)
            || tokens.is(end, '/')
            || tokens.is(end, '(')
            || lexicon.is(tokens.word(end), Cue.LINEAR)
            || lexicon.is(tokens.word(end), Cue.FUNCTION)
            || tokens.isWord(end) && c != 'h' && !tokens.isCapitalised(end);
      case 'C', 'F' ->
        unit.dimension().equals("temperature")
            && (isLone(end) || tokens.isWord(end) && !tokens.isCapitalised(end));
      case 'V', 'W', 'A', 'B', 'K' -> isLone(end) && !tokens.startsSentence(at);
      case 'M', 'P' -> tokens.length(at) > 1;
      default -> false;
    };
  }

  /** Whether the text ends here, or punctuation stands here. */
  private boolean isLone(int at) {
    return at >= tokens.size()
        || tokens.startsLine(at)
        || tokens.is(at, '.')
        || tokens.is(at, ',')
        || tokens.is(at, ')')
        || tokens.is(at, ';')
        || tokens.is(at, '(')
        || tokens.is(at, '/')
        || tokens.is(at, '?')
        || tokens.is(at, ':')
        || tokens.is(at, '-');
  }

  /** Whether a quotation mark behind digits is an inch or a foot: no quotation is open, and none begins. */
  private boolean isMark(Draft draft, int at, int end) {
    char mark = tokens.first(at);
    if (mark == '″' || mark == '′') {
      return true;
    }
    if (tokens.isGlued(end) && tokens.isWord(end)) {
      return false;
    }
    int open = 0;
    for (int i = at - 1; i >= 0 && i > at - 200 && !tokens.startsLine(i + 1); i--) {
      if (tokens.is(i, mark) && !(mark == '\'' && tokens.isGlued(i) && tokens.isGlued(i + 1))) {
        open++;
      }
    }
    return open % 2 == 0;
  }
}
