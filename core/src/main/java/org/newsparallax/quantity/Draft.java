package org.newsparallax.quantity;

import org.jspecify.annotations.Nullable;

/** A quantity while it is being read, in token indices. Mutable, never leaves the package. */
final class Draft {
  /** First token of the numeral with its currency. */
  int start;
  /** Index behind the last token of numeral and unit. */
  int end;
  /** Index behind the last token of the numeral itself. */
  int numeralEnd;

  Kind kind = Kind.COUNT;
  double min;
  double max;
  double resolution;
  double scale = 1;
  boolean vague;
  boolean words;
  boolean one;
  boolean share;
  /** The noun within the numeral, as in "one person in 20"; 0 if there is none. */
  int noun;

  boolean valued = true;
  Modifier modifier = Modifier.EXACT;
  Change.@Nullable Direction direction;

  @Nullable
  Double from;

  @Nullable
  Double to;

  @Nullable
  String unit;
  /** What is measured; null where there is no unit. */
  @Nullable
  String dimension;

  boolean currency;
  /** Whether a currency stood in front. */
  boolean moneyBefore;

  @Nullable
  Counted counted;

  @Nullable
  String date;

  @Nullable
  String time;

  @Nullable
  Draft equivalentTo;

  @Nullable
  Draft partOf;
  /** First token that belongs to it, modifier included. */
  int reach;
  /** Index behind the last token that belongs to it, counted noun included. */
  int limit;
  /** Whether the value stands for a range: its ends were both told. */
  boolean range;
  /** Whether its ends do not belong to it: "above 10 and below 20". */
  boolean minOpen;

  boolean maxOpen;
  /** Whether it is an age because it goes on a list of ages. */
  boolean listed;
  /** Whether another quantity has taken it in. */
  boolean merged;

  /** A draft of tokens that are all numeral, with nothing in front. */
  static Draft of(Kind kind, int from, int to) {
    Draft draft = new Draft();
    draft.start = from;
    draft.end = to;
    draft.numeralEnd = to;
    draft.reach = from;
    draft.kind = kind;
    return draft;
  }

  int index;

  boolean isPlain() {
    return unit == null && kind == Kind.COUNT;
  }

  void multiply(double factor) {
    min = Numeral.product(min, factor);
    max = Numeral.product(max, factor);
    resolution *= factor;
  }
}
