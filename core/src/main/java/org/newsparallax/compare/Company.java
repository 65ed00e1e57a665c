package org.newsparallax.compare;

import java.util.Collections;

/** Are the same people, places and organisations named around the figure? Asked of figures that a story has many of. */
final class Company implements Criterion {
  @Override
  public Evidence weigh(Statement a, Statement b) {
    boolean oneOfMany = EventWords.of(Happening.told(a, b)).prior() < 0
        && !Figures.isMagnitude(a.claim().quantity());
    if (!oneOfMany
        || a.content().names().isEmpty()
        || b.content().names().isEmpty()
        || !Collections.disjoint(a.content().names(), b.content().names())
        || Ends.shareSubject(a, b)
        || a.timed().isOneMain(b.timed())
        || !Collections.disjoint(a.parts(), b.parts())) {
      return Evidence.none();
    }
    return Evidence.of(-1.2, "others are named beside them");
  }
}
