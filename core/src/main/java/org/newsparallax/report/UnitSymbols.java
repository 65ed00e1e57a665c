package org.newsparallax.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsparallax.lexicon.Table;

/** How units are printed. Immutable and thread-safe. */
final class UnitSymbols {
  private static final Map<String, String> SYMBOLS = column(1);
  private static final Map<String, String> OF_ONE = column(2);
  private static final String PER = "-per-";

  private UnitSymbols() {}

  private static Map<String, String> column(int column) {
    Map<String, String> symbols = new HashMap<>();
    for (List<String> row : Table.load(UnitSymbols.class, "unit-symbols.tsv").rows()) {
      if (!row.get(column).isEmpty()) {
        symbols.put(row.get(0), row.get(column));
      }
    }
    return Map.copyOf(symbols);
  }

  /** A number with its unit: "6.2 mi", "$1.5 million", "2.1%", "$80/barrel". */
  static String with(String number, String unit) {
    int per = unit.indexOf(PER);
    if (per > 0 && isCurrency(unit.substring(0, per))) {
      return with(number, unit.substring(0, per)) + "/" + ofOne(unit.substring(per + PER.length()));
    }
    String symbol = number.equals("1") ? ofOne(unit) : symbol(unit);
    if (isCurrency(unit)) {
      return symbol.equals(unit) ? unit + " " + number : symbol + number;
    }
    return symbol.equals("%") || symbol.startsWith("°") ? number + symbol : number + " " + symbol;
  }

  private static boolean isCurrency(String unit) {
    return unit.length() == 3 && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  /** The symbol of a CLDR identifier, put together from those of its parts where it has none of its own. */
  static String symbol(String unit) {
    String known = SYMBOLS.get(unit);
    if (known != null) {
      return known;
    }
    int per = unit.indexOf(PER);
    if (per > 0) {
      return symbol(unit.substring(0, per)) + "/" + ofOne(unit.substring(per + PER.length()));
    }
    if (unit.startsWith("per-")) {
      return "per " + ofOne(unit.substring("per-".length()));
    }
    if (unit.startsWith("square-")) {
      return symbol(unit.substring("square-".length())) + "²";
    }
    if (unit.startsWith("cubic-")) {
      return symbol(unit.substring("cubic-".length())) + "³";
    }
    return unit.replace('-', ' ');
  }

  private static String ofOne(String unit) {
    String known = OF_ONE.get(unit);
    return known == null ? symbol(unit) : known;
  }
}
