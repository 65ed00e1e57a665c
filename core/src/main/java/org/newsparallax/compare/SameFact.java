package org.newsparallax.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * How likely two claims of a common dimension speak of one fact, as far as the two alone can tell: the log-odds of all
 * criteria, added up. Thread-safe.
 */
final class SameFact {
  private static final List<Criterion> CRITERIA = List.of(
      new Assertion(),
      new Happening(),
      new Counting(),
      new Base(),
      new Parts(),
      new Incidents(),
      new Condition(),
      new Extent(),
      new Single(),
      new Stretch(),
      new Ordinals(),
      new Whereabouts(),
      new Moment(),
      new Actor(),
      new Owner(),
      new Ends(),
      new Wording(),
      new Company(),
      new Scarcity(),
      new Standing());

  private SameFact() {}

  /**
   * What there is to say of two statements, in the order in which it is added up.
   *
   * @param a a statement
   * @param b another
   * @return all evidence; if something rules it out, that alone
   */
  static List<Evidence> of(Statement a, Statement b) {
    List<Evidence> heard = new ArrayList<>(CRITERIA.size());
    for (Criterion criterion : CRITERIA) {
      Evidence evidence = criterion.weigh(a, b);
      if (evidence.rulesOut()) {
        return List.of(evidence);
      }
      heard.add(evidence);
    }
    return heard;
  }

  static boolean isRuledOut(List<Evidence> heard) {
    return heard.get(0).rulesOut();
  }

  /** The log-odds, given those that were known before. */
  static double logOdds(double known, List<Evidence> heard) {
    double logOdds = known;
    for (Evidence evidence : heard) {
      logOdds += evidence.weight();
    }
    return logOdds;
  }
}
