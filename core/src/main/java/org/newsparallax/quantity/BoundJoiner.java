package org.newsparallax.quantity;

import java.util.List;

/** Joins a lower and an upper bound to one interval: "more than 100 but fewer than 300 people". */
final class BoundJoiner {
  private final Tokens tokens;
  private final Lexicon lexicon;

  BoundJoiner(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  void join(List<Draft> drafts) {
    boolean merged = false;
    for (int i = 1; i < drafts.size(); i++) {
      Draft first = drafts.get(i - 1);
      Draft second = drafts.get(i);
      if (!first.merged && isPair(first, second) && isJoined(first, second)) {
        merge(first, second);
        merged = true;
      }
    }
    if (merged) {
      drafts.removeIf(draft -> draft.merged);
    }
  }

  private boolean isPair(Draft first, Draft second) {
    boolean rising = isLower(first) && isUpper(second) && first.min < second.max;
    boolean falling = isUpper(first) && isLower(second) && second.min < first.max;
    boolean sameUnit = first.unit == null || first.unit.equals(second.unit);
    return (rising || falling)
        && sameUnit
        && first.counted == null
        && !first.range
        && !second.range;
  }

  private static boolean isLower(Draft draft) {
    return draft.kind.isAmount()
        && (draft.modifier == Modifier.AT_LEAST || draft.modifier == Modifier.MORE_THAN);
  }

  private static boolean isUpper(Draft draft) {
    return draft.kind.isAmount()
        && (draft.modifier == Modifier.AT_MOST
            || draft.modifier == Modifier.LESS_THAN
            || draft.modifier == Modifier.UP_TO);
  }

  /** Only "and", "but" or a comma stand between the two. */
  private boolean isJoined(Draft first, Draft second) {
    int from = Math.max(first.end, first.limit);
    if (second.reach <= from || second.reach - from > 2) {
      return false;
    }
    int before = tokens.word(second.reach - 1);
    if (before != lexicon.and && before != lexicon.but) {
      return false;
    }
    for (int t = from; t < second.reach; t++) {
      int word = tokens.word(t);
      boolean joint =
          tokens.is(t, ',') || word >= 0 && (word == lexicon.and || word == lexicon.but);
      if (!joint || tokens.startsSentence(t)) {
        return false;
      }
    }
    return !tokens.startsSentence(second.reach);
  }

  private static void merge(Draft first, Draft second) {
    Draft low = isLower(first) ? first : second;
    Draft high = low == first ? second : first;
    first.minOpen = low.modifier == Modifier.MORE_THAN;
    first.maxOpen = high.modifier == Modifier.LESS_THAN;
    double min = low.min;
    double max = high.max;
    first.min = min;
    first.max = max;
    first.resolution = Math.max(first.resolution, second.resolution);
    first.modifier = Modifier.EXACT;
    first.range = true;
    first.end = second.end;
    first.numeralEnd = second.numeralEnd;
    first.limit = second.limit;
    first.unit = second.unit;
    first.dimension = second.dimension;
    first.kind = second.kind;
    first.currency = second.currency;
    first.counted = second.counted;
    second.merged = true;
  }
}
