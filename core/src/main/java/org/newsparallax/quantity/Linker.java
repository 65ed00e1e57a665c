package org.newsparallax.quantity;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Relates the quantities of a sentence: shared units, elided nouns, restatements in brackets, parts of a whole. */
final class Linker {
  private static final int REACH = 40;

  private final Tokens tokens;
  private final Lexicon lexicon;

  Linker(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  void link(List<Draft> drafts) {
    shareUnits(drafts);
    for (int i = 1; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (!draft.kind.isAmount()) {
        continue;
      }
      Draft before = previous(drafts, i);
      if (before == null) {
        continue;
      }
      age(before, draft);
      restate(before, draft);
      move(before, draft);
      part(drafts, i, before, draft);
      elide(drafts, i, draft);
    }
  }

  /** "5 and 10 km", "6.4, 7.9 and 7.1 t/ha", "four-, five- and six-cylinder": the last of a list names the unit. */
  private void shareUnits(List<Draft> drafts) {
    for (int i = drafts.size() - 2; i >= 0; i--) {
      Draft draft = drafts.get(i);
      Draft next = drafts.get(i + 1);
      if (draft.kind != Kind.COUNT
          || draft.unit != null
          || draft.counted != null
          || !next.kind.isAmount()
          || !isList(draft, next)) {
        continue;
      }
      if (next.unit != null && !next.moneyBefore && next.kind != Kind.AGE) {
        draft.unit = next.unit;
        draft.dimension = next.dimension;
        draft.kind = next.kind;
        draft.currency = next.currency;
      } else if (next.unit == null) {
        draft.counted = next.counted;
      }
    }
  }

  private boolean isList(Draft one, Draft other) {
    int at = one.end;
    if (tokens.isDash(at)) {
      at++;
    }
    if (at >= other.reach || other.reach - at > 3) {
      return false;
    }
    boolean joined = false;
    boolean of = false;
    for (int i = at; i < other.reach; i++) {
      int word = tokens.word(i);
      boolean joint = tokens.is(i, ',') || word >= 0 && (word == lexicon.and || word == lexicon.or);
      of |= word >= 0 && word == lexicon.of;
      if (!joint && !(of && (word == lexicon.of || word == lexicon.the))) {
        return false;
      }
      joined = true;
    }
    return joined && (!of || other.currency) && !tokens.startsSentence(other.start);
  }

  /** The nearest amount before, in the same sentence; or null. */
  private @Nullable Draft previous(List<Draft> drafts, int i) {
    for (int k = i - 1; k >= 0 && k > i - 6; k--) {
      Draft before = drafts.get(k);
      if (isApart(before, drafts.get(i))) {
        return null;
      }
      if (before.kind.isAmount()) {
        return before;
      }
    }
    return null;
  }

  private boolean isApart(Draft before, Draft draft) {
    if (draft.start - before.end > REACH) {
      return true;
    }
    for (int t = before.end; t <= draft.start; t++) {
      if (tokens.startsSentence(t)) {
        return true;
      }
    }
    return false;
  }

  /** "530 km (330 miles)", "forty-five (45)", "87 mph or 140 km/h". */
  private void restate(Draft before, Draft draft) {
    int at = Math.max(before.end, before.limit);
    boolean bracket = tokens.is(draft.reach - 1, '(') || tokens.is(draft.reach - 1, '[');
    if (bracket && draft.reach - 1 - before.end <= 4 && draft.reach > before.end) {
      boolean direct = draft.reach - 1 == before.end || draft.reach - 1 == at;
      boolean sameNumber = Objects.equals(before.unit, draft.unit)
          && before.words != draft.words
          && before.min == draft.min
          && before.max == draft.max;
      boolean sameDimension = before.dimension != null
          && before.dimension.equals(draft.dimension)
          && !Objects.equals(before.unit, draft.unit)
          && !before.kind.equals(Kind.PERCENT);
      if (direct && sameNumber || sameDimension) {
        draft.equivalentTo = before;
        draft.counted = draft.counted == null ? before.counted : draft.counted;
        if (draft.direction == null) {
          draft.direction = before.direction;
        }
      }
      return;
    }
    int or = tokens.word(draft.reach - 1);
    boolean joined = or >= 0
        && or == lexicon.or
        && (draft.reach - 1 == before.end
            || draft.reach - 2 == before.end && tokens.is(before.end, ','));
    if (joined
        && before.dimension != null
        && before.dimension.equals(draft.dimension)
        && !Objects.equals(before.unit, draft.unit)
        && !before.kind.equals(Kind.PERCENT)
        && !before.dimension.equals("time")) {
      draft.equivalentTo = before;
    }
  }

  /** "aged 6 and 9", "aged six, eight and 11": the age told before goes on. */
  private void age(Draft before, Draft draft) {
    int cue = tokens.word(before.reach - 1);
    boolean aged = cue >= 0 && (cue == lexicon.aged || cue == lexicon.ages) || before.listed;
    if (aged
        && before.kind == Kind.AGE
        && draft.isPlain()
        && draft.counted == null
        && isList(before, draft)) {
      draft.kind = Kind.AGE;
      draft.unit = before.unit;
      draft.dimension = before.dimension;
      draft.listed = true;
    }
  }

  /**
   * "up 3 points, or 1%", "were down 2%, the others by 3%", "rose to 7 from 6", "rose 2%, to $7": the movement told before goes
   * on.
   */
  private void move(Draft before, Draft draft) {
    int word = tokens.word(draft.reach - 1);
    if (before.direction == null) {
      return;
    }
    if (word >= 0
        && word == lexicon.by
        && before.kind == Kind.PERCENT
        && draft.isPlain()
        && draft.counted == null
        && !tokens.isWord(draft.end)) {
      draft.unit = before.unit;
      draft.dimension = before.dimension;
      draft.kind = before.kind;
    }
    if (draft.direction != null) {
      return;
    }
    boolean or =
        word >= 0 && word == lexicon.or && draft.reach - Math.max(before.end, before.limit) <= 2;
    boolean by =
        word >= 0 && word == lexicon.by && draft.kind == before.kind && draft.kind != Kind.COUNT;
    if (or || by) {
      draft.direction = before.direction;
    } else if (isLevel(before, draft)) {
      draft.direction = before.direction;
      draft.to = draft.max;
    }
    boolean from = word >= 0 && word == lexicon.from && draft.reach - 1 == before.end;
    if (from
        && before.to != null
        && before.from == null
        && draft.min == draft.max
        && Objects.equals(before.unit, draft.unit)) {
      before.from = draft.min;
    }
  }

  /** "rose 2%, to $7", "fell 40 points, to 920": behind how far it moved and a comma, where it ended. */
  private boolean isLevel(Draft before, Draft draft) {
    int to = draft.reach - 1;
    int from = Math.max(before.end, before.limit);
    return tokens.word(to) == lexicon.to
        && to == from + 1
        && tokens.is(from, ',')
        && !tokens.startsSentence(to)
        && before.from == null
        && before.to == null
        && draft.min == draft.max;
  }

  /** "31 people, including six children", "24 wounded, 13 of whom" or "of whom 13", "two of the three men". */
  private void part(List<Draft> drafts, int i, Draft before, Draft draft) {
    int word = tokens.word(draft.reach - 1);
    boolean including = lexicon.is(word, Cue.PART)
        || word >= 0 && word == lexicon.them && tokens.word(draft.reach - 2) == lexicon.among;
    int next = draft.end;
    int behind = tokens.word(next);
    boolean ofThem =
        behind >= 0 && behind == lexicon.of && lexicon.is(tokens.word(next + 1), Cue.THEM);
    boolean ofWhom = lexicon.is(word, Cue.THEM) && tokens.word(draft.reach - 2) == lexicon.of;
    if ((including || ofThem || ofWhom) && draft.isPlain() && isWhole(before, draft)) {
      Draft whole = before;
      if (before.partOf != null && isSibling(before, draft)) {
        whole = before.partOf;
      }
      draft.partOf = whole;
      if (ofThem && draft.counted == null) {
        draft.counted = whole.counted;
      }
    }
    int of = tokens.word(before.end);
    if (before.counted == null
        && before.isPlain()
        && of >= 0
        && of == lexicon.of
        && draft.isPlain()
        && draft.reach - before.end <= 3
        && before.max <= draft.max) {
      before.partOf = draft;
      before.counted = draft.counted;
    }
  }

  private static boolean isWhole(Draft before, Draft draft) {
    return before.isPlain()
        && before.equivalentTo == null
        && (before.modifier == Modifier.LESS_THAN || before.max >= draft.min);
  }

  private boolean isSibling(Draft before, Draft draft) {
    for (int t = before.end; t < draft.reach; t++) {
      if (tokens.word(t) >= 0 && (tokens.word(t) == lexicon.and || tokens.is(t, ','))) {
        return before.max + draft.max <= (before.partOf == null ? 0 : before.partOf.max)
            && draft.reach - before.end <= 6;
      }
    }
    return false;
  }

  /** "five civilians had been killed and 24 injured": a number without a noun counts what the one before it counts. */
  private void elide(List<Draft> drafts, int i, Draft draft) {
    if (draft.counted != null || !draft.isPlain() || draft.one) {
      return;
    }
    int next = draft.end;
    int word = tokens.word(next);
    boolean stated = lexicon.is(word, Cue.VERB)
        || lexicon.is(word, Cue.BE)
        || lexicon.is(word, Cue.SKIPPED)
        || word >= 0
            && (word == lexicon.who
                || word == lexicon.of && lexicon.is(tokens.word(next + 1), Cue.THEM));
    int before = tokens.word(draft.reach - 1);
    Draft last = drafts.get(i - 1);
    if (before >= 0
        && before == lexicon.to
        && last.limit == draft.reach - 1
        && last.isPlain()
        && last.counted != null
        && (!tokens.isWord(next) || lexicon.is(word, Cue.FUNCTION))) {
      draft.counted = last.counted;
      return;
    }
    boolean object = lexicon.is(before, Cue.VERB) && !tokens.isWord(next);
    if (!stated && !object) {
      return;
    }
    boolean harmed = object && lexicon.is(before, Cue.HARM);
    for (int k = i - 1; k >= 0 && k > i - 6; k--) {
      Draft candidate = drafts.get(k);
      if (isApart(candidate, draft)) {
        return;
      }
      boolean part = candidate.partOf != null
          && candidate.partOf.counted != null
          && candidate.partOf != draft.partOf;
      if (candidate.kind == Kind.COUNT
          && candidate.counted != null
          && candidate.unit == null
          && !part
          && !(harmed && !lexicon.is(tokens.word(candidate.limit - 1), Cue.PERSONS))) {
        draft.counted = candidate.counted;
        return;
      }
    }
  }
}
