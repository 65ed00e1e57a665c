package org.newsparallax.quantity;

import org.jspecify.annotations.Nullable;

/** Finds numbers that are names or codes: "M777", "S&P 500", "Route 66", "555-0147", "4600 Main Street", "2-0", "No. 5". */
final class IdentifierReader {
  private static final int STREET_WORDS = 4;
  private static final int TITLE = 8;

  private final Tokens tokens;
  private final Lexicon lexicon;

  IdentifierReader(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** The identifier around the number at a token, or null; {@code floor} is the first token that is free. */
  @Nullable
  Draft read(int at, int floor) {
    int from = Math.max(floor, prefix(at));
    int to = suffix(at);
    if (from < at || to > at + 1 || tokens.shape(at) == NumberScanner.CODE) {
      return identifier(from, Math.max(to, at + 1), at);
    }
    int end = code(at);
    if (end > at) {
      return identifier(at, end, at);
    }
    if (isEnumeration(at)
        || isBlock(at)
        || isEmergency(at)
        || isInContext(at)
        || isName(at)
        || isAddress(at)
        || isJersey(at)
        || isPostal(at)) {
      return identifier(at, at + 1, at);
    }
    return null;
  }

  /** Whether a number goes on an identifier before it: "7-6 (5)", "image 1 of 10". */
  boolean continues(int at, Draft before) {
    int from = before.end;
    if (before.kind != Kind.IDENTIFIER || tokens.startsSentence(at) || !tokens.isNumber(at)) {
      return false;
    }
    if (tokens.is(at - 1, '(') && from == at - 1 && tokens.is(at + 1, ')')) {
      return tokens.length(at) <= 2;
    }
    boolean of = tokens.word(at - 1) == lexicon.of || tokens.is(at - 1, '/');
    return of && from >= at - 2;
  }

  /** The name part of "World War Two": a number word behind capitals. */
  @Nullable
  Draft spelled(int at) {
    if (!tokens.isCapitalised(at)
        || tokens.startsSentence(at)
        || !tokens.isCapitalised(at - 1)
        || tokens.startsSentence(at - 1) && !lexicon.is(tokens.word(at - 1), Cue.CONTEXT)
        || tokens.isWord(at + 1)
            && !lexicon.is(tokens.word(at + 1), Cue.FUNCTION)
            && !lexicon.is(tokens.word(at + 1), Cue.VERB)) {
      return null;
    }
    return identifier(at, at + 1, at);
  }

  Draft identifier(int from, int to, int number) {
    Draft draft = new Draft();
    draft.start = from;
    draft.end = to;
    draft.numeralEnd = to;
    draft.reach = from;
    draft.kind = Kind.IDENTIFIER;
    boolean plain = to == number + 1
        && from == number
        && tokens.isNumber(number)
        && tokens.shape(number) != NumberScanner.CODE;
    draft.valued = plain;
    if (plain) {
      draft.min = tokens.value(number);
      draft.max = draft.min;
    }
    return draft;
  }

  /** The first token of letters that the number is glued to: "M777", "F-16", "iPhone14", "COVID-19". */
  private int prefix(int at) {
    if (!tokens.isGlued(at)) {
      return at;
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

  private int run(int at) {
    int i = at;
    while (i > 0
        && tokens.isGlued(i)
        && (tokens.isWord(i - 1)
            || tokens.isNumber(i - 1)
            || tokens.isDash(i - 1) && tokens.isGlued(i - 1) && tokens.isWord(i - 2))
        && at - i < 8) {
      i--;
    }
    return i;
  }

  /** The index behind letters glued to the number that are no unit, scale, ordinal or currency: "90L", "5G", "747s". */
  private int suffix(int at) {
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
        && end < next + 8
        && (tokens.isWord(end)
            || tokens.isNumber(end)
            || tokens.isDash(end) && tokens.isGlued(end + 1))) {
      end++;
    }
    return end;
  }

  /** The index behind a phone number, a score, a code of digits with dashes; the same token if there is none. */
  private int code(int at) {
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
          && !isCount(end - 1);
      boolean zero = tokens.length(end - 1) > 1 && tokens.first(end - 1) == '0'
          || tokens.length(at) > 1 && tokens.first(at) == '0';
      boolean descending = first >= second && !isMeasured(end);
      if (plain
          && (phone
              || zero
              || descending
              || isScore(at, end)
              || tokens.is(at - 1, '#')
              || isInContext(at)
              || isRow(at, end)
              || isAddressBehind(end))) {
        return end;
      }
    }
    return at;
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
        return !isMeasured(end)
            && !(tokens.isWord(end) && Nouns.isPlural(tokens.word(end, end + 1), lexicon));
      }
    }
    return false;
  }

  /** "1." or "2)" or "(3)" at the head of a line. */
  private boolean isEnumeration(int at) {
    boolean bracket = tokens.is(at + 1, ')') && tokens.isGlued(at + 1);
    if (bracket
        && tokens.length(at) <= 2
        && (tokens.startsLine(at)
            || tokens.is(at - 1, ';')
            || tokens.is(at - 1, ',')
            || tokens.startsSentence(at))) {
      return true;
    }
    return tokens.startsLine(at)
        && tokens.is(at + 1, '.')
        && tokens.isGlued(at + 1)
        && tokens.isCapitalised(at + 2)
        && tokens.length(at) <= 2;
  }

  /** "Section 427", "No. 5", "page 12". */
  private boolean isInContext(int at) {
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
          && !(tokens.startsSentence(before) && !lexicon.is(word, Cue.CONTEXT_ANY) && isCount(at));
    }
    return lexicon.is(word, Cue.INDEX) && tokens.isCapitalised(before) && !isAmountBehind(at);
  }

  private boolean isAmountBehind(int at) {
    int next = at + 1;
    return lexicon.role(tokens.word(next)) == NumeralRole.SCALE || tokens.is(next, '%');
  }

  /** A whole number behind a capitalised word in the middle of a sentence, with no plural behind it: "Galaxy 23". */
  private boolean isName(int at) {
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

  private boolean isUnit(int at) {
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
  private boolean isCount(int at) {
    for (int i = at + 1; i <= at + 3; i++) {
      if (!tokens.isWord(i)
          || tokens.startsSentence(i)
          || lexicon.is(tokens.word(i), Cue.FUNCTION)) {
        return false;
      }
      if ((!tokens.isCapitalised(i) || isTitle(at))
          && Nouns.isPlural(tokens.word(i, i + 1), lexicon)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAddress(int at) {
    return tokens.shape(at) == NumberScanner.PLAIN && isAddressBehind(at + 1);
  }

  /** Capitalised words up to "Street": "4600 Main Street", "9 E 71st St". */
  private boolean isAddressBehind(int from) {
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

  /** "Prescott (4)": a number in brackets behind a name. */
  private boolean isJersey(int at) {
    boolean bracketed = tokens.is(at - 1, '(') && tokens.isGlued(at) && tokens.is(at + 1, ')');
    if (bracketed
        && tokens.length(at) == 3
        && tokens.isNumber(at + 2)
        && tokens.isGluedHyphen(at + 3)) {
      return true;
    }
    return bracketed
        && tokens.length(at) <= 2
        && tokens.isCapitalised(at - 2)
        && !tokens.startsSentence(at - 2)
        && tokens.isCapitalised(at - 3);
  }

  /** "the 2900 block of Oak Street". */
  private boolean isBlock(int at) {
    return tokens.word(at + 1) >= 0
        && tokens.word(at + 1) == lexicon.block
        && tokens.shape(at) == NumberScanner.PLAIN
        && tokens.length(at) >= 3;
  }

  /** "dialled 911". */
  private boolean isEmergency(int at) {
    double value = tokens.value(at);
    return tokens.length(at) == 3
        && (value == 911 || value == 999 || value == 112)
        && tokens.word(at - 1) != lexicon.from
        && tokens.word(at - 1) != lexicon.between
        && !isCount(at)
        && !isUnit(at + 1);
  }

  /** "90049 ZIP", "NV 89101". */
  private boolean isPostal(int at) {
    return tokens.length(at) == 5
        && tokens.shape(at) == NumberScanner.PLAIN
        && (tokens.isUpperCase(at + 1)
                && tokens.length(at + 1) == 3
                && tokens.word(at + 1) == lexicon.zip
            || tokens.isUpperCase(at - 1)
                && tokens.length(at - 1) == 2
                && !tokens.startsSentence(at)
                && !isCount(at));
  }
}
