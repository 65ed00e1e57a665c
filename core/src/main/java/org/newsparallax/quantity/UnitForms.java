package org.newsparallax.quantity;

import java.util.ArrayList;
import java.util.List;

/** Makes the forms of units from their table: as listed, and with each metric prefix that a unit takes. */
final class UnitForms {
  private record Prefix(String name, String symbol) {}

  /** A unit that takes prefixes, with what the prefixes are put before. */
  private record Base(Unit unit, List<String> names, List<String> symbols, String prefixes) {}

  private final Phrases<Unit> phrases;

  UnitForms(Phrases<Unit> phrases) {
    this.phrases = phrases;
  }

  void read(LexiconRows units, LexiconRows prefixes) {
    List<Base> bases = new ArrayList<>();
    while (units.next()) {
      Unit unit = new Unit(units.cell(0), units.cell(1), false);
      List<String> names = units.forms(2);
      List<String> symbols = units.forms(3);
      List<String> glued = units.forms(4);
      add(names, false, unit);
      add(symbols, true, unit);
      add(glued, true, new Unit(unit.id(), unit.dimension(), true));
      String taken = units.cell(5);
      if (!taken.isEmpty()) {
        symbols.addAll(glued);
        bases.add(new Base(unit, names, symbols, taken));
      }
    }
    List<Prefix> all = new ArrayList<>();
    while (prefixes.next()) {
      all.add(new Prefix(prefixes.cell(0), prefixes.cell(1)));
    }
    for (Base base : bases) {
      for (Prefix prefix : all) {
        if (isTaken(base.prefixes(), prefix.symbol())) {
          add(base, prefix);
        }
      }
    }
  }

  private void add(Base base, Prefix prefix) {
    Unit unit = new Unit(prefix.name().concat(base.unit().id()), base.unit().dimension(), false);
    for (String name : base.names()) {
      phrases.add(prefix.name().concat(name), false, false, unit);
    }
    for (String symbol : base.symbols()) {
      phrases.add(prefix.symbol().concat(symbol), true, false, unit);
    }
  }

  private void add(List<String> forms, boolean exact, Unit unit) {
    for (String form : forms) {
      phrases.add(form, exact, false, unit);
    }
  }

  /** Whether a prefix is among those that stand in a cell with spaces between them. */
  private static boolean isTaken(String cell, String symbol) {
    int at = cell.indexOf(symbol);
    while (at >= 0) {
      int end = at + symbol.length();
      if ((at == 0 || cell.charAt(at - 1) == ' ')
          && (end == cell.length() || cell.charAt(end) == ' ')) {
        return true;
      }
      at = cell.indexOf(symbol, end);
    }
    return false;
  }
}
