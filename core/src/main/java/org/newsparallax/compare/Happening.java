package org.newsparallax.compare;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsparallax.claim.Event;
import org.newsparallax.lexicon.Table;
import org.newsparallax.quantity.Kind;

/** Is it the same class of event? */
final class Happening implements Criterion {
  private static final ImmutableSetMultimap<Event, Event> NEAR = near();
  private static final double NOTHING_TOLD = -1.0;
  private static final double ONE_TELLS = -1.5;
  private static final double SOMETHING_ELSE = -2.2;
  /** Two reports may use two words for one thing; one report that does so means two. */
  private static final double ONE_WORD = -0.8;

  private static final double TWO_WORDS = -2.4;
  private static final double TOLD_ALIKE = 0.8;
  private static final double TIMED = 0.6;
  private static final double ONE_TASK = 2.4;
  private static final double MEASURED = -0.4;
  private static final List<String> RECKONED = List.of(" after ", " before ", " later", " earlier");
  /** An earthquake has one. */
  private static final double MAGNITUDE = 1.0;

  @Override
  public Evidence weigh(Statement a, Statement b) {
    Event one = known(a.claim().event());
    Event other = known(b.claim().event());
    if (one == Event.MEASURE && other == Event.MEASURE) {
      return Figures.isMagnitude(a.claim().quantity())
          ? Evidence.of(MAGNITUDE, "both are magnitudes")
          : Evidence.of(MEASURED, "both are measures");
    }
    if (a.claim().quantity().kind() == Kind.TIME) {
      return Evidence.of(TIMED, "both tell the time of day");
    }
    String task = Task.of(a.claim());
    String otherTask = Task.of(b.claim());
    if (task != null && otherTask != null) {
      return task.equals(otherTask)
          ? Evidence.of(ONE_TASK, () -> "both tell how long it took: " + task)
          : Evidence.impossible(
              () -> "one tells of the " + task + ", the other of the " + otherTask);
    }
    if (task != null || otherTask != null) {
      return Evidence.of(NOTHING_TOLD, "only one of them says what took so long");
    }
    if (one == other) {
      return one == null
          ? deeds(a.deed(), b.deed())
          : Evidence.of(0.6, () -> "both tell what was " + EventWords.of(one).participle());
    }
    if ((one == null || other == null) && a.claim().quantity().kind() == Kind.DURATION) {
      return isReckoned(one == null ? a : b)
          ? Evidence.impossible("one of them only says how much later something was")
          : Evidence.of(NOTHING_TOLD, "only one of them says what took so long");
    }
    if (one == null || other == null) {
      boolean elsewhere = a.deed() != null || b.deed() != null;
      return Evidence.of(
          elsewhere ? SOMETHING_ELSE : ONE_TELLS, "only one of them says what happened");
    }
    return NEAR.containsEntry(one, other)
        ? Evidence.of(
            a.sameArticle(b) && !Standing.areOfTwoSources(a, b) ? TWO_WORDS : ONE_WORD,
            () -> one.id() + " and " + other.id() + " are told of the same thing")
        : Evidence.impossible(() -> "one tells what was " + EventWords.of(one).participle()
            + ", the other what was " + EventWords.of(other).participle());
  }

  /** "two hours after police arrived": how much later something was, and not how long anything took. */
  private static boolean isReckoned(Statement statement) {
    String text = statement.article().text();
    int behind = statement.claim().quantity().span().end();
    return RECKONED.stream().anyMatch(word -> text.startsWith(word, behind));
  }

  /** Of no known class of event: is the same done? */
  private static Evidence deeds(@Nullable Deed one, @Nullable Deed other) {
    return one != null && other != null && one.isLike(other)
        ? Evidence.of(TOLD_ALIKE, () -> "both tell what was done: " + one.verb())
        : Evidence.of(NOTHING_TOLD, "neither says what happened");
  }

  /** The class of event, or null where it is none of those that are told apart. */
  static @Nullable Event known(@Nullable Event event) {
    return event == Event.OTHER ? null : event;
  }

  /** What happened according to one of two, whichever of them comes first; null or {@code OTHER} if neither tells it. */
  static @Nullable Event told(Statement a, Statement b) {
    Event one = known(a.claim().event());
    Event other = known(b.claim().event());
    if (one == null && other == null) {
      return a.claim().event() == null ? b.claim().event() : a.claim().event();
    }
    return one == null || other != null && other.compareTo(one) < 0 ? other : one;
  }

  /** The classes of event that another report may use for the same thing. */
  static ImmutableSet<Event> near(@Nullable Event event) {
    return event == null ? ImmutableSet.of() : NEAR.get(event);
  }

  private static ImmutableSetMultimap<Event, Event> near() {
    ImmutableSetMultimap.Builder<Event, Event> near = ImmutableSetMultimap.builder();
    for (List<String> row : Table.load(Happening.class, "near-events.tsv").rows()) {
      Event one = EventWords.event(row.get(0));
      Event other = EventWords.event(row.get(1));
      near.put(one, other).put(other, one);
    }
    return near.build();
  }
}
