package org.newsparallax.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsparallax.claim.Claim;
import org.newsparallax.compare.Finding;

/**
 * A finding as a report shows it.
 *
 * @param number its number in the report, from 1
 * @param finding the finding
 * @param subject what it is about
 * @param reason why, in one sentence
 * @param unit the unit in which its claims are set side by side, or null
 * @param rows its claims
 */
record Entry(
    int number,
    Finding finding,
    String subject,
    String reason,
    @Nullable String unit,
    List<Row> rows) {
  private static final int MOST_FIGURES = 6;

  static Entry of(int number, Finding finding, Map<String, Source> sources) {
    String unit = CommonUnit.of(finding.claims());
    List<Row> rows = new ArrayList<>();
    for (Claim claim : finding.claims()) {
      Source source = sources.get(claim.article());
      if (source != null) {
        rows.add(Row.of(claim, source, unit));
      }
    }
    return new Entry(
        number,
        finding,
        Printable.line(finding.subject()),
        Printable.line(finding.reason()),
        unit,
        List.copyOf(rows));
  }

  /** The figures that its claims give, each once: "24 · 31"; of many, the first. */
  String figures() {
    List<String> figures = rows.stream().map(Row::figure).distinct().toList();
    String first = figures.stream().limit(MOST_FIGURES).collect(Collectors.joining(" · "));
    int rest = figures.size() - MOST_FIGURES;
    return rest > 0 ? first + " and " + rest + " more" : first;
  }

  /** The verdict in one word. */
  String verdict() {
    return finding.verdict().id();
  }

  /** How sure the comparison is, in words. */
  String confidence() {
    return "confidence " + Math.round(100 * finding.confidence()) + "%";
  }
}
