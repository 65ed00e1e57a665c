package org.newsparallax.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.measure.IncommensurableException;
import javax.measure.MetricPrefix;
import javax.measure.Unit;
import org.jspecify.annotations.Nullable;
import systems.uom.unicode.CLDR;
import tech.units.indriya.AbstractUnit;

/** CLDR identifiers as units of JSR 385. Loading this class loads the whole unit system, so only {@link Units} names it. */
final class UnitSystem {
  private static final Map<String, Unit<?>> BASE = base();
  private static final Map<String, MetricPrefix> PREFIXES = prefixes();
  private static final Map<String, Optional<Unit<?>>> KNOWN = new ConcurrentHashMap<>();
  private static final Map<Conversion, Scale> SCALES = new ConcurrentHashMap<>();

  private record Conversion(String from, String to) {}

  private UnitSystem() {}

  static boolean areComparable(String one, String other) {
    Unit<?> first = unit(one);
    Unit<?> second = unit(other);
    return first != null && second != null && first.isCompatible(second);
  }

  static Interval convert(Interval interval, String from, String to, boolean difference) {
    Unit<?> source = unit(from);
    Unit<?> target = unit(to);
    if (source == null || target == null) {
      throw new IllegalArgumentException("no conversion is known from " + from + " to " + to);
    }
    try {
      Scale scale = scale(new Conversion(from, to), source, target);
      double zero = difference ? scale.convert(0) : 0;
      double one = scale.convert(interval.min()) - zero;
      double other = interval.isPoint() ? one : scale.convert(interval.max()) - zero;
      return one <= other
          ? new Interval(one, other, interval.minInclusive(), interval.maxInclusive())
          : new Interval(other, one, interval.maxInclusive(), interval.minInclusive());
    } catch (IncommensurableException e) {
      throw new IllegalArgumentException(from + " and " + to + " measure different things", e);
    }
  }

  private static Scale scale(Conversion conversion, Unit<?> source, Unit<?> target)
      throws IncommensurableException {
    Scale known = SCALES.get(conversion);
    if (known == null) {
      known = Scale.of(source.getConverterToAny(target));
      SCALES.put(conversion, known);
    }
    return known;
  }

  private static @Nullable Unit<?> unit(String id) {
    return KNOWN.computeIfAbsent(id, name -> Optional.ofNullable(parse(name))).orElse(null);
  }

  private static @Nullable Unit<?> parse(String id) {
    Unit<?> whole = BASE.get(id);
    if (whole != null) {
      return whole;
    }
    Unit<?> product = null;
    boolean first = true;
    for (String side : id.split("-per-")) {
      Unit<?> unit = power(side);
      if (unit == null) {
        return null;
      }
      product = first ? unit : product == null ? null : product.divide(unit);
      first = false;
    }
    return product;
  }

  private static @Nullable Unit<?> power(String id) {
    if (id.startsWith("square-")) {
      Unit<?> unit = prefixed(id.substring("square-".length()));
      return unit == null ? null : unit.pow(2);
    }
    if (id.startsWith("cubic-")) {
      Unit<?> unit = prefixed(id.substring("cubic-".length()));
      return unit == null ? null : unit.pow(3);
    }
    return prefixed(id);
  }

  private static @Nullable Unit<?> prefixed(String id) {
    Unit<?> unit = BASE.get(id);
    if (unit != null) {
      return unit;
    }
    for (Map.Entry<String, MetricPrefix> prefix : PREFIXES.entrySet()) {
      Unit<?> base =
          id.startsWith(prefix.getKey()) ? BASE.get(id.substring(prefix.getKey().length())) : null;
      if (base != null) {
        return base.prefix(prefix.getValue());
      }
    }
    return null;
  }

  private static Map<String, MetricPrefix> prefixes() {
    Map<String, MetricPrefix> prefixes = new HashMap<>();
    for (MetricPrefix prefix : List.of(MetricPrefix.values())) {
      prefixes.put(prefix.name().toLowerCase(java.util.Locale.ROOT), prefix);
    }
    return prefixes;
  }

  private static Map<String, Unit<?>> base() {
    Map<String, Unit<?>> units = new HashMap<>();
    units.put("meter", CLDR.METER);
    units.put("inch", CLDR.METER.multiply(254).divide(10_000));
    units.put("foot", CLDR.METER.multiply(3_048).divide(10_000));
    units.put("yard", CLDR.METER.multiply(9_144).divide(10_000));
    units.put("mile", CLDR.METER.multiply(1_609_344).divide(1_000));
    units.put("nautical-mile", CLDR.METER.multiply(1_852));
    units.put("furlong", CLDR.METER.multiply(201_168).divide(1_000));
    units.put("light-year", CLDR.LIGHT_YEAR);
    units.put("astronomical-unit", CLDR.ASTRONOMICAL_UNIT);
    units.put("parsec", CLDR.PARSEC);
    units.put("hectare", CLDR.HECTARE);
    units.put("acre", CLDR.METER.pow(2).multiply(40_468_564_224L).divide(10_000_000));
    units.put("dunam", CLDR.METER.pow(2).multiply(1_000));
    units.put("liter", CLDR.LITER);
    units.put("gallon", CLDR.LITER.multiply(3_785_411_784L).divide(1_000_000_000));
    units.put("quart", CLDR.LITER.multiply(3_785_411_784L).divide(4_000_000_000L));
    units.put("pint", CLDR.LITER.multiply(3_785_411_784L).divide(8_000_000_000L));
    units.put("cup", CLDR.LITER.multiply(3_785_411_784L).divide(16_000_000_000L));
    units.put("barrel", CLDR.LITER.multiply(158_987_294_928L).divide(1_000_000_000));
    units.put("fluid-ounce", CLDR.FLUID_OUNCE);
    units.put("tablespoon", CLDR.TABLESPOON);
    units.put("teaspoon", CLDR.TEASPOON);
    units.put("bushel", CLDR.BUSHEL);
    units.put("gram", CLDR.GRAM);
    units.put("tonne", CLDR.TONNE);
    units.put("kilotonne", CLDR.TONNE.multiply(1_000));
    units.put("megatonne", CLDR.TONNE.multiply(1_000_000));
    units.put("gigatonne", CLDR.TONNE.multiply(1_000_000_000));
    units.put("pound", CLDR.GRAM.multiply(45_359_237).divide(100_000));
    units.put("ounce", CLDR.GRAM.multiply(45_359_237).divide(1_600_000));
    units.put("ton", CLDR.GRAM.multiply(45_359_237).divide(50));
    units.put("stone", CLDR.GRAM.multiply(14L * 45_359_237).divide(100_000));
    units.put("troy-ounce", CLDR.GRAM.multiply(311_034_768).divide(10_000_000));
    units.put("carat", CLDR.CARAT);
    units.put("second", CLDR.SECOND);
    units.put("minute", CLDR.MINUTE);
    units.put("hour", CLDR.HOUR);
    units.put("day", CLDR.DAY);
    units.put("week", CLDR.WEEK);
    units.put("month", CLDR.DAY.multiply(1_461).divide(48));
    units.put("year", CLDR.DAY.multiply(1_461).divide(4));
    units.put("decade", CLDR.DAY.multiply(14_610).divide(4));
    units.put("century", CLDR.DAY.multiply(146_100).divide(4));
    units.put("percent", CLDR.PERCENT);
    units.put("permille", AbstractUnit.ONE.divide(1_000));
    units.put("part-per-1e6", AbstractUnit.ONE.divide(1_000_000));
    units.put("kelvin", CLDR.KELVIN);
    units.put("celsius", CLDR.CELSIUS);
    units.put("fahrenheit", CLDR.KELVIN.multiply(5).divide(9).shift(459.67));
    units.put("degree", CLDR.RADIAN.multiply(Math.PI / 180));
    units.put("radian", CLDR.RADIAN);
    units.put("knot", CLDR.METER.multiply(1_852).divide(CLDR.HOUR));
    units.put("joule", CLDR.JOULE);
    units.put("watt-hour", CLDR.JOULE.multiply(3_600));
    units.put("calorie", CLDR.CALORIE);
    units.put("british-thermal-unit", CLDR.BRITISH_THERMAL_UNIT);
    units.put("watt", CLDR.WATT);
    units.put(
        "horsepower", CLDR.WATT.multiply(74_569_987_158_227_022L).divide(100_000_000_000_000L));
    units.put("newton", CLDR.NEWTON);
    units.put("newton-meter", CLDR.JOULE);
    units.put(
        "pound-force-foot",
        CLDR.JOULE.multiply(13_558_179_483_314_004L).divide(10_000_000_000_000_000L));
    units.put("pascal", CLDR.PASCAL);
    units.put("bar", CLDR.PASCAL.multiply(100_000));
    units.put("atmosphere", CLDR.PASCAL.multiply(101_325));
    units.put(
        "pound-force-per-square-inch",
        CLDR.PASCAL.multiply(6_894_757_293_168L).divide(1_000_000_000));
    units.put("ampere", CLDR.AMPERE);
    units.put("volt", CLDR.VOLT);
    units.put("ohm", CLDR.OHM);
    units.put("hertz", CLDR.HERTZ);
    units.put("bit", CLDR.BIT);
    units.put("byte", CLDR.BIT.multiply(8));
    return units;
  }
}
