package org.newsparallax.compare;

import java.util.EnumSet;
import java.util.Set;
import org.newsparallax.claim.Claim;
import org.newsparallax.claim.Cue;
import org.newsparallax.claim.Event;
import org.newsparallax.quantity.Kind;

/** Do both assert what happened in the event that the articles are about? */
final class Assertion implements Criterion {
  /** What is news as soon as it is decided: to say that 200 jobs will go and that 200 jobs go is the same. */
  private static final Set<Event> ANNOUNCED = EnumSet.of(
      Event.DISMISS, Event.BUY, Event.SELL, Event.PAY, Event.COST, Event.OFFER, Event.LAST);

  @Override
  public Evidence weigh(Statement a, Statement b) {
    Claim one = a.claim();
    Claim other = b.claim();
    if (one.negated() || other.negated()) {
      return Evidence.impossible("one of them is denied");
    }
    if (one.background() != other.background()) {
      return Evidence.of(-3.6, "one of them is about an earlier or another event");
    }
    boolean plans =
        one.setting().cues().contains(Cue.PLANNED) != other.setting().cues().contains(Cue.PLANNED);
    if (plans) {
      boolean sums = one.quantity().kind() == Kind.MONEY && one.event() == Event.OTHER;
      return sums || ANNOUNCED.contains(one.event()) || ANNOUNCED.contains(other.event())
          ? Evidence.of(-0.5, "only one of them tells of a plan")
          : Evidence.impossible("only one of them tells what has happened");
    }
    if (one.hedged() != other.hedged()) {
      return one.event() == Event.KILL
          ? Evidence.impossible("only one of them counts who is known to be dead")
          : Evidence.of(-1.8, "only one of them is stated as certain");
    }
    return one.background()
        ? Evidence.of(-0.8, "both are about something earlier")
        : Evidence.none();
  }
}
