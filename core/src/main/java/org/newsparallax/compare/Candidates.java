package org.newsparallax.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.newsparallax.claim.Event;
import org.newsparallax.quantity.Counted;
import org.newsparallax.quantity.Kind;

/**
 * An index of statements by what they can be compared with, so that most pairs are never looked at. Statements go in one
 * after the other; each is paired with those before it that share a drawer: that of what happened, of what
 * may be told of the same, or of what is counted.
 */
final class Candidates {
  private static final int MOST = 64;

  private final Map<String, List<Statement>> drawers = new LinkedHashMap<>();
  private final Map<String, Integer> fromOneArticle = new HashMap<>();

  /**
   * Adds a statement and hands each earlier one that it may be compared with, and it, to the consumer, once. A report that
   * fills a drawer with more than {@value #MOST} statements is a list, or hostile; what comes after them is not compared.
   *
   * @return whether the statement is compared with others
   */
  boolean add(Statement statement, BiConsumer<Statement, Statement> pairs) {
    Event event = event(statement);
    String happening = happening(statement);
    String thing = thing(statement);
    boolean filed = file(happening, statement, isTold(statement) ? pairs : (a, b) -> {}, null);
    if (filed && statement.claim().quantity().kind() == Kind.COUNT) {
      for (Event near : Happening.near(event)) {
        for (Statement earlier : drawers.getOrDefault("count " + near, List.of())) {
          if (thing == null || !thing.equals(thing(earlier))) {
            pairs.accept(earlier, statement);
          }
        }
      }
    }
    return (thing != null && file(thing, statement, pairs, event)) | filed;
  }

  /** Puts a statement into a drawer and pairs it with what is there, save what it shares an event with. */
  private boolean file(
      @Nullable String key,
      Statement statement,
      BiConsumer<Statement, Statement> pairs,
      @Nullable Event paired) {
    if (key == null
        || fromOneArticle.merge(statement.order() + " " + key, 1, Integer::sum) > MOST) {
      return false;
    }
    List<Statement> drawer = drawers.computeIfAbsent(key, name -> new ArrayList<>());
    for (Statement earlier : drawer) {
      if (paired == null || event(earlier) != paired) {
        pairs.accept(earlier, statement);
      }
    }
    drawer.add(statement);
    return true;
  }

  /** Whether it says what is counted, or what happened; without either a count can be about anything. */
  private static boolean isTold(Statement statement) {
    return statement.claim().quantity().kind() != Kind.COUNT
        || statement.claim().quantity().counted() != null
        || event(statement) != null;
  }

  /** Counts by what happened; all else by its kind alone. */
  private static @Nullable String happening(Statement statement) {
    Kind kind = statement.claim().quantity().kind();
    Event event = event(statement);
    if (kind != Kind.COUNT) {
      return kind.id();
    }
    return event != null || noun(statement) == null ? "count " + event : null;
  }

  private static @Nullable String thing(Statement statement) {
    String noun = noun(statement);
    return statement.claim().quantity().kind() == Kind.COUNT && noun != null
        ? "thing " + noun
        : null;
  }

  /** What is counted; people are compared by what happened to them alone, where that is told. */
  private static @Nullable String noun(Statement statement) {
    Counted counted = statement.claim().quantity().counted();
    return counted == null || event(statement) != null && Counting.isPeople(statement)
        ? null
        : counted.head();
  }

  private static @Nullable Event event(Statement statement) {
    return Happening.known(statement.claim().event());
  }
}
