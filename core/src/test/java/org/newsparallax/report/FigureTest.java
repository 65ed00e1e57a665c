package org.newsparallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsparallax.quantity.Change;
import org.newsparallax.quantity.Interval;
import org.newsparallax.quantity.Kind;
import org.newsparallax.quantity.Modifier;
import org.newsparallax.quantity.Quantity;
import org.newsparallax.text.Span;

class FigureTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "5|5",
        "1234|1,234",
        "999999|999,999",
        "1000000|1 million",
        "1540000|1.54 million",
        "1234567|1,234,567",
        "2500000000|2.5 billion",
        "-7.25|-7.25",
        "9.97793|9.978",
        "0.00012345|0.0001234",
        "1234.5|1,235",
        "3000000000000|3 trillion",
        "0.5|0.5",
        "100000000000000000|100.0E+15"
      })
  void numbersKeepFourDigitsThatCount(double value, String expected) {
    assertThat(Figure.number(value)).isEqualTo(expected);
  }

  @Test
  void modifiersAndBoundsAreSaid() {
    assertThat(figure(Interval.from(24, true), Modifier.AT_LEAST, null)).isEqualTo("at least 24");
    assertThat(figure(Interval.upTo(5, false), Modifier.LESS_THAN, null)).isEqualTo("less than 5");
    assertThat(figure(Interval.between(10, 15), Modifier.ABOUT, "kilometer"))
        .isEqualTo("about 10 to 15 km");
    assertThat(figure(Interval.between(2000, 10000), Modifier.VAGUE, null))
        .isEqualTo("2,000 to 10,000");
  }

  @Test
  void oneIsSingular() {
    assertThat(figure(Interval.of(1), Modifier.EXACT, "day")).isEqualTo("1 day");
  }

  @Test
  void aChangeIsSaidBeforeItsValue() {
    Change change = new Change(Change.Direction.DOWN, null, null);
    assertThat(Figure.of(quantity(Interval.of(2.1), Modifier.EXACT, change, "percent")))
        .isEqualTo("down 2.1%");
  }

  @Test
  void aChangeSaysWhereItLeads() {
    Change rose = new Change(Change.Direction.UP, null, 43.0);
    Change fell = new Change(Change.Direction.DOWN, 75.0, 46.0);
    assertThat(Figure.of(quantity(Interval.of(43), Modifier.ABOUT, rose, null)))
        .isEqualTo("rose to about 43");
    assertThat(Figure.of(quantity(Interval.between(46, 75), Modifier.EXACT, fell, "USD")))
        .isEqualTo("fell from $75 to $46");
  }

  @ParameterizedTest
  @CsvSource({
    "12, 1, mile, kilometer, 19.312128, 12 mi (19 km)",
    "6.2, 0.1, mile, kilometer, 9.9779328, 6.2 mi (10 km)",
    "330, 10, mile, kilometer, 531.08352, 330 mi (530 km)",
    "0.5, 0, mile, kilometer, 0.804672, 0.5 mi (0.8047 km)",
    "5, 1, kilometer, kilometer, 5, 5 km"
  })
  void aConvertedValueIsNoFinerThanWhatWasPrinted(
      double value, double step, String unit, String other, double converted, String expected) {
    Quantity quantity = quantity(Interval.of(value), step, Modifier.EXACT, null, unit);
    assertThat(Figure.of(quantity, Interval.of(converted), other)).isEqualTo(expected);
  }

  @Test
  void withoutValueTheWordsStand() {
    assertThat(Figure.of(quantity(null, Modifier.EXACT, null, null))).isEqualTo("as printed");
  }

  @ParameterizedTest
  @CsvSource({
    "USD, $6",
    "CHF, CHF 6",
    "USD-per-barrel, $6/barrel",
    "CHF-per-share, CHF 6/share",
    "celsius, 6°C",
    "percent, 6%",
    "square-kilometer, 6 km²",
    "cubic-foot, 6 ft³",
    "kilogram-per-cubic-meter, 6 kg/m³",
    "per-day, 6 per day",
    "light-year, 6 light year"
  })
  void unitsArePutTogetherFromTheirParts(String unit, String expected) {
    assertThat(figure(Interval.of(6), Modifier.EXACT, unit)).isEqualTo(expected);
  }

  private static String figure(Interval value, Modifier modifier, @Nullable String unit) {
    return Figure.of(quantity(value, modifier, null, unit));
  }

  private static Quantity quantity(
      @Nullable Interval value, Modifier modifier, @Nullable Change change, @Nullable String unit) {
    return quantity(value, 1, modifier, change, unit);
  }

  private static Quantity quantity(
      @Nullable Interval value,
      double step,
      Modifier modifier,
      @Nullable Change change,
      @Nullable String unit) {
    return new Quantity(
        new Span(0, 10),
        "as\nprinted",
        Kind.MEASURE,
        value,
        step,
        modifier,
        change,
        unit,
        null,
        null,
        null,
        null,
        null);
  }
}
