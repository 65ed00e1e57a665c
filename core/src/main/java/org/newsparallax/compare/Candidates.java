package org.newsparallax.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.newsparallax.quantity.Counted;
import org.newsparallax.quantity.Kind;

/**
 * An index of statements by what they can be compared with, so that most pairs are never looked at. Statements go in one
 * after the other; each is paired with those before it that share a drawer.
 */
final class Candidates {
  private static final int MOST = 64;

  private final Map<String, List<Statement>> drawers = new LinkedHashMap<>();
  private final Map<String, Integer> fromOneArticle = new HashMap<>();

  /**
   * Adds a statement and hands each earlier one that it may be compared with, and it, to the consumer. A report that fills
   * a drawer with more than {@value #MOST} statements is a list, or hostile; what comes after them is not compared.
   *
   * @return whether the statement is compared with others
   */
  boolean add(Statement statement, BiConsumer<Statement, Statement> pairs) {
    String key = drawer(statement);
    if (fromOneArticle.merge(statement.order() + " " + key, 1, Integer::sum) > MOST) {
      return false;
    }
    List<Statement> drawer = drawers.computeIfAbsent(key, name -> new ArrayList<>());
    for (Statement earlier : drawer) {
      pairs.accept(earlier, statement);
    }
    drawer.add(statement);
    return true;
  }

  private static String drawer(Statement statement) {
    Kind kind = statement.claim().quantity().kind();
    return kind == Kind.COUNT ? "count " + thing(statement) : kind.id();
  }

  /** People are compared by what happened to them, things by what they are. */
  private static String thing(Statement statement) {
    Counted counted = statement.claim().quantity().counted();
    return counted == null || Counting.isPeople(statement)
        ? String.valueOf(statement.claim().event())
        : "thing " + counted.head();
  }
}
