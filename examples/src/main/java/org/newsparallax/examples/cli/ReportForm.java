package org.newsparallax.examples.cli;

import java.io.IOException;
import java.io.Writer;
import org.newsparallax.compare.Comparison;
import org.newsparallax.report.ExplanationReport;
import org.newsparallax.report.HtmlReport;
import org.newsparallax.report.JsonReport;
import org.newsparallax.report.MarkdownReport;
import org.newsparallax.report.ReportOptions;
import org.newsparallax.report.TextReport;

/** The forms of a report, by the names that the command line gives them. */
enum ReportForm {
  text,
  json,
  markdown,
  html;

  /** Writes a report, with a line break at its end. */
  void write(Comparison comparison, ReportOptions options, Writer out) throws IOException {
    switch (this) {
      case text -> out.write(TextReport.of(comparison, options));
      case json -> JsonReport.write(comparison, out);
      case markdown -> out.write(MarkdownReport.of(comparison, options));
      case html -> out.write(HtmlReport.of(comparison, options));
    }
    out.write('\n');
  }

  /** Writes an explanation, with a line break at its end. */
  void write(ExplanationReport explanation, Writer out) throws IOException {
    out.write(
        switch (this) {
          case text -> explanation.text();
          case json -> explanation.json();
          case markdown -> explanation.markdown();
          case html -> explanation.html();
        });
    out.write('\n');
  }
}
