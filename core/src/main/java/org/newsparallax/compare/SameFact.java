package org.newsparallax.compare;

import java.util.ArrayList;
import java.util.List;
import org.newsparallax.align.PreparedArticles;

/**
 * How likely two claims of a common dimension speak of one fact: the log-odds of all criteria, added up. Thread-safe.
 */
final class SameFact {
  private final List<Criterion> criteria;

  SameFact(PreparedArticles articles) {
    criteria = List.of(
        new Assertion(),
        new Happening(),
        new Counting(),
        new Parts(),
        new Whereabouts(),
        new Moment(),
        new Ends(),
        new Wording(),
        new Company(),
        new Standing(),
        new Alignedness(articles));
  }

  /**
   * The outcome.
   *
   * @param confidence 0 to 1
   * @param evidence what was weighed, whether it had something to say or not; if something rules it out, that alone
   */
  record Likelihood(double confidence, List<Evidence> evidence) {}

  /**
   * Weighs two statements.
   *
   * @param a a statement
   * @param b another
   * @param known what is known already
   * @return the outcome
   */
  Likelihood of(Statement a, Statement b, Evidence known) {
    double logOdds = known.weight();
    List<Evidence> heard = new ArrayList<>(criteria.size() + 1);
    heard.add(known);
    for (Criterion criterion : criteria) {
      Evidence evidence = criterion.weigh(a, b);
      if (evidence.rulesOut()) {
        return new Likelihood(0, List.of(evidence));
      }
      logOdds += evidence.weight();
      heard.add(evidence);
    }
    return new Likelihood(1 / (1 + Math.exp(-logOdds)), List.copyOf(heard));
  }
}
