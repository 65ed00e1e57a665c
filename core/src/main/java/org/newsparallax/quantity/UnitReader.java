package org.newsparallax.quantity;

/** Reads what a numeral is measured in: the unit or currency behind it, with its power and rate. */
final class UnitReader {
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final UnitSense sense;
  private final CompoundReader compounds;
  private final NumeralReader cents;
  private final PowerReader powers;
  private final RateReader rates;

  UnitReader(
      Tokens tokens, Lexicon lexicon, NumeralReader cents, PowerReader powers, RateReader rates) {
    this.tokens = tokens;
    this.cents = cents;
    this.lexicon = lexicon;
    this.powers = powers;
    this.rates = rates;
    sense = new UnitSense(tokens, lexicon);
    compounds = new CompoundReader(tokens, lexicon, cents);
  }

  /** Gives the draft the unit or currency behind its numeral, if there is one. */
  void read(Draft draft) {
    int at = draft.numeralEnd;
    if (tokens.startsLine(at) && at > 0) {
      return;
    }
    boolean hyphen = tokens.isGluedHyphen(at) || isSpacedAge(at);
    if (hyphen) {
      if (draft.share && tokens.isNumber(at - 1)) {
        return;
      }
      at++;
    }
    int word = tokens.word(at);
    if (word < 0 && tokens.kind(at) != Tokens.SYMBOL) {
      return;
    }
    Phrases.Match<Money> money = lexicon.moneyAfter.forward(tokens, at);
    if (money != null && (!hyphen || tokens.length(at) > 2) && sense.isMoney(draft, at, money)) {
      draft.end = money.bound();
      money(draft, money.payload());
      trailingScale(draft);
      minor(draft);
      rates.read(draft);
      return;
    }
    if (!hyphen && word >= 0 && word == lexicon.of && (draft.vague || draft.scale >= 1000)) {
      at++;
      money = lexicon.moneyAfter.forward(tokens, at);
      if (money != null && sense.isMoney(draft, at, money)) {
        draft.end = money.bound();
        money(draft, money.payload());
        return;
      }
    } else if (draft.share && word >= 0 && word == lexicon.of && isArticle(at + 1)) {
      at += 2;
    } else if (!hyphen && lexicon.is(word, Cue.BETWEEN_UNIT) && isTime(at + 1)) {
      at++;
    }
    if (isBracketed(at)) {
      unit(draft, at + 1, false);
      draft.end += draft.unit == null ? 0 : 1;
      return;
    }
    unit(draft, at, hyphen);
    if (draft.unit != null) {
      compounds.read(draft);
      rates.read(draft);
    }
  }

  /** "36 - year - old": hyphens set apart, as in texts that were cut into words. */
  private boolean isSpacedAge(int at) {
    return tokens.isDash(at)
        && isTime(at + 1)
        && tokens.isDash(at + 2)
        && tokens.word(at + 3) >= 0
        && tokens.word(at + 3) == lexicon.old;
  }

  private boolean isArticle(int at) {
    int word = tokens.word(at);
    return word >= 0 && (word == lexicon.a || word == lexicon.an);
  }

  private boolean isTime(int at) {
    Phrases.Match<Unit> match = lexicon.units.forward(tokens, at);
    return match != null && match.payload().isTime() && tokens.length(at) > 2;
  }

  /** "20 (kg)": a symbol alone in brackets. */
  private boolean isBracketed(int at) {
    if (!tokens.is(at, '(') && !tokens.is(at, '[') && !tokens.is(at, '{')
        || !tokens.isWord(at + 1)) {
      return false;
    }
    Phrases.Match<Unit> match = lexicon.units.forward(tokens, at + 1);
    return match != null
        && (tokens.is(match.bound(), ')')
            || tokens.is(match.bound(), ']')
            || tokens.is(match.bound(), '}'));
  }

  /** "3 dollars 50 cents", "$20 and 43 cents", "15 dollars 50". */
  private void minor(Draft draft) {
    if (draft.min != draft.max
        || draft.min != Math.rint(draft.min)
        || draft.scale > 1
        || tokens.startsSentence(draft.end)) {
      return;
    }
    int at = draft.end;
    int word = tokens.word(at);
    boolean and = word >= 0 && word == lexicon.and;
    if (and) {
      at++;
    }
    Numeral part = new Numeral();
    if (!cents.read(at, false, part)
        || part.min >= 100
        || part.min != part.max
        || tokens.startsSentence(at)) {
      return;
    }
    Phrases.Match<Money> match = lexicon.moneyAfter.forward(tokens, part.end);
    boolean named = match != null && match.payload().factor() == 0.01;
    boolean bare = !and
        && match == null
        && tokens.isNumber(at)
        && tokens.length(at) == 2
        && tokens.isWord(draft.end - 1)
        && !tokens.isWord(part.end)
        && !tokens.isDash(part.end)
        && !tokens.is(part.end, '%');
    if (named || bare) {
      draft.min += part.min / 100;
      draft.max = draft.min;
      draft.resolution = 0.01;
      draft.end = named && match != null ? match.bound() : part.end;
    }
  }

  /** Only the code, the kind and the factor. */
  void money(Draft draft, Money money) {
    draft.unit = money.code();
    draft.dimension = "money";
    draft.currency = true;
    draft.kind = Kind.MONEY;
    draft.multiply(money.factor());
  }

  /** "$5 million", "$76 US", "$5 Canadian", and what it is paid for. */
  void afterMoney(Draft draft) {
    Phrases.Match<Money> match = lexicon.moneyAfter.forward(tokens, draft.end);
    if (match != null
        && !match.payload().glued()
        && match.payload().factor() == 1
        && (tokens.length(draft.end) >= 2 || tokens.kind(draft.end) == Tokens.SYMBOL)
        && !tokens.startsSentence(draft.end)) {
      String code = match.payload().code();
      boolean symbol = tokens.kind(draft.end) == Tokens.SYMBOL;
      boolean repeated = code.equals(draft.unit) && !symbol;
      boolean precise = "USD".equals(draft.unit) && tokens.isUpperCase(draft.end);
      if (repeated || precise || isCountry(draft.end)) {
        draft.unit = code;
        draft.end = match.bound();
      }
    }
    minor(draft);
    rates.read(draft);
  }

  private boolean isCountry(int at) {
    return tokens.word(at) == lexicon.canadian || tokens.word(at) == lexicon.australian;
  }

  /** "50 million USD" is read with the numeral; here "75 USD million". */
  private void trailingScale(Draft draft) {
    int word = tokens.word(draft.end);
    if (draft.scale == 1
        && lexicon.role(word) == NumeralRole.SCALE
        && tokens.isUpperCase(draft.end - 1)) {
      draft.multiply(lexicon.value(word));
      draft.end++;
    }
  }

  private void unit(Draft draft, int at, boolean hyphen) {
    int from = powers.behindPrefix(at);
    Phrases.Match<Unit> match = lexicon.units.forward(tokens, from);
    if (match == null) {
      return;
    }
    Unit unit = match.payload();
    int end = match.bound();
    if (from > at) {
      if (!unit.dimension().equals("length")) {
        return;
      }
      unit = unit.power(powers.prefix(at));
    } else {
      int raised = unit.dimension().equals("length") ? powers.behindExponent(unit, end) : end;
      if (raised > end) {
        unit = unit.power(powers.exponent(raised));
        end = raised;
      } else if (!sense.isUnit(draft, unit, at, end, hyphen)) {
        return;
      }
    }
    apply(draft, unit, end);
  }

  private void apply(Draft draft, Unit unit, int end) {
    draft.unit = unit.id();
    draft.dimension = unit.dimension();
    draft.end = end;
    draft.kind = unit.isPercent() ? Kind.PERCENT : unit.isTime() ? Kind.DURATION : Kind.MEASURE;
    draft.one = false;
    draft.share = false;
  }
}
