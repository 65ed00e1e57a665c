package org.newsparallax.quantity;

import org.jspecify.annotations.Nullable;

/** Reads what a numeral is measured in: unit or currency behind it, powers, and rates ("per day", "a barrel"). */
final class UnitReader {
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final UnitSense sense;
  private final CompoundReader compounds;
  private final NumeralReader cents;

  UnitReader(Tokens tokens, Lexicon lexicon, NumeralReader cents) {
    this.tokens = tokens;
    this.cents = cents;
    this.lexicon = lexicon;
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
    Phrases.Match<Money> money = lexicon.moneyAfter.forward(tokens, at);
    if (money != null && (!hyphen || tokens.length(at) > 2) && sense.isMoney(draft, at, money)) {
      draft.end = money.bound();
      money(draft, money.payload());
      trailingScale(draft);
      minor(draft);
      rate(draft);
      return;
    }
    int word = tokens.word(at);
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
      rate(draft);
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
    rate(draft);
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
    int from = at;
    String power = "";
    if (lexicon.is(tokens.word(at), Cue.UNIT_POWER)) {
      char c = tokens.first(at);
      power = c == 's' || c == 'S' ? "square" : "cubic";
      from = tokens.is(at + 1, '.') ? at + 2 : at + 1;
      if (tokens.isGluedHyphen(from)) {
        from++;
      }
    }
    Phrases.Match<Unit> match = lexicon.units.forward(tokens, from);
    if (match == null) {
      return;
    }
    Unit unit = match.payload();
    int end = match.bound();
    if (!power.isEmpty()) {
      if (!unit.dimension().equals("length")) {
        return;
      }
      unit = unit.power(power);
    } else {
      int raised = unit.dimension().equals("length") ? raised(unit, end) : end;
      if (raised > end) {
        unit = unit.power(
            tokens.text().charAt(tokens.end(raised - 1) - 1) == '3'
                    || tokens.text().charAt(tokens.end(raised - 1) - 1) == '³'
                    || isCubed(raised - 1)
                ? "cubic"
                : "square");
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

  /** The end of "km²", "km2", "km^2", "km squared", or the same token. */
  private int raised(Unit unit, int end) {
    if (!unit.dimension().equals("length") && !unit.id().equals("second") || end >= tokens.size()) {
      return end;
    }
    if (tokens.isGlued(end)) {
      if (tokens.is(end, '²') || tokens.is(end, '³')) {
        return end + 1;
      }
      int number = tokens.is(end, '^') ? end + 1 : end;
      if (tokens.isNumber(number)
          && tokens.isGlued(number)
          && tokens.length(number) == 1
          && (tokens.value(number) == 2 || tokens.value(number) == 3)
          && !(tokens.isGlued(number + 1)
              && (tokens.isWord(number + 1) || tokens.isNumber(number + 1)))) {
        return number + 1;
      }
    }
    if (tokens.word(end) == lexicon.squared || isCubed(end)) {
      return end + 1;
    }
    return end;
  }

  private boolean isCubed(int at) {
    return tokens.word(at) >= 0 && tokens.word(at) == lexicon.cubed;
  }

  /** "per day", "a barrel", "/kg", "ha-1", "an hour" behind a unit or an amount of money. */
  void rate(Draft draft) {
    int at = draft.end;
    if (tokens.startsSentence(at)) {
      return;
    }
    boolean hyphen = tokens.isGluedHyphen(at);
    if (hyphen) {
      at++;
    }
    int word = tokens.word(at);
    if (word < 0) {
      if (!draft.currency) {
        inverse(draft, at);
      }
      return;
    }
    boolean slash = tokens.is(at, '/');
    boolean per = slash || word == lexicon.per;
    boolean each =
        word == lexicon.a || word == lexicon.an || word == lexicon.each || word == lexicon.every;
    if (!per && !each) {
      inverse(draft, at);
      return;
    }
    int from = at + 1;
    if (tokens.isGluedHyphen(from)) {
      from++;
    }
    Unit below = below(from);
    if (below != null) {
      if (each
          && !(below.isTime()
              || draft.currency
              || below.dimension().equals("mass")
              || below.dimension().equals("volume"))) {
        return;
      }
      if (each && hasNumberOfItsOwn(rateEnd)) {
        return;
      }
      joined(draft, below.id(), below.dimension(), rateEnd);
    } else if (draft.currency
        && tokens.isWord(from)
        && !tokens.startsSentence(from)
        && (per && !slash && !lexicon.is(tokens.word(from), Cue.FUNCTION)
            || lexicon.is(tokens.word(from), Cue.THING_RATE))) {
      String noun = tokens.word(from, from + 1).toLowerCase(java.util.Locale.ROOT);
      joined(draft, noun, "thing", from + 1);
    }
  }

  /** "two days a week ago" is no rate: the article begins a time of its own. */
  private boolean hasNumberOfItsOwn(int at) {
    int word = tokens.word(at);
    return word >= 0
        && (word == lexicon.ago
            || word == lexicon.later
            || word == lexicon.earlier
            || word == lexicon.before
            || word == lexicon.after);
  }

  private int rateEnd;

  /** The unit under the line, in the singular. */
  private @Nullable Unit below(int from) {
    String power = "";
    int at = from;
    if (lexicon.is(tokens.word(at), Cue.UNIT_POWER)) {
      power = tokens.first(at) == 's' ? "square" : "cubic";
      at = tokens.is(at + 1, '.') ? at + 2 : at + 1;
    }
    Phrases.Match<Unit> match = lexicon.units.forward(tokens, at);
    if (match == null || tokens.startsSentence(from)) {
      return null;
    }
    Unit unit = match.payload();
    rateEnd = match.bound();
    if (!power.isEmpty()) {
      return unit.dimension().equals("length") ? unit.power(power) : null;
    }
    int raised = raised(unit, rateEnd);
    if (raised > rateEnd) {
      char c = tokens.text().charAt(tokens.end(raised - 1) - 1);
      rateEnd = raised;
      return unit.power(c == '3' || c == '³' ? "cubic" : "square");
    }
    return unit.isPercent() ? null : unit;
  }

  /** "t ha-1". */
  private void inverse(Draft draft, int at) {
    Phrases.Match<Unit> match = lexicon.units.forward(tokens, at);
    if (match == null || draft.unit == null) {
      return;
    }
    int end = match.bound();
    if (tokens.isDash(end)
        && tokens.isGlued(end)
        && tokens.isGlued(end + 1)
        && tokens.isNumber(end + 1)
        && tokens.value(end + 1) == 1) {
      joined(draft, match.payload().id(), match.payload().dimension(), end + 2);
    }
  }

  private static void joined(Draft draft, String below, String dimension, int end) {
    draft.unit = draft.unit + "-per-" + below;
    draft.dimension = draft.dimension + "/" + dimension;
    draft.end = end;
    if (draft.kind == Kind.DURATION) {
      draft.kind = Kind.MEASURE;
    }
  }
}
