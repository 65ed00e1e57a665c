package org.newsparallax.quantity;

/** Tells ages: "28-year-old", "ten months old", "aged 18 to 34", "Smith, 27,", "who was 10." */
final class AgeReader {
  private static final double OLDEST = 120;
  private static final double YOUNGEST = 4;

  private final Tokens tokens;
  private final Lexicon lexicon;

  AgeReader(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** Turns the draft into an age if it is one. */
  void read(Draft draft) {
    if (draft.kind == Kind.DURATION) {
      int end = old(draft.end);
      if (isGroup(draft)) {
        group(draft);
      } else if (end > draft.end) {
        draft.end = end;
        draft.kind = Kind.AGE;
      } else if (isInApposition(draft)) {
        draft.kind = Kind.AGE;
      }
      return;
    }
    if (!draft.isPlain() || draft.vague || draft.max > OLDEST || draft.min < 0) {
      return;
    }
    if (isBare(draft)) {
      draft.kind = Kind.AGE;
      draft.unit = "year";
      draft.dimension = "time";
    }
  }

  private void group(Draft draft) {
    int over = tokens.isGluedHyphen(draft.start - 1) ? draft.start - 2 : draft.start - 1;
    draft.kind = Kind.AGE;
    draft.unit = "year";
    draft.modifier = tokens.word(over) == lexicon.over ? Modifier.MORE_THAN : Modifier.LESS_THAN;
    draft.reach = over;
  }

  /** "the under-21s", "Under 18s", "the over-65s": an age, no seconds. */
  private boolean isGroup(Draft draft) {
    int at = draft.start;
    boolean hyphen = tokens.isGluedHyphen(at - 1);
    int over = hyphen ? at - 2 : at - 1;
    int word = tokens.word(over);
    boolean bound = word >= 0 && (word == lexicon.over || word == lexicon.under);
    boolean group =
        hyphen || tokens.startsSentence(over) || lexicon.isDeterminer(tokens.word(over - 1));
    return bound
        && group
        && "second".equals(draft.unit)
        && tokens.isNumber(at)
        && draft.end == at + 2
        && tokens.length(at) == 2
        && tokens.length(at + 1) == 1
        && tokens.isGlued(at + 1);
  }

  /** "Avery Jones, 23 months, ..." */
  private boolean isInApposition(Draft draft) {
    int at = draft.start;
    return tokens.is(at - 1, ',')
        && tokens.is(draft.end, ',')
        && tokens.isCapitalised(at - 2)
        && tokens.isCapitalised(at - 3)
        && !tokens.startsSentence(at)
        && !lexicon.is(tokens.word(at - 2), Cue.MONTH);
  }

  /** "Lena Hartwig, forty-one, a lawyer": between commas behind a name of two words. */
  private boolean isSpelledOut(Draft draft) {
    int at = draft.start;
    return draft.words
        && !draft.range
        && draft.min >= YOUNGEST
        && tokens.is(at - 1, ',')
        && tokens.is(draft.end, ',')
        && tokens.isCapitalised(at - 2)
        && tokens.isCapitalised(at - 3)
        && !lexicon.is(tokens.word(at - 3), Cue.FUNCTION)
        && !tokens.startsSentence(at)
        && lexicon.role(tokens.word(draft.end + 1)) == null;
  }

  /** The index behind "-old", "old", "of age", "-olds". */
  private int old(int at) {
    int i = tokens.isDash(at) ? at + 1 : at;
    int word = tokens.word(i);
    if (word >= 0 && (word == lexicon.old || word == lexicon.olds)) {
      return i + 1;
    }
    if (word >= 0 && word == lexicon.of && tokens.word(i + 1) == lexicon.age) {
      return i + 2;
    }
    return at;
  }

  private boolean isBare(Draft draft) {
    int before = tokens.word(cue(draft) - 1);
    int at = draft.start;
    if (tokens.isGluedHyphen(at - 1)) {
      return false;
    }
    if (before >= 0
        && !tokens.startsSentence(draft.reach)
        && (before == lexicon.aged
            || before == lexicon.ages
            || before == lexicon.age && !tokens.isWord(draft.end)
            || before == lexicon.age && lexicon.is(tokens.word(draft.end), Cue.FUNCTION)
            || before == lexicon.of && tokens.word(draft.reach - 2) == lexicon.age
            || before == lexicon.turned
                && draft.min >= YOUNGEST
                && (!tokens.isWord(draft.end) || isWhen(draft.end)))) {
      return true;
    }
    if (glued(draft.end)) {
      draft.end++;
      return true;
    }
    if (isBound(draft) || isOfBoth(draft) || isOfPerson(draft, before) || isSpelledOut(draft)) {
      return true;
    }
    if (!tokens.isNumber(at)
        || tokens.shape(at) != NumberScanner.PLAIN
        || draft.range
        || draft.min < 1) {
      return false;
    }
    if (tokens.is(at - 1, ',')
        && (tokens.isCapitalised(at - 2) || lexicon.is(tokens.word(at - 2), Cue.PERSON))
        && !tokens.startsSentence(at)) {
      return (tokens.is(draft.end, ',')
              || tokens.is(draft.end, ';')
              || tokens.is(draft.end, ')')
              || isEnd(draft.end))
          && !lexicon.is(tokens.word(at - 2), Cue.MONTH)
          && !isList(at, draft.end);
    }
    if (tokens.is(at - 2, '’') || tokens.is(at - 2, '\'')) {
      return lexicon.is(tokens.word(at - 3), Cue.PRONOUN)
          && draft.reach == at
          && draft.min >= 5
          && (isEnd(draft.end)
              || tokens.is(draft.end, ',')
              || lexicon.is(tokens.word(draft.end), Cue.FUNCTION));
    }
    boolean be =
        before >= 0 && lexicon.is(before, Cue.BE) && isSomebody(draft.reach - 2, draft.end);
    return be
        && (isEnd(draft.end)
            || tokens.is(draft.end, ',')
            || lexicon.is(tokens.word(draft.end), Cue.FUNCTION))
        && draft.min >= 5
        && draft.min < 110;
  }

  /** "she was 40", "the gunman was 24", "Jane Roe was 24", "Jane Roe, is 24". */
  private boolean isSomebody(int last, int behind) {
    if (lexicon.is(tokens.word(last), Cue.PRONOUN)) {
      return true;
    }
    boolean open = tokens.word(behind) == lexicon.of;
    int name = tokens.is(last, ',') ? last - 1 : last;
    boolean named = tokens.isCapitalised(name)
        && tokens.isCapitalised(name - 1)
        && !lexicon.is(tokens.word(name - 1), Cue.FUNCTION)
        && !lexicon.is(tokens.word(name), Cue.MONTH);
    return !open && (named || lexicon.is(tokens.word(last), Cue.PERSON));
  }

  /** "turned 17 in August", "turned 60 on Friday". */
  private boolean isWhen(int at) {
    int word = tokens.word(at);
    return word >= 0
        && (word == lexicon.in || word == lexicon.on)
        && (lexicon.is(tokens.word(at + 1), Cue.MONTH) || tokens.isCapitalised(at + 1));
  }

  /** The first token of what belongs to the number, with the "between" or "from" of a range. */
  private int cue(Draft draft) {
    int word = tokens.word(draft.reach - 1);
    boolean range = draft.range && word >= 0 && (word == lexicon.between || word == lexicon.from);
    return range ? draft.reach - 1 : draft.reach;
  }

  /** "as young as 12", "older than 60", "children under five", "those over 65". */
  private boolean isBound(Draft draft) {
    for (int i = draft.reach; i < draft.start; i++) {
      int word = tokens.word(i);
      if (lexicon.is(word, Cue.YOUNG)) {
        return !Nouns.mayStand(tokens, draft.end, lexicon);
      }
    }
    return draft.start == draft.reach + 1
        && (draft.modifier == Modifier.LESS_THAN || draft.modifier == Modifier.MORE_THAN)
        && draft.max <= OLDEST
        && tokens.isWord(draft.reach)
        && lexicon.is(tokens.word(draft.reach - 1), Cue.PERSONS)
        && !tokens.startsSentence(draft.reach)
        && !Nouns.mayStand(tokens, draft.end, lexicon);
  }

  /** "a boy of 12", "a student of 20 who"; a mother of four has four children. */
  private boolean isOfPerson(Draft draft, int before) {
    int behind = tokens.word(draft.end);
    return before >= 0
        && before == lexicon.of
        && !draft.range
        && draft.min >= YOUNGEST
        && lexicon.is(tokens.word(draft.reach - 2), Cue.PERSON)
        && !lexicon.is(tokens.word(draft.reach - 2), Cue.PARENT)
        && !tokens.startsSentence(draft.reach - 1)
        && !tokens.isNumber(draft.end)
        && (!tokens.isWord(draft.end)
            || lexicon.is(behind, Cue.FUNCTION)
            || lexicon.is(behind, Cue.PRONOUN)
            || isEnd(draft.end));
  }

  /** "Ada and Bert Lund, both 81, ..." */
  private boolean isOfBoth(Draft draft) {
    int at = draft.start;
    return lexicon.role(tokens.word(at - 1)) == NumeralRole.BOTH
        && tokens.is(at - 2, ',')
        && tokens.isPlain(at)
        && !draft.range
        && !tokens.startsSentence(at)
        && (tokens.is(draft.end, ',') || isEnd(draft.end));
  }

  /** "87yo", "87 yo". */
  private boolean glued(int at) {
    return tokens.word(at) >= 0 && tokens.word(at) == lexicon.yo;
  }

  private boolean isEnd(int at) {
    return at >= tokens.size() || tokens.is(at, '.') || tokens.startsSentence(at);
  }

  /** "Chapters, 4, 5, 6": numbers in a row are no age. */
  private boolean isList(int at, int end) {
    return tokens.is(end, ',') && tokens.isNumber(end + 1) || tokens.isNumber(at - 3);
  }
}
