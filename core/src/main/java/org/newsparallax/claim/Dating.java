package org.newsparallax.claim;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells which of the times that a sentence names is that of a figure. For one sentence. */
final class Dating {
  private static final int MONTH = "2000-01".length();
  private static final int REACH = 12;

  private final Words words;
  private final List<Times.Found> times;
  private final FormerFigures former;

  Dating(Words words, @Nullable LocalDate published) {
    this.words = words;
    this.times = Times.find(words, published);
    this.former = new FormerFigures(words);
  }

  /**
   * The time nearest to a figure in its clause, else the only one of the sentence; or null.
   *
   * @param from the first word of the figure
   * @param to behind its last word
   * @param left the first word of the clause
   * @param right behind its last word
   */
  @Nullable
  When of(int from, int to, int left, int right) {
    Times.Found best = null;
    for (Times.Found time : times) {
      boolean inside = time.from() >= left && time.to() <= right && !isOfAnother(time, from, to);
      if (inside && (best == null || distance(time, from, to) < distance(best, from, to))) {
        best = time;
      }
    }
    if (best == null && times.size() == 1 && !isOfAnother(times.get(0), from, to)) {
      best = times.get(0);
    }
    if (best == null) {
      return null;
    }
    Mention mention = words.mention(best.from(), best.to());
    return new When(mention.span(), mention.text(), best.begin(), best.end());
  }

  /** Whether a whole month or year stands nearer to another figure: "61 percent, down from 66 percent in 2016". */
  private boolean isOfAnother(Times.Found time, int from, int to) {
    if (time.from() >= to && (former.own(to, time.from()) || isCompared(time))) {
      return true;
    }
    boolean isLong = time.begin() != null && time.begin().length() <= MONTH;
    if (isLong && words.is(time.from() - 1, WordClass.DETERMINER)) {
      return isSetOff(Math.min(time.to(), to), Math.max(time.from(), from));
    }
    return isLong
        && words.is(time.from(), WordClass.PREPOSITION)
        && (isOfOrigin(time, from) || words.anyBetween(to, time.from(), WordClass.NUMBER.mask()));
  }

  /** "slightly higher than in 2008", "compared with 2008": what the figure is set against. */
  private boolean isCompared(Times.Found time) {
    int before = time.from() - 1;
    return words.is(before, "than")
        || words.is(before - 1, "compared") && (words.is(before, "with") || words.is(before, "to"));
  }

  /**
   * "The mill, founded in 1919 for wool and rebuilt since, employs 300 people": when something else was done, told aside
   * between commas.
   */
  private boolean isOfOrigin(Times.Found time, int from) {
    if (from < time.to() || !hasComma(time.to(), from)) {
      return false;
    }
    for (int i = time.from() - 1; i > 0 && i > time.from() - REACH; i--) {
      if (words.is(i, ",")) {
        return words.is(i + 1, WordClass.VERB_PAST) || words.is(i + 1, WordClass.RELATIVE);
      }
    }
    return false;
  }

  private boolean hasComma(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.is(i, ",")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a comma parts two words, unless it opens a relative clause: "the 2003 quake, which killed 26,000". */
  private boolean isSetOff(int from, int to) {
    for (int i = from; i < to; i++) {
      int behind = words.is(i + 1, WordClass.PREPOSITION) ? i + 2 : i + 1;
      if (words.is(i, ",") && !words.is(behind, WordClass.RELATIVE)) {
        return true;
      }
    }
    return false;
  }

  private static int distance(Times.Found time, int from, int to) {
    return time.from() >= to ? time.from() - to : from - time.to();
  }
}
