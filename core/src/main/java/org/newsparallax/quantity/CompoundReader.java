package org.newsparallax.quantity;

import org.jspecify.annotations.Nullable;

/**
 * Joins a length or weight that is told in two or more units, each smaller than the one before: "6 ft 2 in", "1 m 80 cm". The
 * value is in the first of them. Times ("3 hours, 20 minutes") stay apart, as they are mostly compared one by one.
 */
final class CompoundReader {
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final NumeralReader numerals;

  CompoundReader(Tokens tokens, Lexicon lexicon, NumeralReader numerals) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.numerals = numerals;
  }

  /** Takes in the smaller units behind the draft, which has a unit. */
  void read(Draft draft) {
    String unit = draft.unit;
    double whole = 1;
    while (unit != null && draft.min == draft.max && !draft.vague) {
      Part part = part(draft, unit);
      if (part == null) {
        return;
      }
      whole *= part.size();
      draft.min += part.value() / whole;
      draft.max = draft.min;
      draft.resolution = part.resolution() / whole;
      draft.end = part.end();
      unit = part.unit();
    }
  }

  private record Part(double value, double resolution, String unit, double size, int end) {}

  private @Nullable Part part(Draft draft, String unit) {
    int at = draft.end;
    boolean comma = tokens.is(at, ',');
    at += comma ? 1 : 0;
    boolean and = tokens.word(at) >= 0 && tokens.word(at) == lexicon.and;
    at += and ? 1 : 0;
    at += tokens.isGluedHyphen(at) ? 1 : 0;
    if (at >= tokens.size() || tokens.startsSentence(at)) {
      return null;
    }
    Numeral part = new Numeral();
    if (!numerals.read(at, false, part) || part.vague || part.ratio || part.scale > 1) {
      return null;
    }
    int next = tokens.isGluedHyphen(part.end) ? part.end + 1 : part.end;
    Phrases.Match<Unit> match = lexicon.units.forward(tokens, next);
    if (match == null) {
      return comma || and || !isBareInches(unit, at, part)
          ? null
          : new Part(part.min, part.resolution, "inch", 12, at + 1);
    }
    String smaller = match.payload().id();
    double size = size(unit, smaller);
    boolean joined = and || comma;
    if (size == 0
        || part.min >= size
        || joined && size >= 100 && tokens.isWord(match.bound()) && !isFunction(match.bound())) {
      return null;
    }
    return new Part(part.min, part.resolution, smaller, size, match.bound());
  }

  /** "6 ft 2": inches that are not named. */
  private boolean isBareInches(String unit, int at, Numeral part) {
    return unit.equals("foot")
        && tokens.isNumber(at)
        && part.min < 12
        && part.min == Math.rint(part.min)
        && part.end == at + 1
        && (!tokens.isWord(at + 1)
            || tokens.startsSentence(at + 1)
            || lexicon.is(tokens.word(at + 1), Cue.LINEAR));
  }

  private boolean isFunction(int at) {
    return tokens.startsSentence(at) || lexicon.is(tokens.word(at), Cue.FUNCTION);
  }

  /** How many of the smaller unit make the larger one; 0 where the two are not told together. */
  private static double size(String larger, String smaller) {
    return switch (larger + " " + smaller) {
      case "foot inch" -> 12;
      case "yard foot" -> 3;
      case "yard inch" -> 36;
      case "mile yard" -> 1760;
      case "pound ounce" -> 16;
      case "stone pound" -> 14;
      case "kilometer meter", "kilogram gram", "meter millimeter" -> 1000;
      case "meter centimeter" -> 100;
      case "kilometer centimeter" -> 100_000;
      default -> 0;
    };
  }
}
