package org.newsparallax.report;

import java.util.List;
import java.util.function.Function;
import org.newsparallax.compare.Comparison;

/**
 * The report for a terminal: a table of the findings, each with its claims and the reason underneath, and the list of the
 * reports. Thread-safe.
 *
 * <p>What articles and their names contain is shown without control characters, so that it cannot disturb the terminal.
 */
public final class TextReport {
  private static final int NUMBER = 4;
  private static final int GAP = 2;
  private static final int WIDEST_FIGURE = 20;

  /** The columns that quote and speaker need together before dates may take some of them. */
  private static final int LEAST_WORDS = 56;

  private final Outline outline;
  private final ReportOptions options;
  private final Ansi ansi;
  private final StringBuilder text = new StringBuilder();
  private final int figure;
  private final int quote;
  private final int saidBy;
  private final int source;
  private final Function<Row, String> named;

  private TextReport(Outline outline, ReportOptions options) {
    this.outline = outline;
    this.options = options;
    this.ansi = new Ansi(options.colored());
    int free = options.width() - NUMBER - 3 * GAP;
    this.figure = widest(Row::figure, "figure", WIDEST_FIGURE);
    int dated = widest(r -> r.source().dated(), "report", free);
    boolean roomy = free - figure - dated >= LEAST_WORDS;
    this.named = roomy ? r -> r.source().dated() : r -> r.source().label();
    this.source = roomy ? dated : widest(named, "report", free * 3 / 10);
    int words = free - figure - source;
    this.saidBy = widest(Row::saidByAndWhen, "says who, when", words * 2 / 5);
    this.quote = words - saidBy;
  }

  /**
   * The report of a comparison, with the default options.
   *
   * @param comparison what was compared
   * @return the discrepancies, in lines of at most 100 columns, without a line break at the end
   */
  public static String of(Comparison comparison) {
    return of(comparison, ReportOptions.defaults());
  }

  /**
   * The report of a comparison.
   *
   * @param comparison what was compared
   * @param options what is shown, how wide, and whether in colour
   * @return the report, without a line break at the end
   */
  public static String of(Comparison comparison, ReportOptions options) {
    return new TextReport(Outline.of(comparison, options), options).written();
  }

  private int widest(Function<Row, String> cell, String title, int limit) {
    int widest = Columns.width(title);
    for (Entry entry : outline.entries()) {
      for (Row row : entry.rows()) {
        widest = Math.max(widest, Columns.width(cell.apply(row)));
      }
    }
    return Math.min(widest, limit);
  }

  private String written() {
    line(ansi.strong(outline.headline()));
    if (!outline.sections().isEmpty()) {
      line("");
      line(ansi.faint(
          cells("", "figure", "as printed", "says who, when", "report").stripTrailing()));
    }
    for (Section section : outline.sections()) {
      rule(section.title());
      for (Entry entry : section.entries()) {
        entry(entry);
      }
    }
    if (!outline.sections().isEmpty()) {
      rule("Reports");
      outline.sources().forEach(this::source);
    }
    return text.toString().stripTrailing();
  }

  private void source(Source report) {
    String letter = Columns.fit(report.letter() + ".", NUMBER);
    for (String line : Columns.wrap(report.described(), options.width() - NUMBER)) {
      line(letter + line);
      letter = " ".repeat(NUMBER);
    }
  }

  private void rule(String title) {
    line(ansi.faint("── " + title + " " + "─".repeat(options.width() - title.length() - 4)));
  }

  private void entry(Entry entry) {
    String number = Columns.fit(entry.number() + ".", NUMBER);
    String right = entry.confidence();
    int left = options.width() - NUMBER - GAP - right.length();
    String verdict = entry.verdict() + ": ";
    String subject = Columns.cut(entry.subject(), left - verdict.length());
    line(number
        + ansi.verdict(entry.finding().verdict(), entry.verdict())
        + ": "
        + ansi.strong(subject)
        + " ".repeat(left - verdict.length() - Columns.width(subject) + GAP)
        + ansi.faint(right));
    for (Row row : entry.rows()) {
      row(row);
    }
    for (String line : Columns.wrap(entry.reason(), options.width() - NUMBER)) {
      line(" ".repeat(NUMBER) + line);
    }
    line("");
  }

  private void row(Row row) {
    Quote shown = row.quote().within(quote);
    String printed = shown.before() + ansi.mark(shown.figure()) + shown.after();
    int width = Columns.width(shown.before())
        + Columns.width(shown.figure())
        + Columns.width(shown.after());
    line(" ".repeat(NUMBER)
        + ansi.strong(Columns.fit(row.figure(), figure))
        + " ".repeat(GAP)
        + printed
        + " ".repeat(Math.max(0, quote - width) + GAP)
        + Columns.fit(row.saidByAndWhen(), saidBy)
        + " ".repeat(GAP)
        + Columns.cut(named.apply(row), source));
  }

  private String cells(String number, String one, String two, String three, String four) {
    List<String> cells = List.of(
        Columns.fit(number, NUMBER) + Columns.fit(one, figure),
        Columns.fit(two, quote),
        Columns.fit(three, saidBy),
        Columns.fit(four, source));
    return String.join(" ".repeat(GAP), cells);
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
