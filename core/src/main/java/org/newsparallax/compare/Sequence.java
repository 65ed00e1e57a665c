package org.newsparallax.compare;

import java.util.HashSet;
import java.util.Set;

/**
 * Which report came after which, as far as their moving tolls tell: who has more dead than another one has the later word on
 * the injured and the missing, too, though neither report says when it was written.
 */
final class Sequence {
  private final Set<Step> steps = new HashSet<>();

  /** Two reports by their ids. */
  private record Step(String earlier, String later) {
    Step reversed() {
      return new Step(later, earlier);
    }
  }

  /** Takes note of two figures of one fact. */
  void add(Judgement judgement) {
    if (judgement.verdict() == Verdict.UPDATE
        && !judgement.isWithinOneArticle()
        && course(judgement) == EventWords.Course.UP) {
      steps.add(upwards(judgement));
    }
  }

  /** The judgement, or an update in its stead if the later report has the figure that a running count comes to. */
  Judgement settled(Judgement judgement) {
    if (judgement.verdict() != Verdict.CONFLICT || judgement.isWithinOneArticle()) {
      return judgement;
    }
    Step step = upwards(judgement);
    boolean later = switch (course(judgement)) {
      case NONE -> false;
      case UP -> isTaken(step);
      case EITHER -> isTaken(step) || isTaken(step.reversed());
    };
    return later ? judgement.asUpdate() : judgement;
  }

  /** Whether all that is known says that one report came after the other. */
  private boolean isTaken(Step step) {
    return steps.contains(step) && !steps.contains(step.reversed());
  }

  private static EventWords.Course course(Judgement judgement) {
    return Course.of(judgement.a(), judgement.b());
  }

  /** From the report of the lower figure to that of the higher one. */
  private static Step upwards(Judgement judgement) {
    String a = judgement.a().article().id();
    String b = judgement.b().article().id();
    double one = Figures.middle(judgement.a().claim().quantity());
    double other = Figures.middle(judgement.b().claim().quantity());
    return one <= other ? new Step(a, b) : new Step(b, a);
  }
}
