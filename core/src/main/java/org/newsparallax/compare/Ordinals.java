package org.newsparallax.compare;

import java.util.List;
import java.util.Set;

/** Does each tell of another one of a row: "the first bomb", "the second bomb"? */
final class Ordinals implements Criterion {
  private static final Set<String> ORDINALS =
      Set.of("first", "second", "third", "fourth", "fifth", "sixth");

  /** Behind a noun, what makes of it one of a row that each report may count in its own way: "the third attack this year". */
  private static final Set<String> SPANS = Set.of("day", "week", "month", "year", "decade", "time");

  @Override
  public Evidence weigh(Statement a, Statement b) {
    List<String> one = a.claim().setting().words();
    List<String> other = b.claim().setting().words();
    for (int i = 0; i + 1 < one.size(); i++) {
      if (isRanked(one, i)) {
        String noun = one.get(i + 1);
        int j = other.indexOf(noun) - 1;
        if (j >= 0
            && isRanked(other, j)
            && !other.contains(one.get(i))
            && !one.contains(other.get(j))) {
          String rank = one.get(i);
          String otherRank = other.get(j);
          return Evidence.impossible(
              () -> "one tells of the " + rank + " " + noun + ", the other of the " + otherRank);
        }
      }
    }
    return Evidence.none();
  }

  private static boolean isRanked(List<String> words, int i) {
    return ORDINALS.contains(words.get(i))
        && !SPANS.contains(words.get(i + 1))
        && (i + 2 == words.size() || !SPANS.contains(words.get(i + 2)));
  }
}
