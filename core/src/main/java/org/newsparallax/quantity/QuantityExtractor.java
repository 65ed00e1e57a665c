package org.newsparallax.quantity;

import java.util.List;

/** Finds the numeric expressions of a text. Immutable and thread-safe. */
public final class QuantityExtractor {
  private static final QuantityExtractor DEFAULTS = new QuantityExtractor();

  private QuantityExtractor() {}

  /**
   * The extractor for English news.
   *
   * @return a shared instance
   */
  public static QuantityExtractor ofDefaults() {
    return DEFAULTS;
  }

  /**
   * The numeric expressions of a text, in text order.
   *
   * @param text any text
   * @return the quantities; spans point into {@code text}
   */
  public List<Quantity> extract(String text) {
    return new Extraction(text, Lexicon.defaults(), false).run();
  }
}
