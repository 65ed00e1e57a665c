package org.newsparallax.report;

import java.util.stream.Collectors;
import org.newsparallax.compare.Comparison;
import org.newsparallax.compare.Finding;

/** The report for a terminal. Immutable and thread-safe. */
public final class TextReport {
  private TextReport() {}

  /**
   * The report of a comparison.
   *
   * @param comparison what was compared
   * @return the discrepancies, one reason a line
   */
  public static String of(Comparison comparison) {
    return comparison.discrepancies().stream()
        .map(Finding::reason)
        .collect(Collectors.joining("\n"));
  }
}
