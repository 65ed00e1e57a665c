package org.newsparallax.compare;

import org.newsparallax.claim.Claim;
import org.newsparallax.quantity.Kind;

/** Does one of them count a single one, deep in a report? That is mostly one in particular, not all there were. */
final class Single implements Criterion {
  private static final int LEAD = 4;

  @Override
  public Evidence weigh(Statement a, Statement b) {
    return isSingled(a) != isSingled(b)
        ? Evidence.of(-1.5, "one of them may tell of one in particular")
        : Evidence.none();
  }

  private static boolean isSingled(Statement statement) {
    Claim claim = statement.claim();
    return claim.quantity().kind() == Kind.COUNT
        && Figures.middle(claim.quantity()) == 1
        && !statement.isWithin(LEAD);
  }
}
