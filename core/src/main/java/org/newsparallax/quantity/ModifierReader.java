package org.newsparallax.quantity;

/** Reads how a number is qualified: before it ("at least some", "just over"), and behind it ("or more", "+", "-odd"). */
final class ModifierReader {
  private static final int LONGEST_STACK = 5;

  private final Tokens tokens;
  private final Lexicon lexicon;

  ModifierReader(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** Sets modifier and reach of a draft. */
  void read(Draft draft, int floor) {
    int at = draft.start;
    draft.reach = at;
    Modifier found = Modifier.EXACT;
    boolean article = false;
    for (int i = 0; i < LONGEST_STACK && at > floor && !tokens.startsSentence(at); i++) {
      int end = at;
      if (tokens.isGluedHyphen(at - 1)) {
        end = at - 1;
      }
      Phrases.Match<Modifier> match = lexicon.modifiersBefore.backward(tokens, end);
      if (match == null || match.bound() < floor || end < at && !isPrefix(match.bound(), end)) {
        break;
      }
      if (isOther(match.payload(), match.bound(), end, draft)
          || article && isPreposition(match.payload(), match.bound(), end)) {
        break;
      }
      article = isArticle(match, end);
      at = match.bound();
      Modifier next = match.payload();
      if (next != Modifier.EXACT) {
        draft.reach = at;
        found = stronger(found, next);
      }
    }
    if (found == Modifier.EXACT || found == Modifier.ABOUT) {
      found = stronger(found, behind(draft));
    } else {
      behind(draft);
    }
    apply(draft, found);
  }

  /** The words skipped between modifiers say nothing; the stronger of two that do counts. */
  private static Modifier stronger(Modifier inner, Modifier outer) {
    if (inner == Modifier.EXACT || inner == Modifier.ABOUT && outer != Modifier.EXACT) {
      return outer;
    }
    return inner;
  }

  private boolean isPrefix(int from, int end) {
    return end == from + 1 && tokens.length(from) == 3;
  }

  /** Words that only look like a modifier: "some" at "some five" is one, "over" in "ten over two days" is not. */
  private boolean isOther(Modifier modifier, int from, int end, Draft draft) {
    int before = tokens.word(from - 1);
    if (end != from + 1) {
      return modifier == Modifier.UP_TO
          && tokens.word(from) == lexicon.up
          && !tokens.startsSentence(from)
          && lexicon.is(before, Cue.CLIMB);
    }
    int word = tokens.word(from);
    if (word == lexicon.within) {
      return true;
    }
    if (draft.kind == Kind.DURATION
        && word == lexicon.over
        && !isTimed(from, draft.end)
        && !isMeasuredFrom(draft.end)) {
      return true;
    }
    if (modifier == Modifier.LESS_THAN || modifier == Modifier.MORE_THAN) {
      boolean stop = tokens.is(from, '<') || tokens.is(from, '>');
      return !stop && draft.kind == Kind.ORDINAL;
    }
    return false;
  }

  /** "for over two years" and "took over an hour" are longer; "a rise of 4% over two years" is not. */
  private boolean isTimed(int over, int end) {
    int word = tokens.word(over - 1);
    if (over == 0 || tokens.startsSentence(over)) {
      return !tokens.is(end, ',');
    }
    return lexicon.is(word, Cue.TIMED)
        || lexicon.is(word, Cue.BE)
        || lexicon.modifiersBefore.backward(tokens, over) != null;
  }

  /** "over two years ago": a distance in time. */
  private boolean isMeasuredFrom(int end) {
    int at = tokens.isGluedHyphen(end) ? end + 1 : end;
    return !tokens.startsSentence(at) && lexicon.is(tokens.word(at), Cue.SINCE);
  }

  /** Whether only an article was found: what stands before "a 5 km course" belongs to the course. */
  private boolean isArticle(Phrases.Match<Modifier> match, int end) {
    int word = tokens.word(match.bound());
    return end == match.bound() + 1 && word >= 0 && (word == lexicon.a || word == lexicon.an);
  }

  private static boolean isPreposition(Modifier modifier, int from, int end) {
    return end == from + 1 && (modifier == Modifier.MORE_THAN || modifier == Modifier.LESS_THAN);
  }

  private Modifier behind(Draft draft) {
    int at = draft.end;
    if (at >= tokens.size() || tokens.startsSentence(at)) {
      return Modifier.EXACT;
    }
    boolean hyphen = tokens.isGluedHyphen(at);
    int from = hyphen ? at + 1 : at;
    Phrases.Match<Modifier> match = lexicon.modifiersAfter.forward(tokens, from);
    if (match == null) {
      return Modifier.EXACT;
    }
    int next = tokens.word(match.bound());
    if (next >= 0 && (next == lexicon.than || next == lexicon.or || next == lexicon.equal)) {
      return Modifier.EXACT;
    }
    boolean single = match.bound() == from + 1;
    if (single && tokens.isWord(from)) {
      boolean added = tokens.word(from) == lexicon.plus && draft.kind != Kind.COUNT;
      if (!hyphen && (added || !isFree(from))) {
        return Modifier.EXACT;
      }
    } else if (tokens.is(from, '+') && (!tokens.isGlued(from) || tokens.isNumber(from + 1))) {
      return Modifier.EXACT;
    } else if (!single && lexicon.role(tokens.word(match.bound())) != null
        || tokens.isNumber(match.bound()) && !tokens.is(from, '+')) {
      return Modifier.EXACT;
    }
    draft.limit = match.bound();
    return match.payload();
  }

  private boolean isFree(int at) {
    int word = tokens.word(at);
    return word == lexicon.odd
        || word == lexicon.approximately
        || word == lexicon.plus
            && tokens.isWord(at + 1)
            && lexicon.role(tokens.word(at + 1)) == null;
  }

  static void apply(Draft draft, Modifier modifier) {
    boolean bounded = draft.range && draft.from != null && modifier != Modifier.ABOUT;
    if (draft.vague || bounded) {
      return;
    }
    draft.modifier = modifier;
  }
}
