package org.newsparallax.compare;

/**
 * One thing that speaks for or against two claims being about one fact.
 *
 * @param weight how much, in log-odds: positive for, negative against, negative infinity if it rules it out
 * @param ground why, in words that fit after "because"; empty if there is nothing to say
 */
record Evidence(double weight, String ground) {
  private static final Evidence NONE = new Evidence(0, "");

  static Evidence none() {
    return NONE;
  }

  static Evidence of(double weight, String ground) {
    return new Evidence(weight, ground);
  }

  static Evidence impossible(String ground) {
    return new Evidence(Double.NEGATIVE_INFINITY, ground);
  }

  boolean rulesOut() {
    return weight == Double.NEGATIVE_INFINITY;
  }
}
