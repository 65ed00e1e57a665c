package org.newsparallax.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsparallax.claim.Claim;
import org.newsparallax.quantity.Interval;
import org.newsparallax.quantity.Quantity;
import org.newsparallax.quantity.Units;

/** The one unit in which the claims of a finding are set side by side. */
final class CommonUnit {
  private CommonUnit() {}

  /** The unit that most claims are printed in; the first of them where several are. Null where they have none. */
  static @Nullable String of(List<Claim> claims) {
    Map<String, Integer> counts = new HashMap<>();
    claims.forEach(c -> counts.merge(String.valueOf(c.quantity().unit()), 1, Integer::sum));
    String best = null;
    int most = 0;
    for (Claim claim : claims) {
      int count = counts.getOrDefault(String.valueOf(claim.quantity().unit()), 0);
      if (count > most) {
        most = count;
        best = claim.quantity().unit();
      }
    }
    return best;
  }

  /** The value of a quantity in that unit, or null if it has none or cannot be converted. */
  static @Nullable Interval value(Quantity quantity, @Nullable String unit) {
    Interval value = quantity.value();
    String own = quantity.unit();
    if (value == null || Objects.equals(own, unit)) {
      return value;
    }
    if (own == null || unit == null || !Units.areComparable(own, unit)) {
      return null;
    }
    return quantity.change() == null
        ? Units.convert(value, own, unit)
        : Units.convertDifference(value, own, unit);
  }

  /** How fine a quantity was printed, in that unit; 0 where it is exact or cannot be converted. */
  static double step(Quantity quantity, String unit) {
    String own = quantity.unit();
    return own == null || quantity.resolution() <= 0 || !Units.areComparable(own, unit)
        ? 0
        : Units.convertDifference(Interval.of(quantity.resolution()), own, unit).min();
  }
}
