package org.newsparallax.compare;

import org.newsparallax.claim.Claim;
import org.newsparallax.claim.Cue;

/** Do both assert what happened in the event that the articles are about? */
final class Assertion implements Criterion {
  @Override
  public Evidence weigh(Statement a, Statement b) {
    Claim one = a.claim();
    Claim other = b.claim();
    if (one.negated() || other.negated()) {
      return Evidence.impossible("one of them is denied");
    }
    if (one.background() != other.background()) {
      return Evidence.of(-3, "one of them is about an earlier or another event");
    }
    if (one.setting().cues().contains(Cue.PLANNED)
        != other.setting().cues().contains(Cue.PLANNED)) {
      return Evidence.impossible("only one of them tells what has happened");
    }
    if (one.hedged() != other.hedged()) {
      return Evidence.of(-1.8, "only one of them is stated as certain");
    }
    return one.background()
        ? Evidence.of(-0.8, "both are about something earlier")
        : Evidence.none();
  }
}
