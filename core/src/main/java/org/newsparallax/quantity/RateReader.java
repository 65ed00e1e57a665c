package org.newsparallax.quantity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads rates: "per day", "a barrel", "/kg", "ha-1", "an hour", "miles per gallon". */
final class RateReader {
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final PowerReader powers;
  /** Index behind the unit under the line. */
  private int end;

  RateReader(Tokens tokens, Lexicon lexicon, PowerReader powers) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.powers = powers;
  }

  /** Takes in the rate behind a unit or an amount of money, if there is one. */
  void read(Draft draft) {
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
      if (each && hasNumberOfItsOwn(end)) {
        return;
      }
      joined(draft, below.id(), below.dimension(), end);
    } else if (draft.currency
        && tokens.isWord(from)
        && !tokens.startsSentence(from)
        && (per && !slash && !lexicon.is(tokens.word(from), Cue.FUNCTION)
            || lexicon.is(tokens.word(from), Cue.THING_RATE))) {
      String noun = tokens.word(from, from + 1).toLowerCase(Locale.ROOT);
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

  /** The unit under the line, in the singular; sets the index behind it. */
  private @Nullable Unit below(int from) {
    int at = powers.behindPrefix(from);
    Phrases.Match<Unit> match = lexicon.units.forward(tokens, at);
    if (match == null || tokens.startsSentence(from)) {
      return null;
    }
    Unit unit = match.payload();
    end = match.bound();
    if (at > from) {
      return unit.dimension().equals("length") ? unit.power(powers.prefix(from)) : null;
    }
    int raised = powers.behindExponent(unit, end);
    if (raised > end) {
      end = raised;
      return unit.power(powers.exponent(raised));
    }
    return unit.isPercent() ? null : unit;
  }

  /** "t ha-1". */
  private void inverse(Draft draft, int at) {
    Phrases.Match<Unit> match = lexicon.units.forward(tokens, at);
    if (match == null || draft.unit == null) {
      return;
    }
    int dash = match.bound();
    if (tokens.isDash(dash)
        && tokens.isGlued(dash)
        && tokens.isGlued(dash + 1)
        && tokens.isNumber(dash + 1)
        && tokens.value(dash + 1) == 1) {
      joined(draft, match.payload().id(), match.payload().dimension(), dash + 2);
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
