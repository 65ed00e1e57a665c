package org.newsparallax.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityComparisonTest {
  private static Quantity read(String text) {
    return QuantityExtractor.ofDefaults().extract(text).get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "600 goats          | 570      | 630",
        "100,000 goats      | 95000    | 105000",
        "126 goats          | 126      | 126",
        "40 goats           | 40       | 40",
        "6.2 miles          | 6.15     | 6.25",
        "$1.5 million       | 1450000  | 1550000",
        "about 300 goats    | 270      | 330",
        "about 9 goats      | 8.1      | 9.9",
        "dozens of goats    | 24       | 100",
      })
  void aPrintedValueStandsForAnInterval(String text, double low, double high) {
    Interval tolerance = Objects.requireNonNull(read(text.strip()).tolerance());
    assertThat(tolerance.min()).isCloseTo(low, within(1e-6 * low));
    assertThat(tolerance.max()).isCloseTo(high, within(1e-6 * high));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "over 300 goats   | 342 goats",
        "400 goats        | 409 goats",
        "5,000 goats      | more than 5,000 goats",
        "dozens of goats  | 30 goats",
        "10 km            | 6.2 miles",
        "162 square miles | 420 sq km",
        "50 °F            | 10 °C",
      })
  void roundingBoundsAndUnitsAreNoContradiction(String one, String other) {
    assertThat(read(one.strip()).mayEqual(read(other.strip()))).isTrue();
    assertThat(read(one.strip()).disjoint(read(other.strip()))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "24 goats            | 43 goats",
        "12 goats            | at least 24 goats",
        "420 sq km           | 262 square miles",
        "up to 300 goats     | 1,000 goats",
        "$2.5 million        | $2.6 million",
      })
  void otherwiseTheyCannotBothBeTrue(String one, String other) {
    assertThat(read(one.strip()).disjoint(read(other.strip()))).isTrue();
  }

  @Test
  void whatMeasuresOtherThingsIsNeitherEqualNorDisjoint() {
    assertThat(read("5 km").mayEqual(read("5 kg"))).isFalse();
    assertThat(read("5 km").disjoint(read("5 kg"))).isFalse();
    assertThat(read("5 km").contains(read("5 kg"))).isFalse();
    assertThat(read("$5").disjoint(read("€9"))).isFalse();
    assertThat(read("in June 2019").tolerance()).isNull();
  }

  @Test
  void aBareDollarSignIsOnlyTakenForUsDollars() {
    assertThat(read("$500").isCurrencyAssumed()).isTrue();
    assertThat(read("US$500").isCurrencyAssumed()).isFalse();
    assertThat(read("A$500").isCurrencyAssumed()).isFalse();
    assertThat(read("500 goats").isCurrencyAssumed()).isFalse();
  }

  @Provide
  Arbitrary<Quantity> quantities() {
    return Arbitraries.of(
            "", "about ", "at least ", "more than ", "up to ", "fewer than ", "no more than ")
        .flatMap(modifier -> Arbitraries.integers()
            .between(1, 20_000)
            .flatMap(number -> Arbitraries.of(" km", " miles", " metres", " goats", "%")
                .map(unit -> read(modifier + String.format("%,d", number) + unit))));
  }

  @Property(tries = 300)
  void mayEqualIsReflexiveAndSymmetric(
      @ForAll("quantities") Quantity one, @ForAll("quantities") Quantity other) {
    assertThat(one.mayEqual(one)).isTrue();
    assertThat(one.contains(one)).isTrue();
    assertThat(one.mayEqual(other) && one.disjoint(other)).isFalse();
    assertThat(one.mayEqual(other)).isEqualTo(other.mayEqual(one));
    assertThat(one.disjoint(other)).isEqualTo(other.disjoint(one));
    assertThat(one.disjoint(one)).isFalse();
    if (one.contains(other)) {
      assertThat(one.mayEqual(other)).isTrue();
    }
  }

  @Property(tries = 300)
  void whatContainsWhatContainsContains(
      @ForAll("geese") Quantity one,
      @ForAll("geese") Quantity other,
      @ForAll("geese") Quantity third) {
    if (one.contains(other) && other.contains(third)) {
      assertThat(one.contains(third)).isTrue();
    }
    if (one.contains(other) && other.disjoint(third)) {
      assertThat(third.contains(one)).isFalse();
    }
  }

  /** Small numbers of one unit, so that many of them contain others. */
  @Provide
  Arbitrary<Quantity> geese() {
    return Arbitraries.of("", "about ", "at least ", "more than ", "up to ", "fewer than ")
        .flatMap(modifier -> Arbitraries.integers()
            .between(2, 40)
            .map(number -> read(modifier + number + " geese")));
  }

  @Test
  void aReadingThatATemperatureFellToIsNoDifference() {
    Quantity fell = read("The temperature fell to 50 °F.");
    assertThat(fell.mayEqual(read("10 °C"))).isTrue();
    assertThat(read("18 °F hotter than usual").mayEqual(read("10 °C hotter than usual")))
        .isTrue();
  }

  @Property(tries = 200)
  void aValueLiesInItsOwnTolerance(@ForAll("quantities") Quantity one) {
    Interval value = one.value();
    Interval tolerance = one.tolerance();
    assertThat(value != null && tolerance != null && tolerance.contains(value)).isTrue();
  }

  @Property(tries = 300)
  void convertingThereAndBackKeepsTheInterval(
      @ForAll("conversions") List<String> units, @ForAll("values") double value) {
    Interval interval = Interval.between(value, value + 1);
    Interval back = Units.convert(
        Units.convert(interval, units.get(0), units.get(1)), units.get(1), units.get(0));
    assertThat(back.min()).isCloseTo(interval.min(), within(1e-6 * Math.max(1, Math.abs(value))));
    assertThat(back.max()).isCloseTo(interval.max(), within(1e-6 * Math.max(1, Math.abs(value))));
  }

  @Provide
  Arbitrary<Double> values() {
    return Arbitraries.doubles().between(-1e6, 1e6);
  }

  @Provide
  Arbitrary<List<String>> conversions() {
    return Arbitraries.of(List.of(
        List.of("kilometer", "mile"),
        List.of("square-kilometer", "square-mile"),
        List.of("celsius", "fahrenheit"),
        List.of("acre", "hectare"),
        List.of("kilometer-per-hour", "mile-per-hour"),
        List.of("barrel-per-day", "cubic-meter-per-hour"),
        List.of("pound", "kilogram"),
        List.of("horsepower", "kilowatt"),
        List.of("megawatt-hour", "gigajoule"),
        List.of("foot", "centimeter"),
        List.of("gallon", "liter"),
        List.of("week", "hour"),
        List.of("knot", "kilometer-per-hour"),
        List.of("gigabyte", "megabit"),
        List.of("ton", "tonne"),
        List.of("pound-force-per-square-inch", "bar")));
  }

  @Test
  void aDifferenceOfTemperatureHasNoZeroPoint() {
    assertThat(Units.convert(Interval.of(10), "celsius", "fahrenheit").min())
        .isCloseTo(50, within(1e-6));
    assertThat(Units.convertDifference(Interval.of(10), "celsius", "fahrenheit").min())
        .isCloseTo(18, within(1e-6));
  }

  @Test
  void openEndsStayOpen() {
    Interval converted = Units.convert(Interval.from(10, false), "kilometer", "meter");
    assertThat(converted).isEqualTo(Interval.from(10_000, false));
  }

  @Test
  void unknownUnitsAreNotConverted() {
    assertThat(Units.areComparable("USD", "EUR")).isFalse();
    assertThat(Units.areComparable("USD", "USD")).isTrue();
    assertThatThrownBy(() -> Units.convert(Interval.of(1), "USD", "EUR"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Units.convert(Interval.of(1), "meter", "gram"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
