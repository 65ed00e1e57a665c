package org.newsparallax.compare;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.newsparallax.quantity.Interval;
import org.newsparallax.quantity.Kind;
import org.newsparallax.quantity.Modifier;
import org.newsparallax.quantity.Quantity;
import org.newsparallax.quantity.Units;

/** Whether two printed values can both be right: units, rounding, bounds. Immutable and thread-safe. */
final class Arithmetic {
  private static final List<String> DOLLARS = List.of("AUD", "CAD", "NZD", "SGD");

  private static final double UNBOUNDED = 1e6;
  private static final double LONG = 1000;
  private static final double NEXT_TO_NOTHING = 1e-6;
  private static final double BOUNDS_APART = 1.15;
  /** What "tons" are, a report seldom says: the same number of either is the same, and its rounding is. */
  private static final Set<String> TONS = Set.of("ton", "tonne");

  /** Of counts up to this the next one is meant: nobody says "more than 300" for 301. */
  private static final double MOST_SPELT = 12;

  private final ExchangeRates rates;

  Arithmetic(ExchangeRates rates) {
    this.rates = rates;
  }

  /** How two values stand to each other. */
  enum Relation {
    /** The same value, qualified in the same way. */
    SAME,
    /** The printed numbers differ by no more than rounding. */
    CLOSE,
    /** The printed numbers differ, but a bound or a vague word lets both hold. */
    BOUND,
    /** Two bounds to the same side, such as "more than 26,000" and "more than 31,000": both hold, but who says one knows no better. */
    BOUNDS,
    /** They cannot both hold. */
    APART
  }

  /**
   * The outcome of comparing two values.
   *
   * @param relation how they stand to each other
   * @param gap the larger value by the smaller, at least 1
   * @param doubt what makes the relation doubtful, for people, or null
   */
  record Outcome(Relation relation, double gap, @Nullable String doubt) {}

  /**
   * Compares two values.
   *
   * @param a a quantity with a value
   * @param b a quantity with a value
   * @return the outcome, or empty if they have no dimension in common
   */
  Optional<Outcome> compare(Quantity a, Quantity b) {
    if (a.value() == null || b.value() == null) {
      return Optional.empty();
    }
    if (a.kind() == Kind.MONEY
        && b.kind() == Kind.MONEY
        && !String.valueOf(a.unit()).equals(b.unit())) {
      return money(a, b);
    }
    String unit = a.unit();
    String from = b.unit();
    if (unit == null || from == null) {
      return unit == null && from == null
          ? Optional.of(inOneUnit(a, b, UnaryOperator.identity()))
          : Optional.empty();
    }
    if (!Units.areComparable(unit, from)) {
      return Optional.empty();
    }
    if (TONS.contains(unit) && TONS.contains(from)) {
      Outcome asPrinted = inOneUnit(a, b, UnaryOperator.identity());
      if (asPrinted.relation() != Relation.APART) {
        return Optional.of(asPrinted);
      }
    }
    Outcome outcome = inOneUnit(a, b, interval -> Units.convert(interval, from, unit));
    boolean mayBeOtherDollars = outcome.relation() == Relation.APART
        && a.isCurrencyAssumed()
        && b.isCurrencyAssumed()
        && rates.mayExplain(outcome.gap(), DOLLARS);
    return Optional.of(
        mayBeOtherDollars
            ? new Outcome(
                Relation.APART, outcome.gap(), "perhaps in the dollars of another country")
            : outcome);
  }

  private static Outcome inOneUnit(Quantity a, Quantity b, UnaryOperator<Interval> toUnitOfA) {
    Interval valueA = value(a);
    Interval valueB = toUnitOfA.apply(value(b));
    double gap = gap(valueA, valueB);
    if (bound(a.modifier()) == bound(b.modifier()) && equal(valueA, valueB)) {
      return new Outcome(Relation.SAME, 1, null);
    }
    if (printed(a).meets(toUnitOfA.apply(printed(b))) || isCutOff(a, b) || isCutOff(b, a)) {
      return new Outcome(Relation.CLOSE, gap, null);
    }
    boolean plain = bound(a.modifier()) == Bound.NONE && bound(b.modifier()) == Bound.NONE;
    boolean meet = !plain && possible(a).meets(toUnitOfA.apply(possible(b)));
    if (!meet) {
      return new Outcome(Relation.APART, gap, null);
    }
    boolean bounds = isSameSide(a, b) && gap >= BOUNDS_APART;
    return new Outcome(bounds ? Relation.BOUNDS : Relation.BOUND, gap, null);
  }

  /** Whether one is the other with its last digits left away: $43 million for $43,885,310, 13.3% for 13.36%. */
  private static boolean isCutOff(Quantity shortened, Quantity full) {
    double step = shortened.resolution();
    return Objects.equals(shortened.unit(), full.unit())
        && value(shortened).isPoint()
        && value(full).isPoint()
        && (step < 1 || value(shortened).max() >= LONG)
        && value(shortened).max() >= 10 * step
        && step >= 10 * full.resolution()
        && Math.abs(
                Math.floor(value(full).max() / step) * step - value(shortened).max())
            < step * NEXT_TO_NOTHING;
  }

  private Optional<Outcome> money(Quantity a, Quantity b) {
    Optional<Interval> one = rates.toDollars(printed(a), String.valueOf(a.unit()));
    Optional<Interval> other = rates.toDollars(printed(b), String.valueOf(b.unit()));
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    if (one.get().meets(other.get())) {
      return Optional.of(new Outcome(Relation.CLOSE, 1, "at a plausible rate of exchange"));
    }
    return Optional.of(new Outcome(
        Relation.APART, gap(one.get(), other.get()), "at any rate of exchange since 1999"));
  }

  /** What the printed number may stand for if a bound is read as the number itself. */
  private static Interval printed(Quantity q) {
    Interval possible = possible(q);
    Interval value = value(q);
    if (q.modifier() == Modifier.VAGUE) {
      return possible;
    }
    return switch (bound(q.modifier())) {
      case NONE -> possible;
      case LOWER ->
        new Interval(
            possible.min(),
            Math.max(
                Figures.finite(value.min(), value.max()), mirrored(possible.min(), value.min())),
            true,
            true);
      case UPPER ->
        new Interval(
            Math.min(
                Figures.finite(value.max(), value.min()), mirrored(possible.max(), value.max())),
            possible.max(),
            true,
            true);
    };
  }

  private static Interval possible(Quantity q) {
    return Objects.requireNonNull(q.tolerance(), "a quantity that is compared has a value");
  }

  /** The value as told; more than one are at least two. */
  private static Interval value(Quantity q) {
    Interval told = Objects.requireNonNull(q.value(), "a quantity that is compared has a value");
    double bound = q.modifier() == Modifier.MORE_THAN ? told.min() : told.max();
    if (q.kind() != Kind.COUNT || bound > MOST_SPELT || bound != Math.rint(bound)) {
      return told;
    }
    return switch (q.modifier()) {
      case MORE_THAN -> Interval.from(bound + 1, true);
      case LESS_THAN -> Interval.upTo(bound - 1, true);
      default -> told;
    };
  }

  private static double mirrored(double end, double value) {
    return value + (value - end);
  }

  private enum Bound {
    NONE,
    LOWER,
    UPPER
  }

  private static Bound bound(Modifier modifier) {
    return switch (modifier) {
      case AT_LEAST, MORE_THAN -> Bound.LOWER;
      case AT_MOST, LESS_THAN, UP_TO -> Bound.UPPER;
      case EXACT, ABOUT, VAGUE -> Bound.NONE;
    };
  }

  private static boolean isSameSide(Quantity a, Quantity b) {
    return bound(a.modifier()) != Bound.NONE && bound(a.modifier()) == bound(b.modifier());
  }

  private static boolean equal(Interval a, Interval b) {
    return near(a.min(), b.min()) && near(a.max(), b.max());
  }

  private static boolean near(double x, double y) {
    return x == y || Math.abs(x - y) <= 1e-9 * Math.max(Math.abs(x), Math.abs(y));
  }

  /** The larger value by the smaller, each taken at its middle, or at its one end. */
  private static double gap(Interval a, Interval b) {
    double one = Figures.middle(a);
    double other = Figures.middle(b);
    double smaller = Math.min(one, other);
    double larger = Math.max(one, other);
    return near(smaller, larger) ? 1 : smaller <= 0 ? UNBOUNDED : larger / smaller;
  }
}
