package org.newsparallax.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsparallax.claim.Cue;

/**
 * How a running figure went from report to report. A report may repeat a figure that another one has overtaken, or tell
 * no day: the lower of two figures is the earlier one if somebody told it before anybody told the higher one, or if one
 * of them is said to move.
 */
final class Course {
  /** When each figure was told. */
  private final Map<Double, Set<Issue>> issues = new HashMap<>();

  /** The figures that a report gives as those of before. */
  private final Set<Double> former = new HashSet<>();

  private final Map<Step, Boolean> steps = new HashMap<>();

  private record Step(double lower, double higher) {}

  /** Whether one of the figures is said to move, and no report gives two of them to two sources. */
  private final boolean moves;

  /** The course of the figures of one finding. */
  Course(List<Statement> members) {
    for (Statement member : members) {
      issues.computeIfAbsent(figure(member), key -> new HashSet<>()).add(member.issue());
      if (member.claim().setting().cues().contains(Cue.FORMER)) {
        former.add(figure(member));
      }
    }
    moves = members.stream().map(Statement::claim).anyMatch(Pairing::isOnTheMove)
        && members.stream().noneMatch(a -> members.stream().anyMatch(b -> areContested(a, b)));
  }

  /** Whether one report gives two figures, each to a source of its own. */
  private static boolean areContested(Statement a, Statement b) {
    return a.sameArticle(b)
        && figure(a) != figure(b)
        && (Standing.areOfTwoSources(a, b) || Standing.areRivals(a.claim(), b.claim()));
  }

  /** Where the figure of two statements goes: nowhere if it is of long ago. */
  static EventWords.Course of(Statement a, Statement b) {
    if (a.claim().background() && b.claim().background()) {
      return EventWords.Course.NONE;
    }
    EventWords.Course course = EventWords.of(a.claim().event()).course();
    return course == EventWords.Course.NONE ? EventWords.of(b.claim().event()).course() : course;
  }

  /** The judgement, or an update in its stead if its two figures were told one after the other. */
  Judgement settled(Judgement judgement) {
    Statement a = judgement.a();
    Statement b = judgement.b();
    boolean replaced = former.contains(figure(a)) != former.contains(figure(b));
    boolean isOpen =
        judgement.verdict() == Verdict.CONFLICT && (replaced || of(a, b) != EventWords.Course.NONE);
    if (!isOpen) {
      return judgement;
    }
    Step step = new Step(Math.min(figure(a), figure(b)), Math.max(figure(a), figure(b)));
    boolean rises = moves && of(a, b) == EventWords.Course.UP;
    return replaced || rises || steps.computeIfAbsent(step, this::isTaken)
        ? judgement.asUpdate()
        : judgement;
  }

  /** Whether a report told the lower figure before all that told the higher one. */
  private boolean isTaken(Step step) {
    Set<Issue> late = issues.getOrDefault(step.higher(), Set.of());
    return issues.getOrDefault(step.lower(), Set.of()).stream()
        .anyMatch(early -> late.stream().allMatch(early::precedes));
  }

  private static double figure(Statement statement) {
    return Figures.middle(statement.claim().quantity());
  }
}
