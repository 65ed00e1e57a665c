package org.newsparallax.claim;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.quantity.Kind;
import org.newsparallax.quantity.Quantity;

/** Tells which times of day are those of an event. For one sentence. */
final class Clocks {
  private static final Set<Event> CLOCKED = EnumSet.of(
      Event.KILL,
      Event.INJURE,
      Event.SHOOT,
      Event.ATTACK,
      Event.CRASH,
      Event.LAUNCH,
      Event.STEAL,
      Event.KIDNAP,
      Event.DESTROY,
      Event.DAMAGE,
      Event.BURN,
      Event.MISS,
      Event.ARREST);

  private final Words words;
  private final Events events;

  Clocks(Syntax syntax, Events events) {
    this.words = syntax.words();
    this.events = events;
  }

  /** Whether a time of day is told in running text: with "at", "around" or "shortly after" before it. */
  boolean isClock(Quantity quantity, int from, int to) {
    boolean linked =
        words.any(from - 1, WordClass.mask(WordClass.PREPOSITION, WordClass.PREMODIFIER))
            || words.is(from - 1, "shortly")
            || words.is(from - 1, "just");
    return quantity.kind() == Kind.TIME && quantity.time() != null && to - from < 4 && linked;
  }

  /** The nearest trigger of an event that has an hour. */
  @Nullable
  Trigger event(int word) {
    Trigger best = null;
    for (Events.Group group : events.groups()) {
      Trigger t = group.trigger();
      boolean nearer = best == null || Math.abs(t.from() - word) < Math.abs(best.from() - word);
      if (CLOCKED.contains(t.sense().event()) && nearer) {
        best = t;
      }
    }
    return best;
  }
}
