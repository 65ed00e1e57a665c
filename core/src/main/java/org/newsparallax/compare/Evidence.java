package org.newsparallax.compare;

import java.util.function.Supplier;

/**
 * One thing that speaks for or against two claims being about one fact.
 *
 * @param weight how much, in log-odds: positive for, negative against, negative infinity if it rules it out
 * @param words gives the ground, in words that fit after "because", empty if there is nothing to say; asked only where
 *     somebody reads it
 */
record Evidence(double weight, Supplier<String> words) {
  private static final Evidence NONE = of(0, "");

  static Evidence none() {
    return NONE;
  }

  static Evidence of(double weight, String ground) {
    return new Evidence(weight, () -> ground);
  }

  static Evidence of(double weight, Supplier<String> ground) {
    return new Evidence(weight, ground);
  }

  static Evidence impossible(String ground) {
    return of(Double.NEGATIVE_INFINITY, ground);
  }

  static Evidence impossible(Supplier<String> ground) {
    return of(Double.NEGATIVE_INFINITY, ground);
  }

  String ground() {
    return words.get();
  }

  boolean rulesOut() {
    return weight == Double.NEGATIVE_INFINITY;
  }
}
