package org.newsparallax.quantity;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsparallax.text.Span;

/**
 * One numeric expression of a text. Immutable and thread-safe.
 *
 * @param span the numeral with its unit or scale ("$1.5 million", "10-15 km"), without modifier and counted noun
 * @param text the text under the span, as given
 * @param kind what sort of thing it is
 * @param value the value in {@code unit}; never negative because of a change; null for {@link Kind#DATE}, {@link
 *     Kind#TIME} and for identifiers without a number
 * @param resolution the place value of the last digit that carries meaning, in {@code unit}: 0.1 for "6.2 miles", 100
 *     for "400", 100,000 for "$1.5 million", 1 for "126"; 0 where the number is exact by nature ("a dozen eggs", "half")
 * @param modifier how the text qualifies it
 * @param change that the quantity tells a movement, or null
 * @param unit a Unicode CLDR unit identifier, an ISO 4217 code, or both joined ("USD-per-barrel"); null for pure counts
 *     and where there is none
 * @param counted what is counted, or null
 * @param date ISO 8601, no finer than the text ("2024-08", "--08-06" where no year is told), for {@link Kind#DATE}
 * @param time ISO 8601 time of day, no finer than the text ("13", "01:30"), or two with a slash between them for "between 8 and
 *     9 a.m." ("08/09"), for {@link Kind#TIME}
 * @param equivalentTo the index, in the same list, of the quantity that this one restates in another unit; or null
 * @param partOf the index, in the same list, of the quantity of which this one is stated to be a part; or null
 */
public record Quantity(
    Span span,
    String text,
    Kind kind,
    @Nullable Interval value,
    double resolution,
    Modifier modifier,
    @Nullable Change change,
    @Nullable String unit,
    @Nullable Counted counted,
    @Nullable String date,
    @Nullable String time,
    @Nullable Integer equivalentTo,
    @Nullable Integer partOf)
    implements Serializable {
  private static final double LARGEST_ROUNDING = 0.05;
  private static final double ABOUT = 0.1;
  private static final double EXACT_BELOW = 100;
  /** What lies just between two printed values belongs to neither. */
  private static final double INSIDE = 1 - 1e-9;

  /**
   * The true values that the printed one may stand for, in {@code unit}. A number with decimals may be off by half a unit
   * of its last digit; one without by half a unit of its last digit that is not zero, but by no more than 5%. Whole counts,
   * ages and amounts of money below 100, and numbers whose last digit is not zero, are exact. "About" allows 10% either
   * way. Vague words have the bounds of their lexicon, and a bound is open on its side.
   *
   * @return the interval, containing {@link #value()}; null where there is no value
   */
  public @Nullable Interval tolerance() {
    if (value == null) {
      return null;
    }
    if (modifier == Modifier.VAGUE) {
      return value;
    }
    double low = value.min() - slack(value.min());
    double high = value.max() + slack(value.max());
    return new Interval(
        low,
        high,
        value.minInclusive() || low < value.min(),
        value.maxInclusive() || high > value.max());
  }

  private double slack(double end) {
    double size = Math.abs(end);
    if (Double.isInfinite(size)) {
      return 0;
    }
    double digits = rounding(size);
    return INSIDE * (modifier == Modifier.ABOUT ? Math.max(ABOUT * size, digits) : digits);
  }

  private double rounding(double size) {
    if (resolution < 1) {
      return resolution / 2;
    }
    boolean measured = kind == Kind.MEASURE || kind == Kind.PERCENT || kind == Kind.DURATION;
    if (!measured && (size < EXACT_BELOW || resolution == 1)) {
      return 0;
    }
    return Math.min(resolution / 2, LARGEST_ROUNDING * size);
  }

  /**
   * The same with another modifier, its value left as it is.
   *
   * @param other a modifier that goes with the same value: {@code EXACT}, {@code ABOUT}
   * @return a quantity that differs in the modifier alone
   */
  public Quantity with(Modifier other) {
    return copy(other, unit, counted);
  }

  /**
   * The same number of something that its own sentence does not name: "the police spoke of 8,000".
   *
   * @param other what is counted
   * @return a quantity that differs in what is counted alone
   */
  public Quantity counting(Counted other) {
    return copy(modifier, unit, other);
  }

  /** The same in another unit of the same kind. */
  Quantity withUnit(String other) {
    return copy(modifier, other, counted);
  }

  private Quantity copy(
      Modifier newModifier, @Nullable String newUnit, @Nullable Counted newCounted) {
    return new Quantity(
        span,
        text,
        kind,
        value,
        resolution,
        newModifier,
        change,
        newUnit,
        newCounted,
        date,
        time,
        equivalentTo,
        partOf);
  }

  /**
   * Whether both may be true at once, given rounding, modifiers and units. Symmetric, and true of a quantity and itself.
   *
   * @param other another quantity, of any unit
   * @return true if the intervals of {@link #tolerance()} meet; false where they do not, where one has no value, and where
   *     the units measure different things
   */
  public boolean mayEqual(Quantity other) {
    Interval mine = tolerance();
    Interval theirs = other.toleranceIn(unit);
    return mine != null && theirs != null && mine.meets(theirs);
  }

  /**
   * Whether both measure the same thing and cannot be true at once. Symmetric; never true together with {@link
   * #mayEqual(Quantity)}.
   *
   * @param other another quantity, of any unit
   * @return true if the intervals of {@link #tolerance()} do not meet; false where they cannot be compared
   */
  public boolean disjoint(Quantity other) {
    Interval mine = tolerance();
    Interval theirs = other.toleranceIn(unit);
    return mine != null && theirs != null && !mine.meets(theirs);
  }

  /**
   * Whether whatever the other may stand for, this one may stand for as well. Reflexive and transitive within one unit.
   *
   * @param other another quantity, of any unit
   * @return true if {@link #tolerance()} of this contains that of the other; false where they cannot be compared
   */
  public boolean contains(Quantity other) {
    Interval mine = tolerance();
    Interval theirs = other.toleranceIn(unit);
    return mine != null && theirs != null && mine.contains(theirs);
  }

  private @Nullable Interval toleranceIn(@Nullable String target) {
    Interval mine = tolerance();
    if (mine == null || Objects.equals(unit, target)) {
      return mine;
    }
    if (unit == null || target == null || !Units.areComparable(unit, target)) {
      return null;
    }
    return change == null || change.to() != null
        ? Units.convert(mine, unit, target)
        : Units.convertDifference(mine, unit, target);
  }

  /**
   * Whether the currency is only the likeliest one: the text says "$" and no country.
   *
   * @return true for a bare dollar sign that was read as US dollars
   */
  public boolean isCurrencyAssumed() {
    int sign = text.indexOf('$');
    return sign >= 0 && unit != null && unit.startsWith("USD") && text.indexOf("US") < 0;
  }
}
