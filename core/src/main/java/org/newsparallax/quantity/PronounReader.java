package org.newsparallax.quantity;

/** Tells the number "one" from the pronoun: "one of the men", "one hand", but not "no one", "the one who", "one can". */
final class PronounReader {
  private final Tokens tokens;
  private final Lexicon lexicon;

  PronounReader(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** Whether the bare "one" of a draft is no number. */
  boolean isPronoun(Draft draft) {
    if (draft.unit != null) {
      return false;
    }
    int before = tokens.word(draft.start - 1);
    if (draft.start > 0
        && !tokens.startsSentence(draft.start)
        && lexicon.is(before, Cue.BEFORE_PRONOUN)) {
      return true;
    }
    int next = draft.end;
    if (tokens.isGluedHyphen(next)) {
      int word = tokens.word(next + 1);
      return lexicon.is(word, Cue.FUNCTION) || lexicon.is(word, Cue.AFTER_PRONOUN);
    }
    if (tokens.isDash(draft.start - 1) && tokens.isGlued(draft.start)) {
      return true;
    }
    if (tokens.isPossessive(next + 1)) {
      return true;
    }
    int word = tokens.word(next);
    if (word >= 0 && word == lexicon.of) {
      return false;
    }
    if (!tokens.isWord(next) || tokens.startsSentence(next) || lexicon.is(word, Cue.VERB)) {
      return isBehindAdjective(draft.start);
    }
    return lexicon.is(word, Cue.AFTER_PRONOUN)
        || lexicon.is(word, Cue.FUNCTION) && !lexicon.is(word, Cue.SKIPPED);
  }

  /** "a big one": what stands before is neither a verb nor a function word. */
  private boolean isBehindAdjective(int at) {
    int before = tokens.word(at - 1);
    return at > 0
        && tokens.isWord(at - 1)
        && !tokens.startsSentence(at)
        && !lexicon.is(before, Cue.FUNCTION)
        && !lexicon.is(before, Cue.VERB)
        && lexicon.movement(before) == null
        && lexicon.modifiersBefore.backward(tokens, at) == null;
  }
}
