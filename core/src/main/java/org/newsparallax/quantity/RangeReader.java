package org.newsparallax.quantity;

import org.jspecify.annotations.Nullable;

/** Joins two amounts to one interval: "10-15 km", "between 3 and 5 million", "from $75 to $46", "three or four". */
final class RangeReader {
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final AmountReader amounts;
  private final UnitReader units;

  RangeReader(Tokens tokens, Lexicon lexicon, AmountReader amounts, UnitReader units) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.amounts = amounts;
    this.units = units;
  }

  /** How two numbers are joined. */
  private enum Joint {
    DASH,
    TO,
    AND,
    OR
  }

  /** Widens the amount to the range that it begins, if it begins one. */
  void extend(Draft first) {
    if (first.end >= tokens.size() || tokens.startsLine(first.end)) {
      return;
    }
    int at = first.end;
    boolean suspended = tokens.isDash(at)
        && tokens.isGlued(at)
        && tokens.word(at + 1) == lexicon.to
        && tokens.word(at + 1) >= 0;
    if (suspended) {
      at++;
    }
    Joint joint = joint(at);
    if (joint == null || first.vague) {
      return;
    }
    int cue = cue(first.start);
    if (joint == Joint.AND && cue != lexicon.between) {
      return;
    }
    if (joint == Joint.TO && tokens.isGluedHyphen(at + 1)) {
      at++;
    }
    if (joint == Joint.TO && first.unit != null && cue != lexicon.from && isMoved(first.start)) {
      return;
    }
    Draft second = amounts.read(behindAbout(at + 1));
    if (second == null || second.vague) {
      return;
    }
    if (joint == Joint.TO) {
      widen(second);
    }
    boolean measured = first.unit != null && second.unit != null;
    if (!share(first, second) || !fits(first, second, joint, cue, measured)) {
      return;
    }
    if (cue == lexicon.from || cue == -2) {
      first.from = first.min;
      first.to = second.max;
    }
    double low = Math.min(first.min, second.min);
    first.max = Math.max(first.max, second.max);
    first.min = low;
    first.resolution = Math.max(first.resolution, second.resolution);
    first.end = second.end;
    first.numeralEnd = second.numeralEnd;
    first.scale = second.scale;
    first.range = true;
    first.one = false;
  }

  /** "from 24 to 33-35 billion": where it ends may be a range as well. */
  private void widen(Draft second) {
    if (!tokens.isGluedHyphen(second.end) || !tokens.isNumber(second.end + 1)) {
      return;
    }
    Draft third = amounts.read(second.end + 1);
    if (third == null || third.vague || !share(second, third) || second.max >= third.min) {
      return;
    }
    second.max = third.max;
    second.end = third.end;
    second.numeralEnd = third.numeralEnd;
    second.scale = third.scale;
  }

  /** "between 2 and about 7": the second number may be qualified as well. */
  private int behindAbout(int at) {
    Phrases.Match<Modifier> match = lexicon.modifiersBefore.backward(tokens, at + 1);
    boolean about = match != null && match.bound() == at && match.payload() == Modifier.ABOUT;
    return about ? at + 1 : at;
  }

  /** The word before the first number: between, from, or -1; -2 for a movement with "from" left out. */
  private int cue(int start) {
    int i = start - 1;
    if (i < 0 || tokens.startsSentence(start)) {
      return -1;
    }
    Phrases.Match<Modifier> modifier = lexicon.modifiersBefore.backward(tokens, start);
    if (modifier != null && !tokens.startsLine(modifier.bound())) {
      i = modifier.bound() - 1;
    }
    int word = tokens.word(i);
    return word >= 0 && (word == lexicon.between || word == lexicon.from) ? word : -1;
  }

  /** "rose 3% to 58" tells the change and then the level. */
  private boolean isMoved(int start) {
    for (int i = start - 1; i >= 0 && i >= start - 3 && !tokens.startsSentence(i + 1); i--) {
      int word = tokens.word(i);
      if (word >= 0 && word == lexicon.by) {
        return true;
      }
      if (lexicon.movement(word) != null) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Joint joint(int at) {
    int word = tokens.word(at);
    if (tokens.isDash(at)) {
      boolean glued = tokens.isGlued(at) && tokens.isGlued(at + 1);
      boolean open = !tokens.isGlued(at) && !tokens.isGlued(at + 1);
      boolean skewed = !tokens.isGlued(at)
          && tokens.isNumber(at - 1)
          && tokens.isNumber(at + 1)
          && !tokens.is(at, '—');
      return glued || open && !tokens.is(at, '—') || skewed ? Joint.DASH : null;
    }
    if (tokens.is(at, '~') && tokens.isGlued(at)) {
      return Joint.DASH;
    }
    if (word < 0) {
      return null;
    }
    if (word == lexicon.to || word == lexicon.through) {
      return Joint.TO;
    }
    if (word == lexicon.and) {
      return Joint.AND;
    }
    return word == lexicon.or ? Joint.OR : null;
  }

  /** Lends scale and unit from one to the other; false where they do not go together. */
  private boolean share(Draft first, Draft second) {
    if (first.kind == Kind.RATIO != (second.kind == Kind.RATIO) && second.unit == null) {
      return false;
    }
    if (first.unit != null && second.unit != null && !first.unit.equals(second.unit)) {
      if (second.unit.startsWith(first.unit + "-per-")) {
        first.unit = second.unit;
        first.dimension = second.dimension;
      } else if (!(first.currency && second.unit.equals("USD") && second.moneyBefore)) {
        return false;
      }
    }
    if (first.scale == 1
        && second.scale >= 1000
        && first.min <= second.max / second.scale
        && first.resolution > 0) {
      first.multiply(second.scale);
    }
    if (first.unit == null && second.unit != null) {
      if (second.moneyBefore) {
        return false;
      }
      if (second.currency && Math.abs(second.resolution) < 1 && isMinor(second)) {
        first.multiply(0.01);
      }
      first.unit = second.unit;
      first.dimension = second.dimension;
      first.kind = second.kind;
      first.currency = second.currency;
    } else if (second.unit == null && first.unit != null) {
      second.unit = first.unit;
      second.dimension = first.dimension;
      second.kind = first.kind;
    }
    return true;
  }

  private boolean isMinor(Draft draft) {
    Phrases.Match<Money> match = lexicon.moneyAfter.forward(tokens, draft.numeralEnd);
    return match != null && match.payload().factor() < 1;
  }

  private boolean fits(Draft first, Draft second, Joint joint, int cue, boolean measured) {
    boolean ascending = first.max < second.min;
    return switch (joint) {
      case DASH -> ascending && !isLonger(second.end);
      case TO -> ascending || (cue == lexicon.from || measured) && first.min != second.min;
      case AND -> ascending;
      case OR ->
        ascending
            && first.min > 0
            && second.min <= 2 * first.min + 2
            && first.scale == second.scale
            && (first.words == second.words);
    };
  }

  /** "1-2-3", "555-0147-22": no range. */
  private boolean isLonger(int end) {
    return tokens.isGluedHyphen(end) && tokens.isNumber(end + 1);
  }
}
