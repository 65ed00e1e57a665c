package org.newsparallax.quantity;

/** Tells whether a quantity is a movement: "rose 2%", "was down by some 40 points", "+2.1%", "fell from $75 to $46". */
final class ChangeReader {
  private static final int WINDOW = 4;
  /** With "by", what is moved may stand between: "raised its key rate by a quarter". */
  private static final int WIDE = 6;

  private final Tokens tokens;
  private final Lexicon lexicon;

  ChangeReader(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** Sets the direction of a draft whose modifiers are known; {@code floor} is the first token it may look at. */
  void read(Draft draft, int floor) {
    before(draft, floor);
    if (draft.direction == null && isAmount(draft) && draft.to == null) {
      behind(draft);
    }
    if (draft.direction == null && "temperature".equals(draft.dimension)) {
      difference(draft);
    }
  }

  /** "closed 2% lower", "ended 40 points up", but not "7% higher than in May". */
  private void behind(Draft draft) {
    int at = Math.max(draft.end, draft.limit);
    int word = tokens.word(at);
    Lexicon.Movement movement = lexicon.movement(word);
    int next = tokens.word(at + 1);
    boolean compared =
        next >= 0 && (next == lexicon.than || next == lexicon.to || next == lexicon.from);
    if (movement != null
        && lexicon.is(word, Cue.MOVED)
        && !tokens.startsSentence(at)
        && !compared
        && (!tokens.isWord(at + 1)
            || lexicon.is(next, Cue.FUNCTION)
            || tokens.startsSentence(at + 1))) {
      draft.direction = movement.direction();
    }
  }

  /** "5C hotter than usual", "15C below normal": a difference, no reading. */
  private void difference(Draft draft) {
    int word = tokens.word(draft.end);
    if (tokens.startsSentence(draft.end)) {
      return;
    }
    if (lexicon.is(word, Cue.WARMER)) {
      draft.direction = Change.Direction.UP;
    } else if (lexicon.is(word, Cue.COLDER)) {
      draft.direction = Change.Direction.DOWN;
    }
  }

  private void before(Draft draft, int floor) {
    int at = draft.reach;
    if (tokens.is(at - 1, '+')
        && tokens.isGlued(at)
        && !tokens.isGlued(at - 1)
        && draft.kind != Kind.COUNT) {
      draft.direction = Change.Direction.UP;
      return;
    }
    boolean by = false;
    boolean from = false;
    boolean level = false;
    for (int i = at - 1;
        i >= Math.max(floor, at - (by ? WIDE : WINDOW)) && !tokens.startsSentence(i + 1);
        i--) {
      int word = tokens.word(i);
      if (word < 0 && !isAdverb(i) && !(by && isAmount(draft) && isObject(i, word))) {
        return;
      }
      Lexicon.Movement movement = lexicon.movement(word);
      if (movement != null) {
        if (level) {
          level(draft, movement, i);
          return;
        }
        boolean mere = (draft.kind == Kind.COUNT || draft.kind == Kind.DURATION)
            && !isAmount(draft)
            && (word == lexicon.up || word == lexicon.down);
        if (movement.always() && !isNoun(i) && !mere
            || by
            || isAmount(draft) && !(movement.shareOnly() && draft.kind == Kind.MONEY)) {
          draft.direction = movement.direction();
        }
        if (from && draft.direction == null) {
          draft.direction = movement.direction();
        }
        return;
      }
      if (word == lexicon.by) {
        by = true;
      } else if (word == lexicon.to && i == at - 1) {
        level = true;
      } else if (word == lexicon.from && draft.range) {
        from = true;
      } else if (!isFiller(i, word) && !(by && isAmount(draft) && isObject(i, word))) {
        return;
      }
    }
  }

  /** "rose to 43": the value is where the movement ended. */
  private void level(Draft draft, Lexicon.Movement movement, int at) {
    if (draft.min == draft.max && !isNoun(at) && (movement.always() || isAmount(draft))) {
      draft.direction = movement.direction();
      draft.to = draft.max;
    }
  }

  /** "the rise", "a fall": nouns, which tell no movement of the number behind them, but "this fall 20 ..." is a season. */
  private boolean isNoun(int at) {
    int before = tokens.word(at - 1);
    return before >= 0
        && (lexicon.isDeterminer(before) || before == lexicon.a)
        && !tokens.startsSentence(at);
  }

  private static boolean isAmount(Draft draft) {
    return draft.kind == Kind.PERCENT
        || draft.kind == Kind.MONEY
        || draft.counted != null && draft.counted.head().equals("point");
  }

  private boolean isAdverb(int at) {
    if (!tokens.isWord(at)) {
      return false;
    }
    int end = tokens.end(at);
    return tokens.length(at) > 3
        && tokens.text().charAt(end - 2) == 'l'
        && tokens.text().charAt(end - 1) == 'y';
  }

  /** "cut rates by 50bp", "raised its dividend by 5%": a word of what is moved. */
  private boolean isObject(int at, int word) {
    return tokens.isWord(at)
        && !tokens.isCapitalised(at)
        && (!lexicon.is(word, Cue.FUNCTION) || lexicon.isDeterminer(word));
  }

  private boolean isFiller(int at, int word) {
    return isAdverb(at)
        || word == lexicon.a
        || word == lexicon.an
        || word == lexicon.another
        || lexicon.is(word, Cue.FILLER);
  }
}
