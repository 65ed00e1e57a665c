package org.newsparallax.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private static final Set<Event> THERE = EnumSet.of(
      Event.DEPLOY, Event.ATTEND, Event.PRESENT, Event.CAPTURE, Event.ATTACK, Event.DESTROY);

  private final Map<Kind, Map<Event, List<Statement>>> happenings = new EnumMap<>(Kind.class);
  private final Map<String, List<Statement>> things = new HashMap<>();
  private final Map<String, Integer> fromOneArticle = new HashMap<>();

  /**
   * Adds a statement and hands each earlier one that it may be compared with, and it, to the consumer, once. A report that
   * fills a drawer with more than {@value #MOST} statements is a list, or hostile; what comes after them is not compared.
   *
   * @return whether the statement is compared with others
   */
  boolean add(Statement statement, BiConsumer<Statement, Statement> pairs) {
    String noun = noun(statement);
    boolean byEvent = isToldByEvent(statement, noun)
        && hasRoom(statement, kind(statement).id() + ' ' + event(statement).id());
    if (byEvent) {
      fileByEvent(statement, noun, pairs);
    }
    boolean byThing = noun != null && hasRoom(statement, noun);
    if (noun != null && byThing) {
      fileByThing(statement, noun, pairs);
    }
    return byEvent || byThing;
  }

  /** Whether its report has not yet filled a drawer. */
  private boolean hasRoom(Statement statement, String drawer) {
    return fromOneArticle.merge(statement.order() + " " + drawer, 1, Integer::sum) <= MOST;
  }

  private void fileByEvent(
      Statement statement, @Nullable String noun, BiConsumer<Statement, Statement> pairs) {
    Event event = event(statement);
    Map<Event, List<Statement>> drawers =
        happenings.computeIfAbsent(kind(statement), kind -> new EnumMap<>(Event.class));
    List<Statement> own = drawers.computeIfAbsent(event, key -> new ArrayList<>());
    if (isTold(statement)) {
      own.forEach(earlier -> pairs.accept(earlier, statement));
    }
    for (Event near : near(kind(statement), event, drawers.keySet())) {
      for (Statement earlier : drawers.getOrDefault(near, List.of())) {
        if (noun == null || !noun.equals(noun(earlier))) {
          pairs.accept(earlier, statement);
        }
      }
    }
    own.add(statement);
  }

  /** Pairs a statement with those that count the same, save those of its event, which it is paired with. */
  private void fileByThing(
      Statement statement, String noun, BiConsumer<Statement, Statement> pairs) {
    Event event = event(statement);
    List<Statement> drawer = things.computeIfAbsent(noun, key -> new ArrayList<>());
    for (Statement earlier : drawer) {
      if (event == Event.OTHER || event(earlier) != event) {
        pairs.accept(earlier, statement);
      }
    }
    drawer.add(statement);
  }

  /**
   * The other events that may be told of the same thing. What is measured, paid or reckoned in percent may be of any event where
   * none is told; a count without an event is compared by what it counts.
   */
  private static Set<Event> near(Kind kind, Event event, Set<Event> all) {
    if (kind == Kind.COUNT) {
      return Happening.near(event);
    }
    Set<Event> near = EnumSet.of(Event.OTHER);
    near.addAll(event == Event.OTHER ? all : Happening.near(event));
    near.remove(event);
    return near;
  }

  /** Whether it says what is counted, or what happened; without either a count can be about anything. */
  private static boolean isTold(Statement statement) {
    return kind(statement) != Kind.COUNT
        || statement.claim().quantity().counted() != null
        || event(statement) != Event.OTHER;
  }

  /** Whether it is compared by what happened, and not only by what it counts. */
  private static boolean isToldByEvent(Statement statement, @Nullable String noun) {
    return noun == null || event(statement) != Event.OTHER;
  }

  /**
   * What is counted; people are compared by what happened to them alone, where that is told. Not so those of a calling who
   * only were there, "90 firemen fought the blaze", "140 firemen were sent", nor of places: "the army holds 14 villages".
   */
  private static @Nullable String noun(Statement statement) {
    Counted counted = statement.claim().quantity().counted();
    return kind(statement) != Kind.COUNT
            || counted == null
            || event(statement) != Event.OTHER
                && Counting.isPeople(statement)
                && (!THERE.contains(event(statement)) || Counting.isEverybody(counted.head()))
        ? null
        : Counting.thing(counted.head());
  }

  private static Kind kind(Statement statement) {
    return statement.claim().quantity().kind();
  }

  /** What happened, as far as events are told apart; of a time of day, whatever it was. */
  private static Event event(Statement statement) {
    Event event = statement.claim().event();
    return event == null || kind(statement) == Kind.TIME ? Event.OTHER : event;
  }
}
