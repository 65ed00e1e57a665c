package org.newsparallax.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsparallax.quantity.Interval;
import org.newsparallax.quantity.Kind;

/**
 * Knows which figures of a report add up to what another report gives as one: 7 men and 4 women are the 11 of the other.
 * Looks at counts of one event within a few sentences of each other.
 */
final class Partition {
  private static final int NEAR = 2;
  /** One and one are two in too many stories. */
  private static final int LEAST_SUM = 3;

  private final Map<String, List<Statement>> counts = new HashMap<>();

  Partition(List<Statement> statements) {
    for (Statement statement : statements) {
      if (isCount(statement)) {
        counts.computeIfAbsent(key(statement), key -> new ArrayList<>()).add(statement);
      }
    }
  }

  /**
   * Whether one statement, with a neighbour or two, gives the value of the other.
   *
   * @param part a statement
   * @param whole a statement of another report
   * @return true if the report of the first adds up to the second
   */
  boolean addsUp(Statement part, Statement whole) {
    if (!isCount(part)
        || !isCount(whole)
        || part.claim().event() == null
        || value(whole) < LEAST_SUM
        || value(part) >= value(whole)) {
      return false;
    }
    double missing = value(whole) - value(part);
    List<Statement> others = counts.getOrDefault(key(part), List.of()).stream()
        .filter(s -> s != part && Math.abs(s.claim().sentence() - part.claim().sentence()) <= NEAR)
        .toList();
    for (int i = 0; i < others.size(); i++) {
      if (isWithin(others.get(i), part, others)) {
        continue;
      }
      if (value(others.get(i)) == missing) {
        return true;
      }
      for (int j = i + 1; j < others.size(); j++) {
        if (value(others.get(i)) + value(others.get(j)) == missing) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether one of some figures is in a sum already: of 62 people, 58 are passengers and four are crew. */
  private static boolean isWithin(Statement one, Statement sum, List<Statement> others) {
    return others.stream()
        .anyMatch(other -> other != one && value(other) + value(one) == value(sum));
  }

  private static boolean isCount(Statement statement) {
    Interval value = statement.claim().quantity().value();
    return statement.claim().quantity().kind() == Kind.COUNT && value != null && value.isPoint();
  }

  private static double value(Statement statement) {
    return Figures.middle(statement.claim().quantity());
  }

  private static String key(Statement statement) {
    return statement.order() + " " + statement.claim().event();
  }
}
