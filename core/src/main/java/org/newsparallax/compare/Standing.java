package org.newsparallax.compare;

import org.newsparallax.article.Role;
import org.newsparallax.claim.Claim;
import org.newsparallax.claim.Mention;

/**
 * What is to be expected before anything is read: a toll of people is mostly the one toll of the event, a measure or a sum
 * may be about anything; and a report seldom contradicts itself, unless its headline, a caption or two sources do.
 */
final class Standing implements Criterion {
  private static final double WITHIN_ONE_REPORT = -1.5;
  private static final double TWO_PLACES = 1.0;

  @Override
  public Evidence weigh(Statement a, Statement b) {
    double prior = Math.min(prior(a.claim()), prior(b.claim()));
    if (!a.sameArticle(b)) {
      return Evidence.of(prior, "");
    }
    if (a.claim().equivalentTo() != null
            && a.claim().equivalentTo().equals(b.claim().id())
        || b.claim().equivalentTo() != null
            && b.claim().equivalentTo().equals(a.claim().id())) {
      return Evidence.of(10, "one is given as the other in another unit");
    }
    if (a.claim().sentence() == b.claim().sentence()) {
      return Evidence.impossible("one sentence states both");
    }
    boolean apart = (a.role() == Role.HEADLINE) != (b.role() == Role.HEADLINE)
        || (a.role() == Role.CAPTION) != (b.role() == Role.CAPTION)
        || differentSources(a.claim().attribution(), b.claim().attribution());
    return Evidence.of(
        prior + WITHIN_ONE_REPORT + (apart ? TWO_PLACES : 0), "both stand in one report");
  }

  private static double prior(Claim claim) {
    return EventWords.of(claim.event()).prior();
  }

  private static boolean differentSources(
      @org.jspecify.annotations.Nullable Mention one,
      @org.jspecify.annotations.Nullable Mention other) {
    return one != null
        && other != null
        && !Names.share(Names.of(one.text()), Names.of(other.text()));
  }
}
