package org.newsparallax.quantity;

/** Tells a number that says where something is or can be reached: "4600 Main Street", "NV 89101", "dialled 911". */
final class AddressReader {
  private static final int STREET_WORDS = 4;
  private static final int CALL_REACH = 5;

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final NameReader names;

  AddressReader(Tokens tokens, Lexicon lexicon, NameReader names) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.names = names;
  }

  boolean isAddress(int at) {
    return tokens.shape(at) == NumberScanner.PLAIN && isAddressBehind(at + 1);
  }

  /** Capitalised words up to "Street": "4600 Main Street", "9 E 71st St". */
  boolean isAddressBehind(int from) {
    int i = from;
    boolean named = false;
    for (int words = 0;
        words <= STREET_WORDS && i < tokens.size() && !tokens.startsSentence(i);
        i++) {
      if (tokens.isNumber(i)) {
        i++;
        words++;
        continue;
      }
      if (tokens.is(i, '.') && tokens.isGlued(i) && i > from && tokens.length(i - 1) <= 2) {
        continue;
      }
      if (!tokens.isCapitalised(i)) {
        return false;
      }
      if (lexicon.is(tokens.word(i), Cue.STREET)) {
        return named || words > 0 || tokens.isCapitalised(i + 1);
      }
      named = true;
      words++;
    }
    return false;
  }

  /** "the 2900 block of Oak Street". */
  boolean isBlock(int at) {
    return tokens.word(at + 1) >= 0
        && tokens.word(at + 1) == lexicon.block
        && tokens.shape(at) == NumberScanner.PLAIN
        && tokens.length(at) >= 3;
  }

  /** "dialled 911", "a 112 call"; what may as well be a count only beside a word for calling. */
  boolean isEmergency(int at) {
    double value = tokens.value(at);
    return tokens.length(at) == 3
        && (value == 911 || value == 999 || value == 112)
        && tokens.word(at - 1) != lexicon.from
        && tokens.word(at - 1) != lexicon.between
        && !names.isCount(at)
        && !names.isUnit(at + 1)
        && (isCalled(at) || value == 911 && !isCounted(at + 1));
  }

  /** Whether a word for calling stands right behind a number or closely before it: "called the police on 112". */
  private boolean isCalled(int at) {
    if (lexicon.is(tokens.word(at + 1), Cue.EMERGENCY) && !tokens.startsSentence(at + 1)) {
      return true;
    }
    for (int i = at; i > at - CALL_REACH && !tokens.startsSentence(i); i--) {
      if (lexicon.is(tokens.word(i - 1), Cue.EMERGENCY)) {
        return !isCounted(at + 1) || i >= at - 1;
      }
    }
    return false;
  }

  /** "911 were hurt", "911 dead". */
  private boolean isCounted(int behind) {
    int word = tokens.word(behind);
    return lexicon.is(word, Cue.BE) || lexicon.is(word, Cue.HARMED);
  }

  /** "90049 ZIP", "NV 89101". */
  boolean isPostal(int at) {
    return tokens.length(at) == 5
        && tokens.shape(at) == NumberScanner.PLAIN
        && (tokens.isUpperCase(at + 1)
                && tokens.length(at + 1) == 3
                && tokens.word(at + 1) == lexicon.zip
            || tokens.isUpperCase(at - 1)
                && tokens.length(at - 1) == 2
                && !tokens.startsSentence(at)
                && !names.isCount(at));
  }
}
