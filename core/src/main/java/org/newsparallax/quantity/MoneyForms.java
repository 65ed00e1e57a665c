package org.newsparallax.quantity;

import java.util.List;

/** Makes the forms of currencies from their table: what stands before an amount, what behind it, and the hundredth part. */
final class MoneyForms {
  private final Phrases<Money> before;
  private final Phrases<Money> after;

  MoneyForms(Phrases<Money> before, Phrases<Money> after) {
    this.before = before;
    this.after = after;
  }

  void read(LexiconRows rows) {
    while (rows.next()) {
      String code = rows.cell(0);
      Money whole = new Money(code, 1, false);
      Money million = new Money(code, 1e6, false);
      add(after, rows.forms(1), false, whole);
      add(before, rows.forms(2), true, whole);
      add(after, rows.forms(3), true, whole);
      before.add("M".concat(code), true, false, million);
      after.add("M".concat(code), true, false, million);
      add(after, rows.forms(4), false, new Money(code, 0.01, false));
      add(after, rows.forms(5), true, new Money(code, 0.01, true));
    }
  }

  private static void add(Phrases<Money> phrases, List<String> forms, boolean exact, Money money) {
    for (String form : forms) {
      phrases.add(form, exact, false, money);
    }
  }
}
