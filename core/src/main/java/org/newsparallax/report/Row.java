package org.newsparallax.report;

import org.jspecify.annotations.Nullable;
import org.newsparallax.claim.Claim;
import org.newsparallax.claim.When;
import org.newsparallax.quantity.Interval;
import org.newsparallax.quantity.Quantity;

/**
 * A claim as a report shows it beside its rivals.
 *
 * @param claim the claim
 * @param source the article that holds it
 * @param quote its sentence
 * @param value its value in the unit of the entry, or null where it has none in that unit
 * @param figure its value in words and digits, in its own unit, and in that of the entry where it is another
 * @param saidBy who says so, or empty where the writer does
 * @param when as of when it holds, or empty
 */
record Row(
    Claim claim,
    Source source,
    Quote quote,
    @Nullable Interval value,
    String figure,
    String saidBy,
    String when) {

  static Row of(Claim claim, Source source, @Nullable String unit) {
    Quantity quantity = claim.quantity();
    Interval value = CommonUnit.value(quantity, unit);
    return new Row(
        claim,
        source,
        Quote.of(source.article(), claim),
        value,
        Figure.of(quantity, value, unit),
        claim.attribution() == null ? "" : Printable.line(claim.attribution().text()),
        claim.when() == null ? "" : when(claim.when()));
  }

  /** Both in one. */
  String saidByAndWhen() {
    return saidBy.isEmpty() || when.isEmpty() ? saidBy + when : saidBy + ", " + when;
  }

  private static String when(When when) {
    String words = Printable.line(when.text());
    if (when.from() == null || when.from().equals(words)) {
      return words;
    }
    String from = CalendarDate.of(when.from());
    String to = CalendarDate.of(when.to());
    return words + " (" + (to.isEmpty() || to.equals(from) ? from : from + " to " + to) + ")";
  }
}
