package org.newsparallax.compare;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.claim.Event;
import org.newsparallax.claim.Mention;
import org.newsparallax.claim.When;
import org.newsparallax.quantity.Kind;

/** Is it the same time, where both say when? Nobody asks that of what lasts: ages, distances, inhabitants. */
final class Moment implements Criterion {
  private static final Set<Event> STANDING =
      EnumSet.of(Event.POPULATE, Event.EMPLOY, Event.DISTANCE);

  /** What goes on for days, so that the day only says how far it had come. */
  private static final Set<Event> SPREADING = EnumSet.of(Event.BURN, Event.CONTAIN, Event.OUTAGE);

  /** What happens to the same thing day after day. */
  private static final Set<Event> MOVING = EnumSet.of(Event.RISE, Event.FALL);

  private static final int YEAR = "2000".length();
  private static final int MONTH = "2000-01".length();

  @Override
  public Evidence weigh(Statement a, Statement b) {
    if (areOfTwoYears(a.claim().when(), b.claim().when())) {
      return Evidence.impossible("they are of two years");
    }
    Event event = a.claim().event();
    if (a.claim().quantity().kind() == Kind.AGE
        || STANDING.contains(event)
        || SPREADING.contains(event) && SPREADING.contains(b.claim().event())) {
      return Evidence.none();
    }
    When one = a.claim().when();
    When other = b.claim().when();
    if (one == null || other == null || one.from() == null || other.from() == null) {
      if (areTwoWeekdays(one, other)) {
        return Evidence.of(apart(event, b.claim().event()), "each is of another day of the week");
      }
      Mention undated =
          (one == null || one.from() == null ? a : b).claim().setting().subject();
      return (isLong(one) || isLong(other)) && !isDated(undated)
          ? Evidence.of(-2.5, "only one of them is about a whole month or year")
          : Evidence.none();
    }
    String endOne = one.to() == null ? one.from() : one.to();
    String endOther = other.to() == null ? other.from() : other.to();
    boolean meet = before(one.from(), endOther) && before(other.from(), endOne);
    boolean spansDiffer = one.from().length() != other.from().length();
    if (!meet
        && spansDiffer
        && a.claim().quantity().kind() != Kind.COUNT
        && EventWords.of(a.claim().event()).prior() < 0) {
      return Evidence.of(-0.5, "one may tell when it was said, the other of when it is");
    }
    if (!meet && a.claim().background() && b.claim().background()) {
      return Evidence.impossible(
          "one is of " + one.text() + ", the other of " + other.text() + ", long ago both");
    }
    if (!meet) {
      return Evidence.of(
          apart(event, b.claim().event()),
          "one is about " + one.text() + ", the other about " + other.text());
    }
    return spansDiffer
        ? Evidence.of(
            -1, "“" + one.text() + "” and “" + other.text() + "” are spans of another length")
        : Evidence.of(0.3, "");
  }

  /** What it means that days differ: a price moves every day, other things are told of the day after. */
  private static double apart(@Nullable Event event, @Nullable Event other) {
    return MOVING.contains(event) && MOVING.contains(other) ? -6 : -2;
  }

  /** "on Monday" and "on Tuesday", in reports that do not tell their dates. */
  private static boolean areTwoWeekdays(@Nullable When one, @Nullable When other) {
    Set<DayOfWeek> days = weekdays(one);
    Set<DayOfWeek> otherDays = weekdays(other);
    return days.size() == 1 && otherDays.size() == 1 && !days.equals(otherDays);
  }

  /** The days of the week in a phrase without a date. */
  private static Set<DayOfWeek> weekdays(@Nullable When when) {
    return when == null || when.from() != null
        ? Set.of()
        : Weekdays.named(when.text(), when.text().length());
  }

  /** "The last strike", "the previous outbreak": which one it was, and so when. */
  private static boolean isDated(@Nullable Mention subject) {
    String phrase = subject == null ? "" : subject.text().toLowerCase(Locale.ROOT);
    return phrase.startsWith("the last ") || phrase.startsWith("the previous ");
  }

  /** "It had 295,000 employees in 2010", "258,000 in December 2014": even what lasts changes over the years. */
  private static boolean areOfTwoYears(@Nullable When one, @Nullable When other) {
    return one != null
        && other != null
        && isLong(one)
        && isLong(other)
        && !year(one).equals(year(other));
  }

  private static String year(When when) {
    String from = Objects.requireNonNull(when.from());
    return from.substring(0, Math.min(from.length(), YEAR));
  }

  private static boolean isLong(@Nullable When when) {
    return when != null
        && when.from() != null
        && when.from().length() <= MONTH
        && !when.text().startsWith("from "); // from when on something is to hold
  }

  /** ISO 8601 compares as text; a coarser time is before or at all that lie within it. */
  private static boolean before(String from, String to) {
    return from.compareTo(to) <= 0 || from.startsWith(to);
  }
}
