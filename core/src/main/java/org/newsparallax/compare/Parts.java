package org.newsparallax.compare;

import java.util.EnumSet;
import java.util.Set;
import org.newsparallax.claim.Claim;
import org.newsparallax.claim.Cue;
import org.newsparallax.claim.Event;
import org.newsparallax.quantity.Kind;
import org.newsparallax.text.Span;

/** Is one of them a part of a larger number, or counted on another footing? */
final class Parts implements Criterion {
  private static final String THE_OTHER = "the other ";

  /** What is mostly done to some of a group only: 16 of the hostages are freed when 16 hostages are. */
  private static final Set<Event> PICKING = EnumSet.of(
      Event.RELEASE,
      Event.RESCUE,
      Event.ESCAPE,
      Event.CANCEL,
      Event.DISMISS,
      Event.CAPTURE,
      Event.ARREST);

  @Override
  public Evidence weigh(Statement a, Statement b) {
    Claim one = a.claim();
    Claim other = b.claim();
    if (one.id().equals(other.partOf()) || other.id().equals(one.partOf())) {
      return Evidence.impossible("one is a part of the other");
    }
    if (a.sameArticle(b) && one.partOf() != null && !one.partOf().equals(other.partOf())) {
      return Evidence.impossible("they are parts of two numbers");
    }
    if (a.portion() != b.portion() && !Counting.isSameSort(a, b)) {
      return Evidence.impossible("one of them is a part of a larger number");
    }
    Set<Cue> cuesOne = one.setting().cues();
    Set<Cue> cuesOther = other.setting().cues();
    if (differ(cuesOne, cuesOther, Cue.EACH)) {
      return Evidence.impossible("one of them is a number for each");
    }
    if (differ(cuesOne, cuesOther, Cue.PART)) {
      return one.event() == other.event()
              && PICKING.contains(one.event())
              && Figures.areNear(one.quantity(), other.quantity())
          ? Evidence.of(-1, "one of them counts some of a group")
          : Evidence.impossible("one of them counts some of a group");
    }
    if (differ(cuesOne, cuesOther, Cue.SORT) && !Counting.isSameSort(a, b)) {
      return Evidence.impossible("one of them counts those of a sort among others");
    }
    if (a.isFurther() != b.isFurther()) {
      Statement further = a.isFurther() ? a : b;
      return mayBeRest(further, further == a ? b : a)
          ? Evidence.impossible("one of them comes on top of others of the same number")
          : Evidence.of(-1.6, "one of them comes on top of another number");
    }
    if (a.isFurther()) {
      return Evidence.of(-0.8, "both come on top of another number");
    }
    if (isOneOfMany(one) || isOneOfMany(other)) {
      return Evidence.impossible("one of them is about one of many");
    }
    if (a.describes() != b.describes()) {
      return Counting.isSameSort(a, b)
          ? Evidence.of(-1.5, "one of them describes a thing by its number")
          : Evidence.impossible("one of them describes a thing by its number");
    }
    if (cuesOne.contains(Cue.PART) && a.claim().quantity().kind() == Kind.COUNT) {
      return Evidence.of(-2.5, "both count some of a group");
    }
    if (cuesOne.contains(Cue.INDIVIDUAL) || cuesOther.contains(Cue.INDIVIDUAL)) {
      return Evidence.of(-3, "one of them is about one in particular");
    }
    if (cuesOne.contains(Cue.ATTACKER) && !cuesOther.contains(Cue.ATTACKER)
        || cuesOther.contains(Cue.ATTACKER) && !cuesOne.contains(Cue.ATTACKER)) {
      return Evidence.of(-2.5, "only one of them includes the attackers");
    }
    if (one.implicit() || other.implicit()) {
      return Evidence.of(-1.5, "one of them gives no number, only who it was");
    }
    return Evidence.none();
  }

  /** "two other men were charged", where three were in all; but "another 2,000 marched" may have been all who did so there. */
  private static boolean mayBeRest(Statement further, Statement whole) {
    Span number = further.claim().quantity().span();
    String text = further.article().text();
    return (text.startsWith(" other", number.end())
            || text.startsWith(" more", number.end())
            || text.regionMatches(
                true, number.start() - THE_OTHER.length(), THE_OTHER, 0, THE_OTHER.length()))
        && Figures.middle(further.claim().quantity())
            < Figures.middle(whole.claim().quantity());
  }

  /** "one of the officers", "injuring one": a number only by its form. */
  private static boolean isOneOfMany(Claim claim) {
    return claim.setting().cues().contains(Cue.INDIVIDUAL) && !claim.implicit();
  }

  private static boolean differ(Set<Cue> one, Set<Cue> other, Cue cue) {
    return one.contains(cue) != other.contains(cue);
  }
}
