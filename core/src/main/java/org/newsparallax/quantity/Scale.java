package org.newsparallax.quantity;

import javax.measure.UnitConverter;
import tech.units.indriya.function.RationalNumber;

/**
 * A conversion of units that multiplies by a fraction where that is all it takes, as from miles to kilometres. Of whole and
 * half numbers the product is exact and rounded once by the division, so that it is what the converter gives with numbers of
 * any length, which takes a hundred times as long; others are left to it.
 *
 * @param converter the converter
 * @param dividend what to multiply by; not a number where no fraction is known
 * @param divisor what to divide by
 */
record Scale(UnitConverter converter, double dividend, double divisor) {
  /** Up to which size a double can be each whole and each half number. */
  private static final double EXACT = 1L << 52;

  static Scale of(UnitConverter converter) {
    if (converter.isLinear() && converter.convert((Number) 1) instanceof RationalNumber one) {
      double dividend = one.getDividend().doubleValue();
      double divisor = one.getDivisor().doubleValue();
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
    double product = value * dividend;
    boolean exact = value != 0 && Math.abs(product) <= EXACT && 2 * value == Math.rint(2 * value);
    return exact ? product / divisor : converter.convert(value);
  }
}
