package org.newsparallax.quantity;

/** Finds the ends of codes: letters and digits in one word ("M777", "90L"), telephone numbers, scores ("3-1"). */
final class CodeReader {
  private static final int LONGEST = 8;
  private static final int LONGEST_CODE = 4;

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final NameReader names;
  private final AddressReader addresses;

  CodeReader(Tokens tokens, Lexicon lexicon, NameReader names, AddressReader addresses) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.names = names;
    this.addresses = addresses;
  }

  /** The first token of letters that the number is glued to: "M777", "F-16", "iPhone14", "COVID-19". */
  int prefix(int at) {
    if (!tokens.isGlued(at)) {
      return isSpacedCode(at) ? at - 2 : at;
    }
    int before = at - 1;
    if (tokens.isWord(before)) {
      return run(before);
    }
    if (tokens.is(before, '@')
        || tokens.is(before, '#')
        || tokens.is(before, '_')
        || tokens.is(before, '№')) {
      return before;
    }
    boolean joined = (tokens.isDash(before) && !tokens.is(before, '—')
            || tokens.is(before, '/')
            || tokens.is(before, '.'))
        && tokens.isGlued(before);
    if (joined
        && tokens.isWord(before - 1)
        && (!tokens.is(before, '/') || tokens.isCapitalised(before - 1))) {
      int word = tokens.word(before - 1);
      boolean quantity = lexicon.role(word) != null && lexicon.role(word) != NumeralRole.SUFFIX
          || word >= 0
              && (word == lexicon.minus
                  || lexicon.is(word, Cue.FUNCTION)
                  || lexicon.modifiersBefore.backward(tokens, before) != null
                  || lexicon.is(word, Cue.PREFIX));
      return quantity ? at : run(before - 1);
    }
    return at;
  }

  /** "14 AK - 47 rifles": a code that was set with spaces, in the middle of a phrase. */
  private boolean isSpacedCode(int at) {
    int letters = at - 2;
    return tokens.is(at - 1, '-')
        && !tokens.isGlued(at - 1)
        && tokens.isUpperCase(letters)
        && tokens.length(letters) < LONGEST_CODE
        && !tokens.startsSentence(letters)
        && (tokens.isNumber(letters - 1)
            || tokens.isWord(letters - 1) && !tokens.isCapitalised(letters - 1));
  }

  private int run(int at) {
    int i = at;
    while (i > 0
        && tokens.isGlued(i)
        && (tokens.isWord(i - 1)
            || tokens.isNumber(i - 1)
            || tokens.isDash(i - 1) && tokens.isGlued(i - 1) && tokens.isWord(i - 2))
        && at - i < LONGEST) {
      i--;
    }
    return i;
  }

  /** The index behind letters glued to the number that are no unit, scale, ordinal or currency: "90L", "5G", "747s". */
  int suffix(int at) {
    int next = at + 1;
    if (!tokens.isGlued(next) || !tokens.isWord(next)) {
      return at + 1;
    }
    int word = tokens.word(next);
    NumeralRole role = lexicon.role(word);
    if (role == NumeralRole.SCALE
        || role == NumeralRole.SUFFIX && !tokens.isGlued(next + 1)
        || lexicon.is(word, Cue.ORDINAL_SUFFIX)
        || lexicon.is(word, Cue.GLUED)) {
      return at + 1;
    }
    boolean mixed = tokens.isGlued(next + 1)
        && tokens.isNumber(next + 1)
        && !(tokens.value(next + 1) == 2 || tokens.value(next + 1) == 3);
    if (!mixed
        && (lexicon.units.forward(tokens, next) != null
            || lexicon.moneyAfter.forward(tokens, next) != null)) {
      return at + 1;
    }
    if (role == NumeralRole.SUFFIX && !mixed) {
      return at + 1;
    }
    int end = next + 1;
    while (end < tokens.size()
        && tokens.isGlued(end)
        && end < next + LONGEST
        && (tokens.isWord(end)
            || tokens.isNumber(end)
            || tokens.isDash(end) && tokens.isGlued(end + 1))) {
      end++;
    }
    return end;
  }

  /** The index behind a phone number, a score, a code of digits with dashes; the same token if there is none. */
  int code(int at) {
    int end = at + 1;
    int parts = 1;
    while (tokens.isDash(end)
        && tokens.isGlued(end)
        && tokens.isGlued(end + 1)
        && tokens.isNumber(end + 1)) {
      end += 2;
      parts++;
    }
    boolean letters = parts == 2 && tokens.isGluedHyphen(end) && tokens.isUpperCase(end + 1);
    if (parts > 2 || letters) {
      return letters ? end + 2 : end;
    }
    if (parts == 2) {
      double first = tokens.value(at);
      double second = tokens.value(end - 1);
      boolean plain =
          tokens.shape(at) == NumberScanner.PLAIN && tokens.shape(end - 1) == NumberScanner.PLAIN;
      boolean phone = tokens.length(at) == 3
          && tokens.length(end - 1) == 4
          && !isMeasured(end)
          && !names.isCount(end - 1);
      boolean zero = tokens.length(end - 1) > 1 && tokens.first(end - 1) == '0'
          || tokens.length(at) > 1 && tokens.first(at) == '0';
      boolean descending = first >= second && !isMeasured(end);
      if (plain
          && (phone
              || zero
              || descending
              || isScore(at, end)
              || tokens.is(at - 1, '#')
              || names.isInContext(at)
              || isRow(at, end)
              || addresses.isAddressBehind(end))) {
        return end;
      }
    }
    return at;
  }

  /** The index behind digits that begin with a zero, with the groups that follow: "0800 123 4567"; or the same token. */
  int groups(int at) {
    if (tokens.startsLine(at)
        || tokens.first(at) != '0'
        || tokens.length(at) < 2
        || tokens.shape(at) != NumberScanner.PLAIN
        || tokens.isGlued(at)
        || isMeasured(at + 1)) {
      return at;
    }
    int end = at + 1;
    while (tokens.isNumber(end)
        && tokens.shape(end) <= NumberScanner.GROUPED
        && tokens.length(end) > 1
        && tokens.start(end) == tokens.end(end - 1) + 1
        && !tokens.startsSentence(end)) {
      end++;
    }
    return end;
  }

  private boolean isMeasured(int end) {
    return tokens.is(end, '%')
        || !lexicon.is(tokens.word(end), Cue.FUNCTION)
            && lexicon.units.forward(tokens, end) != null
            && tokens.length(end) > 1;
  }

  /** "3-6, 6-3": pairs in a row are scores. */
  private boolean isRow(int at, int end) {
    return isPair(tokens.is(end, ',') ? end + 1 : end)
        || tokens.is(at - 1, ',') && isPair(at - 4)
        || tokens.is(end, '(') && tokens.isNumber(end + 1) && tokens.is(end + 2, ')');
  }

  private boolean isPair(int at) {
    return tokens.isNumber(at)
        && tokens.isGluedHyphen(at + 1)
        && tokens.isNumber(at + 2)
        && tokens.value(at) < 200
        && tokens.value(at + 2) < 200;
  }

  /** "won 1-3", "a 2-3 defeat". */
  private boolean isScore(int at, int end) {
    if (tokens.value(at) > 200) {
      return false;
    }
    if (lexicon.is(tokens.word(end), Cue.SCORE) && !tokens.startsSentence(end)) {
      return true;
    }
    for (int i = at - 1; i >= at - 2 && i >= 0 && !tokens.startsSentence(i + 1); i--) {
      if (lexicon.is(tokens.word(i), Cue.SCORE)) {
        return !isMeasured(end) && !(tokens.isWord(end) && Nouns.isPlural(tokens, end, lexicon));
      }
    }
    return false;
  }
}
