package org.newsparallax.claim;

import java.util.Set;

/**
 * Tells that words belong to a figure with which another one is compared, and not to that other one: "68 percent, up from 61
 * percent four years ago", "120, compared with 95 last year". For one sentence.
 */
final class FormerFigures {
  private static final int REACH = 9;
  private static final Set<String> MOVED = Set.of("up", "down", "rose", "fell", "risen", "fallen");
  private static final Set<String> COMPARED = Set.of("against", "versus", "than", "above", "below");

  private final Words words;

  FormerFigures(Words words) {
    this.words = words;
  }

  /**
   * Whether words that follow a figure stand behind another one with which it is compared.
   *
   * @param to behind the figure
   * @param at the first of the words
   */
  boolean own(int to, int at) {
    for (int i = at - 1; i >= Math.max(to, at - REACH); i--) {
      if (isComparison(i)) {
        return words.anyBetween(i + 1, at, WordClass.NUMBER.mask());
      }
    }
    return false;
  }

  private boolean isComparison(int i) {
    return words.is(i, "from") && MOVED.contains(words.form(i - 1))
        || (words.is(i, "with") || words.is(i, "to")) && words.is(i - 1, "compared")
        || COMPARED.contains(words.form(i))
            && !words.is(i - 1, "more")
            && !words.is(i - 1, "less")
            && !words.is(i - 1, "fewer");
  }
}
