package org.newsparallax.compare;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.claim.Claim;
import org.newsparallax.claim.Event;
import org.newsparallax.quantity.Counted;
import org.newsparallax.quantity.Interval;
import org.newsparallax.quantity.Kind;

/** Does each report give but one number of such things? Then the two numbers are more likely of the same ones. */
final class Scarcity implements Criterion {
  private static final double EACH_ONCE = 2.2;
  private static final double ANY_EVENT = 0.3;
  private static final double ONE_READING = 0.8;
  private static final Set<Event> READINGS =
      EnumSet.of(Event.BURN, Event.CONTAIN, Event.STEAL, Event.TURNOUT, Event.FINE);
  /** What a story counts once, whatever noun it is counted by: staff, room, voters. */
  private static final Set<Event> STANDING =
      EnumSet.of(Event.EMPLOY, Event.CAPACITY, Event.ELIGIBLE);

  @Override
  public Evidence weigh(Statement a, Statement b) {
    boolean counts = a.claim().quantity().kind() == Kind.COUNT
        && Objects.equals(noun(a.claim()), noun(b.claim()))
        && a.claim().background() == b.claim().background()
        && a.isFurther() == b.isFurther()
        && Math.min(prior(a), prior(b)) < ANY_EVENT;
    if (!a.only() || !b.only() || a.sameArticle(b)) {
      return Evidence.none();
    }
    if (counts) {
      return Evidence.of(EACH_ONCE, () -> "each report gives one number of such things");
    }
    String reading = reading(a.claim());
    boolean places = (a.claim().place() == null) == (b.claim().place() == null);
    return places && reading != null && reading.equals(reading(b.claim()))
        ? Evidence.of(ONE_READING, () -> "each report gives one such figure")
        : Evidence.none();
  }

  private static double prior(Statement statement) {
    return EventWords.of(statement.claim().event()).prior();
  }

  /** The nouns of which the claims of a report give more than one number, and the readings of which it gives more than one. */
  static Set<String> repeated(List<Claim> claims) {
    Map<String, Interval> first = new HashMap<>();
    Set<String> repeated = new HashSet<>();
    for (Claim claim : claims) {
      String name = name(claim);
      Interval value = claim.quantity().value();
      boolean told = !claim.implicit() && claim.equivalentTo() == null;
      if (name != null && value != null && told) {
        Interval known = first.putIfAbsent(name, value);
        if (known != null && !known.equals(value)) {
          repeated.add(name);
        }
      }
    }
    return repeated;
  }

  /** Whether a report gives no other number of what one of its claims counts. */
  static boolean isOnly(Claim claim, Set<String> repeated) {
    String name = name(claim);
    return name != null && !repeated.contains(name);
  }

  private static @Nullable String name(Claim claim) {
    String noun = noun(claim);
    return noun == null ? reading(claim) : noun;
  }

  /** What a story has one figure of: the strength of its quake, how much of a fire is out, the sum stolen; or null. */
  private static @Nullable String reading(Claim claim) {
    Event event = claim.event();
    if (claim.background()) {
      return null;
    }
    if (claim.quantity().kind() == Kind.COUNT) {
      return event != null && STANDING.contains(event) ? event.id() : null;
    }
    String unit = claim.quantity().unit();
    if (claim.quantity().kind() == Kind.MONEY && unit != null && unit.endsWith("-per-day")) {
      return unit;
    }
    return "magnitude".equals(claim.quantity().unit())
        ? "magnitude"
        : event != null && READINGS.contains(event) ? event.id() : null;
  }

  private static @Nullable String noun(Claim claim) {
    Counted counted = claim.quantity().counted();
    return counted == null || STANDING.contains(claim.event())
        ? null
        : Counting.thing(counted.head());
  }
}
