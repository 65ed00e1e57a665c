package org.newsparallax.compare;

import java.util.Set;
import org.newsparallax.claim.Mention;

/** Is it the same place? */
final class Whereabouts implements Criterion {
  @Override
  public Evidence weigh(Statement a, Statement b) {
    Mention one = a.claim().place();
    Mention other = b.claim().place();
    if (one == null || other == null) {
      return Evidence.none();
    }
    Set<String> names = Names.of(one.text());
    Set<String> others = Names.of(other.text());
    if (names.isEmpty() || others.isEmpty()) {
      return Evidence.none();
    }
    return Names.share(names, others)
        ? Evidence.of(0.5, "both are about " + one.text())
        : Evidence.of(-1.5, one.text() + " is not " + other.text());
  }
}
