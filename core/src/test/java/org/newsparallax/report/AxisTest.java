package org.newsparallax.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.newsparallax.quantity.Interval;

class AxisTest {

  @Test
  void ticksAreRoundNumbers() {
    assertThat(axis(3, 5).ticks()).containsExactly(0.0, 2.0, 4.0, 6.0);
    assertThat(axis(24, 31).ticks()).containsExactly(22.0, 24.0, 26.0, 28.0, 30.0, 32.0);
    assertThat(axis(7, 7).ticks()).hasSizeBetween(2, 8);
  }

  @Test
  void decadesMakeItLogarithmic() {
    Axis axis = axis(3, 2_500);
    assertThat(axis.logarithmic()).isTrue();
    assertThat(axis.ticks()).containsExactly(1.0, 10.0, 100.0, 1000.0, 10_000.0);
    assertThat(axis.position(100)).isEqualTo(0.5);
  }

  @Test
  void withoutAnyBoundThereIsNoAxis() {
    assertThat(Axis.of(List.of())).isNull();
    assertThat(Axis.of(List.of(
            new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false, false))))
        .isNull();
  }

  @Test
  void whatLiesBeyondStandsAtTheEdge() {
    assertThat(axis(3, 5).position(Double.POSITIVE_INFINITY)).isEqualTo(1);
    assertThat(axis(3, 2_500).position(Double.NEGATIVE_INFINITY)).isEqualTo(0);
  }

  @Property(tries = 500)
  void allValuesStandOnItInTheirOrder(
      @ForAll @Size(min = 1, max = 5) List<@DoubleRange(min = -1e14, max = 1e14) Double> values) {
    Axis axis = requireNonNull(Axis.of(values.stream().map(Interval::of).toList()));
    assertThat(axis.low()).isLessThan(axis.high());
    assertThat(axis.ticks()).hasSizeBetween(2, 9).isSorted();
    for (double one : values) {
      assertThat(one)
          .isBetween(axis.low() - 1e-6 * Math.abs(one), axis.high() + 1e-6 * Math.abs(one));
      for (double other : values) {
        if (one < other) {
          assertThat(axis.position(one)).isLessThanOrEqualTo(axis.position(other));
        }
      }
    }
  }

  private static Axis axis(double one, double other) {
    return requireNonNull(Axis.of(List.of(Interval.of(one), Interval.of(other))));
  }
}
