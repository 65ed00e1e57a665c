package org.newsparallax.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.measure.MetricPrefix;
import javax.measure.Unit;
import javax.measure.UnitConverter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import systems.uom.unicode.CLDR;

class ScaleTest {
  private static final Unit<?> MILE = CLDR.METER.multiply(1_609_344).divide(1_000);
  private static final Unit<?> KILOMETRE = CLDR.METER.prefix(MetricPrefix.KILO);
  private static final Unit<?> BARREL = CLDR.LITER.multiply(158_987_294_928L).divide(1_000_000_000);
  private static final List<List<Unit<?>>> PAIRS = List.of(
      List.of(MILE, KILOMETRE),
      List.of(KILOMETRE, MILE),
      List.of(CLDR.HECTARE, MILE.pow(2)),
      List.of(BARREL.prefix(MetricPrefix.KILO), CLDR.LITER),
      List.of(CLDR.HOUR, CLDR.MINUTE),
      List.of(CLDR.RADIAN.multiply(Math.PI / 180), CLDR.RADIAN),
      List.of(CLDR.KELVIN.multiply(5).divide(9).shift(459.67), CLDR.CELSIUS));

  @Property
  void givesWhatTheConverterGives(
      @ForAll("converters") UnitConverter converter, @ForAll("values") double value) {
    assertThat(Scale.of(converter).convert(value)).isEqualTo(converter.convert(value));
  }

  @Provide
  Arbitrary<UnitConverter> converters() {
    return Arbitraries.of(PAIRS).map(ScaleTest::converter);
  }

  @Provide
  Arbitrary<Double> values() {
    Arbitrary<Double> decimals =
        Arbitraries.longs().between(-(1L << 53), 1L << 53).map(parts -> parts / 1_000.0);
    Arbitrary<Double> others = Arbitraries.doubles().between(-1e15, 1e15);
    return Arbitraries.oneOf(decimals, others, Arbitraries.of(0.0, -0.0, 832.5));
  }

  @Test
  void knowsTheFractionOfOneThatMultiplies() {
    Scale scale = Scale.of(converter(List.of(MILE, KILOMETRE)));
    assertThat(scale.dividend() / scale.divisor()).isEqualTo(0.001609344);
  }

  private static UnitConverter converter(List<Unit<?>> pair) {
    try {
      return pair.get(0).getConverterToAny(pair.get(1));
    } catch (javax.measure.IncommensurableException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
