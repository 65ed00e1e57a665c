package org.newsparallax.compare;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsparallax.article.Role;
import org.newsparallax.claim.Claim;
import org.newsparallax.claim.Cue;
import org.newsparallax.claim.Mention;
import org.newsparallax.quantity.Kind;

/**
 * What is to be expected before anything is read: a toll of people is mostly the one toll of the event, a measure or a sum
 * may be about anything; and a report seldom contradicts itself, unless its headline, a caption or two sources do.
 */
final class Standing implements Criterion {
  private static final double TWO_SOURCES = -0.4;
  private static final double TWO_PLACES = -1.2;
  private static final double ONE_VOICE = -2.5;
  private static final double LEAD_AGAINST_SOURCE = -0.8;
  private static final int LEAD = 2;
  private static final double RESTATED = 10;
  private static final double RIVALS = 4;
  private static final double BESIDE = 1;

  @Override
  public Evidence weigh(Statement a, Statement b) {
    double prior = Math.min(prior(a.claim()), prior(b.claim()));
    if (!a.sameArticle(b)) {
      return Evidence.of(prior, "");
    }
    if (isRestated(a.claim(), b.claim())) {
      return Evidence.of(RESTATED, "one is given as the other in another unit");
    }
    if (areRivals(a.claim(), b.claim())) {
      return Evidence.of(RIVALS, "one report sets one against the other");
    }
    boolean hours = a.claim().quantity().kind() == Kind.TIME;
    boolean twoSources = (prior >= 0 || hours)
        && differentSources(a.claim().attribution(), b.claim().attribution());
    if (a.claim().sentence() == b.claim().sentence()) {
      return twoSources
          ? Evidence.of(prior, "one sentence gives both, to two sources")
          : Evidence.impossible("one sentence states both");
    }
    if (twoSources && isBeside(a, b)) {
      return Evidence.of(BESIDE, "one report gives both side by side, to two sources");
    }
    if (twoSources) {
      return Evidence.of(
          (hours ? 0 : prior) + TWO_SOURCES, "one report gives both, to two sources");
    }
    boolean apart = (a.role() == Role.HEADLINE) != (b.role() == Role.HEADLINE)
        || (a.role() == Role.CAPTION) != (b.role() == Role.CAPTION);
    double slip = apart
        ? TWO_PLACES
        : prior > 0 && isLeadAgainstSource(a, b) ? LEAD_AGAINST_SOURCE : ONE_VOICE;
    return Evidence.of(prior + slip, "both stand in one report");
  }

  private static boolean isBeside(Statement a, Statement b) {
    return a.claim().event() == b.claim().event()
        && Math.abs(a.claim().sentence() - b.claim().sentence()) == 1
        && (Counting.isSameSort(a, b) || isOfAnybody(a) && isOfAnybody(b));
  }

  private static boolean isOfAnybody(Statement statement) {
    return statement.claim().quantity().counted() == null || Counting.isAll(statement);
  }

  /** Whether a report gives one of the figures in its lead, as its own, and the other one to a source. */
  private static boolean isLeadAgainstSource(Statement a, Statement b) {
    boolean further = a.isFurther() || b.isFurther();
    return !further
        && (isLead(a) && b.claim().attribution() != null
            || isLead(b) && a.claim().attribution() != null);
  }

  private static boolean isLead(Statement statement) {
    return statement.isInLead(LEAD) && statement.claim().attribution() == null;
  }

  /** Whether both figures are given to sources, and to different ones. */
  static boolean areOfTwoSources(Statement a, Statement b) {
    return differentSources(a.claim().attribution(), b.claim().attribution());
  }

  /** Whether one of two figures of a report is told as a rival of the other: "38 fled. The union puts the number at 44." */
  static boolean areRivals(Claim one, Claim other) {
    return (isRival(one) || isRival(other))
        && Math.abs(one.sentence() - other.sentence()) <= 1
        && one.event() == other.event()
        && Objects.equals(one.quantity().counted(), other.quantity().counted())
        && (isRival(one) != isRival(other)
            || differentSources(one.attribution(), other.attribution()));
  }

  private static boolean isRival(Claim claim) {
    return claim.setting().cues().contains(Cue.RIVAL);
  }

  /** Whether one figure is the other in another unit: "145 mph (235 km/h)". */
  static boolean isRestated(Claim one, Claim other) {
    String first = one.equivalentTo() == null ? one.id() : one.equivalentTo();
    String second = other.equivalentTo() == null ? other.id() : other.equivalentTo();
    return first.equals(second);
  }

  private static double prior(Claim claim) {
    return EventWords.of(claim.event()).prior();
  }

  private static boolean differentSources(@Nullable Mention one, @Nullable Mention other) {
    return one != null
        && other != null
        && !Names.isPronoun(one.text())
        && !Names.isPronoun(other.text())
        && !Names.share(Names.of(one.text()), Names.of(other.text()));
  }
}
