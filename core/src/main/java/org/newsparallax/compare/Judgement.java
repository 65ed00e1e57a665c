package org.newsparallax.compare;

/**
 * What was made of two statements.
 *
 * @param a the first, by article and position
 * @param b the second
 * @param confidence how likely they speak of one fact, 0 to 1
 * @param verdict what their values amount to if they do
 * @param outcome how their values stand to each other
 */
record Judgement(
    Statement a, Statement b, double confidence, Verdict verdict, Arithmetic.Outcome outcome) {

  /** The same, told of a figure that was still moving. */
  Judgement asUpdate() {
    return new Judgement(a, b, confidence, Verdict.UPDATE, outcome);
  }

  boolean differs() {
    return verdict.isDiscrepancy();
  }

  /** Whether the printed numbers are the same, or nearly. */
  boolean saysSame() {
    return outcome.relation() == Arithmetic.Relation.SAME
        || outcome.relation() == Arithmetic.Relation.CLOSE;
  }

  boolean isWithinOneArticle() {
    return a.sameArticle(b);
  }

  /** Whether it is about the claims with these ids, in either order. */
  boolean joins(String one, String other) {
    String idA = a.claim().id();
    String idB = b.claim().id();
    return idA.equals(one) && idB.equals(other) || idA.equals(other) && idB.equals(one);
  }
}
