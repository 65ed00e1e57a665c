package org.newsparallax.quantity;

import org.jspecify.annotations.Nullable;

/** Reads one numeral with its sign, currency or unit: "$1.5 million", "-5 °C", "640bhp", "six square miles". */
final class AmountReader {
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final NumeralReader numerals;
  private final UnitReader units;
  private final MagnitudeReader magnitudes;
  private final FractionReader fractions;
  private final Numeral numeral = new Numeral();

  AmountReader(Tokens tokens, Lexicon lexicon, NumeralReader numerals, UnitReader units) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.numerals = numerals;
    this.units = units;
    magnitudes = new MagnitudeReader(tokens, lexicon);
    fractions = new FractionReader(tokens, lexicon);
  }

  /** The amount that begins at a token, or null. */
  @Nullable
  Draft read(int at) {
    if (fractions.isOnOneUnit(at)) {
      return oneAndPart(at);
    }
    int i = at;
    boolean negative = isMinus(i);
    if (negative) {
      i = tokens.isWord(i) && tokens.isGluedHyphen(i + 1) ? i + 2 : i + 1;
    }
    Phrases.@Nullable Match<Money> money = money(i);
    if (money != null) {
      i = money.bound();
      if (isMinusSign(i)) {
        negative = true;
        i++;
      }
    }
    if (!numerals.read(i, money != null, numeral)) {
      return null;
    }
    if (money != null && tokens.isWord(i - 1) && tokens.length(i - 1) == 1 && isCode(i)) {
      return null;
    }
    Draft draft = new Draft();
    draft.start = at;
    draft.numeralEnd = numeral.end;
    draft.end = numeral.end;
    draft.min = negative ? -numeral.max : numeral.min;
    draft.max = negative ? -numeral.min : numeral.max;
    draft.resolution = numeral.resolution;
    draft.scale = numeral.scale;
    draft.vague = numeral.vague;
    draft.words = numeral.words;
    draft.one = numeral.one && !negative;
    draft.share = numeral.share;
    draft.noun = numeral.noun;
    draft.kind = numeral.ratio ? Kind.RATIO : Kind.COUNT;
    draft.modifier = numeral.vague ? Modifier.VAGUE : Modifier.EXACT;
    if (money != null) {
      units.money(draft, money.payload());
      draft.moneyBefore = true;
      units.afterMoney(draft);
    } else {
      units.read(draft);
      fractions.behindUnit(draft);
      magnitudes.read(draft);
    }
    return draft;
  }

  /** "a mile and | a half". */
  private Draft oneAndPart(int at) {
    Draft draft = new Draft();
    draft.start = at - 3;
    draft.numeralEnd = at - 2;
    draft.end = at - 2;
    draft.min = 1;
    draft.max = 1;
    draft.scale = 1;
    draft.words = true;
    draft.kind = Kind.COUNT;
    draft.modifier = Modifier.EXACT;
    units.read(draft);
    fractions.behindUnit(draft);
    return draft;
  }

  /** "R2": a single letter before bare digits is a name, "R2.5bn" is money. */
  private boolean isCode(int number) {
    return numeral.scale == 1
        && tokens.isNumber(number)
        && tokens.shape(number) == NumberScanner.PLAIN;
  }

  /** A currency right before a numeral, or null. */
  private Phrases.@Nullable Match<Money> money(int at) {
    if (!lexicon.moneyBefore.begins(tokens.word(at))) {
      return null;
    }
    if (tokens.isGlued(at)
        && (tokens.isWord(at - 1) && tokens.isWord(at) || tokens.isNumber(at - 1))) {
      return null;
    }
    Phrases.Match<Money> match = lexicon.moneyBefore.forward(tokens, at);
    if (match == null) {
      return null;
    }
    int next = match.bound();
    boolean letter = tokens.length(next - 1) == 1 && tokens.isWord(next - 1);
    if (!tokens.isGlued(next) && letter) {
      return null;
    }
    boolean number = tokens.isNumber(next) || isMinusSign(next) && tokens.isNumber(next + 1);
    boolean symbol = tokens.kind(next - 1) == Tokens.SYMBOL;
    return number || symbol && lexicon.role(tokens.word(next)) != null ? match : null;
  }

  private boolean isMinus(int at) {
    if (isMinusSign(at)) {
      return isSignBefore(at);
    }
    int word = tokens.word(at);
    if (word < 0 || word != lexicon.minus && word != lexicon.negative) {
      return false;
    }
    int next = tokens.isGluedHyphen(at + 1) ? at + 2 : at + 1;
    return tokens.isNumber(next)
        || lexicon.role(tokens.word(next)) != null && !tokens.startsSentence(next);
  }

  private boolean isMinusSign(int at) {
    if (tokens.kind(at) != Tokens.SYMBOL) {
      return false;
    }
    char c = tokens.first(at);
    return (c == '-' || c == '−' || c == '–') && tokens.isGlued(at + 1);
  }

  /** A dash is a minus where nothing stands right before it. */
  private boolean isSignBefore(int at) {
    return !tokens.isGlued(at) && !(tokens.isNumber(at - 1) && !tokens.startsSentence(at))
        || tokens.is(at - 1, '<')
        || tokens.is(at - 1, '>')
        || tokens.is(at - 1, '=')
        || tokens.is(at - 1, '(')
        || tokens.is(at - 1, '$')
        || tokens.is(at - 1, '€');
  }
}
