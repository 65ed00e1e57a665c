package org.newsparallax.quantity;

import org.jspecify.annotations.Nullable;

/** Finds numbers that are names or codes: "M777", "S&P 500", "Route 66", "555-0147", "4600 Main Street", "2-0", "No. 5". */
final class IdentifierReader {
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final NameReader names;
  private final AddressReader addresses;
  private final CodeReader codes;
  private final FurnitureReader furniture;

  IdentifierReader(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    names = new NameReader(tokens, lexicon);
    addresses = new AddressReader(tokens, lexicon, names);
    codes = new CodeReader(tokens, lexicon, names, addresses);
    furniture = new FurnitureReader(tokens);
  }

  /** The identifier around the number at a token, or null; {@code floor} is the first token that is free. */
  @Nullable
  Draft read(int at, int floor) {
    int from = Math.max(floor, codes.prefix(at));
    int to = codes.suffix(at);
    if (from < at || to > at + 1 || tokens.shape(at) == NumberScanner.CODE) {
      return identifier(from, Math.max(to, at + 1), at);
    }
    int counter = furniture.counter(at);
    if (counter > at) {
      return identifier(at, counter, at);
    }
    int groups = codes.groups(at);
    if (groups > at) {
      return identifier(at, groups, at);
    }
    int end = codes.code(at);
    if (end > at) {
      return identifier(at, end, at);
    }
    if (isEnumeration(at)
        || addresses.isBlock(at)
        || isPlacing(at)
        || addresses.isEmergency(at)
        || names.isInContext(at)
        || names.isName(at)
        || addresses.isAddress(at)
        || isJersey(at)
        || addresses.isPostal(at)) {
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

  /** The name part of "World War Two": a number word behind capitals; or of one noun such as "mother-of-three". */
  @Nullable
  Draft spelled(int at) {
    if (isWithinNoun(at)) {
      return identifier(at, at + 1, at);
    }
    if (!tokens.isCapitalised(at)
        || tokens.startsSentence(at)
        || !tokens.isCapitalised(at - 1)
        || tokens.startsSentence(at - 1) && !lexicon.is(tokens.word(at - 1), Cue.CONTEXT)
        || Nouns.mayStand(tokens, at + 1, lexicon)) {
      return isPlacing(at) ? identifier(at, at + 1, at) : null;
    }
    return identifier(at, at + 1, at);
  }

  private boolean isWithinNoun(int at) {
    return tokens.isGluedHyphen(at - 1)
        && tokens.word(at - 2) == lexicon.of
        && tokens.isGluedHyphen(at - 3);
  }

  /** "the bottom three", "a top four finish" without a noun in the plural: places in a table. */
  private boolean isPlacing(int at) {
    return !tokens.startsSentence(at)
        && lexicon.is(tokens.word(at - 1), Cue.PLACING)
        && lexicon.isDeterminer(tokens.word(at - 2))
        && !Nouns.mayStand(tokens, at + 1, lexicon);
  }

  Draft identifier(int from, int to, int number) {
    Draft draft = Draft.of(Kind.IDENTIFIER, from, to);
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
}
