package org.newsparallax.compare;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsparallax.lexicon.Table;
import org.newsparallax.quantity.Interval;

/**
 * How much one unit of a currency may be worth in US dollars: an interval for each ISO 4217 code. It tells whether two
 * sums in different currencies can be the same money, never what the rate was. Immutable and thread-safe.
 */
public final class ExchangeRates {
  private static final ExchangeRates PLAUSIBLE = load();

  private final ImmutableMap<String, Interval> dollars;

  private ExchangeRates(Map<String, Interval> dollars) {
    this.dollars = ImmutableMap.copyOf(dollars);
  }

  /**
   * The span of each currency's rate since 1999: wide, and good for reports of any year since.
   *
   * @return a shared instance
   */
  public static ExchangeRates plausible() {
    return PLAUSIBLE;
  }

  /**
   * The same rates with one replaced by what is known of the day.
   *
   * @param currency an ISO 4217 code
   * @param dollarsPerUnit US dollars for one unit, above 0
   * @return a new instance
   * @throws IllegalArgumentException if the rate is not a positive number
   */
  public ExchangeRates with(String currency, double dollarsPerUnit) {
    if (!(dollarsPerUnit > 0)) {
      throw new IllegalArgumentException(
          "a rate for " + currency + " must be above 0, not " + dollarsPerUnit);
    }
    Map<String, Interval> changed = new HashMap<>(dollars);
    changed.put(currency, Interval.between(dollarsPerUnit * 0.99, dollarsPerUnit * 1.01));
    return new ExchangeRates(changed);
  }

  /**
   * What an amount may be in US dollars.
   *
   * @param amount the amount, not below 0
   * @param currency its ISO 4217 code
   * @return the interval in US dollars, or empty if nothing is known of the currency
   */
  public Optional<Interval> toDollars(Interval amount, String currency) {
    Interval rate = dollars.get(currency);
    if (rate == null) {
      return Optional.empty();
    }
    return Optional.of(new Interval(
        amount.min() * rate.min(),
        amount.max() * rate.max(),
        amount.minInclusive(),
        amount.maxInclusive()));
  }

  /**
   * Whether the ratio of two sums is about what another currency with the same sign would make of it.
   *
   * @param ratio the larger sum by the smaller, at least 1
   * @param codes currencies that share a sign with the US dollar
   * @return true if for one of them a rate of that size is plausible
   */
  boolean mayExplain(double ratio, List<String> codes) {
    return codes.stream().map(dollars::get).anyMatch(r -> r != null && r.contains(1 / ratio));
  }

  private static ExchangeRates load() {
    ImmutableMap.Builder<String, Interval> rates = ImmutableMap.builder();
    for (List<String> row :
        Table.load(ExchangeRates.class, "exchange-rates.tsv").rows()) {
      rates.put(
          row.get(0),
          Interval.between(Double.parseDouble(row.get(1)), Double.parseDouble(row.get(2))));
    }
    return new ExchangeRates(rates.buildOrThrow());
  }
}
