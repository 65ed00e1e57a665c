package org.newsparallax.report;

import org.newsparallax.compare.Comparison;

/**
 * The report in Markdown (CommonMark with tables), to be pasted where a newsroom works. Thread-safe.
 *
 * <p>What articles and their names contain is escaped: it can neither format the page nor bring HTML into it.
 */
public final class MarkdownReport {
  private final Outline outline;
  private final StringBuilder text = new StringBuilder();

  private MarkdownReport(Outline outline) {
    this.outline = outline;
  }

  /**
   * The report of a comparison, with the default options.
   *
   * @param comparison what was compared
   * @return the discrepancies, without a line break at the end
   */
  public static String of(Comparison comparison) {
    return of(comparison, ReportOptions.defaults());
  }

  /**
   * The report of a comparison.
   *
   * @param comparison what was compared
   * @param options what is shown
   * @return the report, without a line break at the end
   */
  public static String of(Comparison comparison, ReportOptions options) {
    return new MarkdownReport(Outline.of(comparison, options)).written();
  }

  private String written() {
    line("# " + Markdown.escaped(outline.headline()));
    line("");
    for (Section section : outline.sections()) {
      line("## " + Markdown.escaped(section.title()));
      line("");
      section.entries().forEach(this::entry);
    }
    line("## Reports");
    line("");
    outline.sources().forEach(this::source);
    return text.toString().stripTrailing();
  }

  private void entry(Entry entry) {
    line("### " + entry.number() + ". "
        + Markdown.escaped(entry.verdict() + ": " + entry.subject()));
    line("");
    line(Markdown.escaped(entry.reason()) + " *(" + entry.confidence() + ")*");
    line("");
    line("| figure | as printed | says who, when | report |");
    line("| --- | --- | --- | --- |");
    for (Row row : entry.rows()) {
      Quote quote = row.quote();
      line("| " + Markdown.escaped(row.figure())
          + " | " + Markdown.escaped(quote.before()) + "**" + Markdown.escaped(quote.figure())
          + "**"
          + Markdown.escaped(quote.after())
          + " | " + Markdown.escaped(row.saidByAndWhen())
          + " | " + Markdown.escaped(row.source().dated()) + " |");
    }
    line("");
  }

  private void source(Source source) {
    line("- " + source.letter() + ". "
        + Markdown.link(source.described(), WebAddress.of(source.article().url())));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
