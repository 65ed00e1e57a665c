package org.newsparallax.quantity;

import java.util.ArrayList;
import java.util.List;
import org.newsparallax.text.Span;

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
    List<Quantity> found = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        int end = i;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
          end++;
        }
        Span span = new Span(i, end);
        found.add(new Quantity(
            span,
            span.of(text),
            Kind.COUNT,
            Interval.of(Double.parseDouble(span.of(text))),
            1,
            Modifier.EXACT,
            null,
            null,
            null,
            null,
            null,
            null,
            null));
        i = end;
      }
    }
    return found;
  }
}
