package org.newsparallax.quantity;

/** Tells a number that is part of a name: "Section 427", "No. 5", "Galaxy 23", "Area 51". */
final class NameReader {
  private static final int TITLE = 8;

  private final Tokens tokens;
  private final Lexicon lexicon;

  NameReader(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** "Section 427", "No. 5", "page 12". */
  boolean isInContext(int at) {
    int before = at - 1;
    if (before < 0 || tokens.startsSentence(at)) {
      return false;
    }
    if (tokens.is(before, '.') && tokens.isGlued(before)) {
      before--;
    }
    int word = tokens.word(before);
    if (lexicon.is(word, Cue.CONTEXT)
        && (tokens.isCapitalised(before) || lexicon.is(word, Cue.CONTEXT_ANY))) {
      return !isAmountBehind(at)
          && !countsPeople(before)
          && (tokens.isCapitalised(before) || !isUnit(at + 1))
          && !(tokens.startsSentence(before) && !lexicon.is(word, Cue.CONTEXT_ANY) && isCount(at));
    }
    return lexicon.is(word, Cue.INDEX) && tokens.isCapitalised(before) && !isAmountBehind(at);
  }

  /** "the dead number 17": a verb. */
  private boolean countsPeople(int number) {
    int people = tokens.word(number - 1);
    return tokens.word(number) == lexicon.number
        && (lexicon.is(people, Cue.HARMED) || lexicon.is(people, Cue.PERSONS));
  }

  private boolean isAmountBehind(int at) {
    int next = at + 1;
    return lexicon.role(tokens.word(next)) == NumeralRole.SCALE || tokens.is(next, '%');
  }

  /** A whole number behind a capitalised word in the middle of a sentence, with no plural behind it: "Galaxy 23". */
  boolean isName(int at) {
    int before = at - 1;
    if (before < 0
        || tokens.startsSentence(at)
        || tokens.shape(at) != NumberScanner.PLAIN
        || !tokens.isCapitalised(before)
        || tokens.length(at) > 4) {
      return false;
    }
    int word = tokens.word(before);
    if (tokens.startsSentence(before)
        || lexicon.is(word, Cue.MONTH)
        || lexicon.is(word, Cue.WEEKDAY)
        || lexicon.is(word, Cue.FUNCTION)
        || lexicon.is(word, Cue.VERB)
        || lexicon.movement(word) != null
        || lexicon.role(word) != null
        || lexicon.modifiersBefore.backward(tokens, at) != null) {
      return false;
    }
    if (isAmountBehind(at) || isUnit(at + 1)) {
      return false;
    }
    boolean letters = tokens.isUpperCase(before) && tokens.length(before) > 1 && !isCountry(before);
    boolean stated = isTitle(at) && lexicon.is(tokens.word(at + 1), Cue.VERB);
    return letters && !isTitle(at) || !isCount(at) && !stated;
  }

  private boolean isCountry(int at) {
    return tokens.word(at) == lexicon.us
        || tokens.length(at) == 2 && tokens.first(at) == 'U'
        || tokens.first(at) == 'E' && tokens.length(at) == 2;
  }

  /** Whether the words around are all capitalised, as in a headline, where capitals say nothing of names. */
  private boolean isTitle(int at) {
    int content = 0;
    for (int i = at - 1; i >= 0 && i > at - TITLE && !tokens.startsSentence(i + 1); i--) {
      if (tokens.isWord(i) && tokens.length(i) > 1 && !lexicon.is(tokens.word(i), Cue.FUNCTION)) {
        if (!tokens.isCapitalised(i)) {
          return false;
        }
        content++;
      }
    }
    for (int i = at + 1; i < tokens.size() && i < at + TITLE && !tokens.startsSentence(i); i++) {
      if (tokens.isWord(i) && tokens.length(i) > 1 && !lexicon.is(tokens.word(i), Cue.FUNCTION)) {
        if (!tokens.isCapitalised(i)) {
          return false;
        }
        content++;
      }
    }
    return content > 2;
  }

  boolean isUnit(int at) {
    int from = tokens.isGluedHyphen(at) ? at + 1 : at;
    if (lexicon.is(tokens.word(from), Cue.FUNCTION)) {
      return false;
    }
    Phrases.Match<Unit> match = lexicon.units.forward(tokens, from);
    return match != null && (!match.payload().glued() || tokens.isGlued(from))
        || lexicon.moneyAfter.forward(tokens, from) != null
        || lexicon.is(tokens.word(from), Cue.UNIT_POWER)
        || lexicon.role(tokens.word(from)) == NumeralRole.HUNDRED;
  }

  /** Whether a plural noun in small letters comes within three words. */
  boolean isCount(int at) {
    for (int i = at + 1; i <= at + 3; i++) {
      if (!tokens.isWord(i)
          || tokens.startsSentence(i)
          || lexicon.is(tokens.word(i), Cue.FUNCTION)) {
        return false;
      }
      if ((!tokens.isCapitalised(i) || isTitle(at)) && Nouns.isPlural(tokens, i, lexicon)) {
        return true;
      }
    }
    return false;
  }
}
