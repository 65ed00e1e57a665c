package org.newsparallax.quantity;

import java.util.List;

/**
 * Finds the numeric expressions of a text: in digits and in words, with unit, modifier and what they count. Made for whole
 * articles as well as for sentences; one pass over the text, in time that grows with its length alone. Immutable and
 * thread-safe. The first use loads the lexicons, which takes some 50 ms.
 *
 * <pre>{@code
 * QuantityExtractor.ofDefaults().extract("At least 24 miners died, including two women.");
 * }</pre>
 */
public final class QuantityExtractor {
  private static final QuantityExtractor DEFAULTS = new QuantityExtractor(false);

  private final boolean continental;

  private QuantityExtractor(boolean continental) {
    this.continental = continental;
  }

  /**
   * The extractor for English news.
   *
   * @return a shared instance
   */
  public static QuantityExtractor ofDefaults() {
    return DEFAULTS;
  }

  /**
   * An extractor that reads numbers in the continental manner: "1.000,5" is a thousand and a half. Without this they are
   * never read so, since "1.000" is one in English.
   *
   * @param value whether points group digits and a comma begins the decimals
   * @return an extractor like this one, but for the notation
   */
  public QuantityExtractor withContinentalNotation(boolean value) {
    return new QuantityExtractor(value);
  }

  /**
   * The numeric expressions of a text, in text order, none overlapping another.
   *
   * @param text any text; what is not English is passed over as far as it is not written in digits
   * @return the quantities, immutable; spans point into {@code text}
   */
  public List<Quantity> extract(String text) {
    return new Extraction(text, Lexicon.defaults(), continental).run();
  }
}
