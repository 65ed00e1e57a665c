package org.newsparallax.quantity;

import javax.measure.UnitConverter;
import tech.units.indriya.function.RationalNumber;

/**
 * A conversion of units that multiplies by a fraction where that is all it takes, as from miles to kilometres. Of a number with
 * three decimals at most the product is exact in thousandths and rounded once by the division, so that it is what the converter
 * gives with numbers of any length, which takes a hundred times as long; others are left to it.
 *
 * @param converter the converter
 * @param dividend what to multiply by; not a number where no fraction is known
 * @param divisor what to divide by, and by a thousand
 */
record Scale(UnitConverter converter, double dividend, double divisor) {
  /** Up to which size a double can be each whole number. */
  private static final double EXACT = 1L << 53;

  private static final double PARTS = 1_000;

  static Scale of(UnitConverter converter) {
    if (converter.isLinear() && converter.convert((Number) 1) instanceof RationalNumber one) {
      double dividend = one.getDividend().doubleValue();
      double divisor = one.getDivisor().doubleValue() * PARTS;
      if (dividend <= EXACT && divisor <= EXACT) {
        return new Scale(converter, dividend, divisor);
      }
    }
    return new Scale(converter, Double.NaN, 1);
  }

  /** The value in the other unit; what is without end stays so. */
  double convert(double value) {
    if (Double.isInfinite(value)) {
      return value;
    }
    double parts = Math.rint(value * PARTS);
    double product = parts * dividend;
    boolean exact = value != 0 && Math.abs(product) <= EXACT && parts / PARTS == value;
    return exact ? product / divisor : converter.convert(value);
  }
}
