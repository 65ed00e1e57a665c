package org.newsparallax.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsparallax.lexicon.Frequencies;

/**
 * Do both say it in the same words? The words of the two clauses are compared by how much they weigh: rare words tell,
 * common ones do not. What weighs is the share of the poorer clause that stands in the richer one.
 */
final class Wording implements Criterion {
  private static final double EXPECTED = 0.25;
  private static final double SLOPE = 5;

  @Override
  public Evidence weigh(Statement a, Statement b) {
    List<String> one = a.claim().setting().words();
    List<String> other = b.claim().setting().words();
    Set<String> inOther = new HashSet<>(other);
    double shared = 0;
    double ofOne = 0;
    StringBuilder same = new StringBuilder();
    for (String word : one) {
      double weight = Frequencies.english().inverseDocumentFrequency(word);
      ofOne += weight;
      if (inOther.contains(word)) {
        shared += weight;
        same.append(same.isEmpty() ? "" : ", ").append(word);
      }
    }
    double ofOther = 0;
    for (String word : other) {
      ofOther += Frequencies.english().inverseDocumentFrequency(word);
    }
    double poorer = Math.min(ofOne, ofOther);
    if (poorer <= 0) {
      return Evidence.none();
    }
    double share = shared / poorer;
    return Evidence.of(
        SLOPE * (share - EXPECTED),
        same.isEmpty() ? "they share no words" : "they share the words " + same);
  }
}
