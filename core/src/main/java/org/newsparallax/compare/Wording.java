package org.newsparallax.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsparallax.quantity.Kind;

/**
 * Do both say it in the same words? What weighs is the share of the poorer clause that stands in the richer one; a clause
 * of a word or two says little either way, and nothing where ages are told, one person after the other.
 */
final class Wording implements Criterion {
  private static final double EXPECTED = 0.2;
  private static final double SLOPE = 5;
  private static final double LITTLE = 8;

  @Override
  public Evidence weigh(Statement a, Statement b) {
    if (a.claim().quantity().kind() == Kind.AGE) {
      return Evidence.none();
    }
    double shared = 0;
    for (Map.Entry<String, Double> word : a.content().weights().entrySet()) {
      if (b.content().weights().containsKey(word.getKey())) {
        shared += word.getValue();
      }
    }
    double poorer = Math.min(a.content().mass(), b.content().mass());
    double share = (shared - EXPECTED * poorer) / (poorer + LITTLE);
    return Evidence.of(SLOPE * share, () -> ground(a.content(), b.content()));
  }

  private static String ground(Content a, Content b) {
    List<String> same = new ArrayList<>(a.weights().keySet());
    same.retainAll(b.weights().keySet());
    return same.isEmpty()
        ? "they share no words"
        : "they share the words " + String.join(", ", same);
  }
}
