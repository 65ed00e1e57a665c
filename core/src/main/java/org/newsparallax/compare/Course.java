package org.newsparallax.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a running figure went from report to report. A report may repeat a figure that another one has overtaken, or tell
 * no day: the lower of two figures is the earlier one if somebody told it before anybody told the higher one.
 */
final class Course {
  /** When each figure was told. */
  private final Map<Double, Set<Issue>> issues = new HashMap<>();

  private final Map<Step, Boolean> steps = new HashMap<>();

  private record Step(double lower, double higher) {}

  /** The course of the figures of one finding. */
  Course(List<Statement> members) {
    for (Statement member : members) {
      issues.computeIfAbsent(figure(member), key -> new HashSet<>()).add(member.issue());
    }
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
    boolean isOpen = judgement.verdict() == Verdict.CONFLICT && of(a, b) != EventWords.Course.NONE;
    if (!isOpen) {
      return judgement;
    }
    Step step = new Step(Math.min(figure(a), figure(b)), Math.max(figure(a), figure(b)));
    return steps.computeIfAbsent(step, this::isTaken)
        ? new Judgement(a, b, judgement.confidence(), Verdict.UPDATE, judgement.outcome())
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
