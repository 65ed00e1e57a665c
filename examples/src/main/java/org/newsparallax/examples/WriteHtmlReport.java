package org.newsparallax.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.newsparallax.Parallax;
import org.newsparallax.report.HtmlReport;
import org.newsparallax.report.ReportOptions;

/** Writes the comparison of the corpus as a web page. */
public final class WriteHtmlReport {
  private WriteHtmlReport() {}

  /**
   * Runs the example.
   *
   * @param arguments the file to be written
   * @throws IOException if it cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments.length == 0 ? "report.html" : arguments[0]));
  }

  static void write(Path file) throws IOException {
    ReportOptions options = ReportOptions.defaults().withAll(true);
    Files.writeString(file, HtmlReport.of(Parallax.compare(Corpus.KURSK.articles()), options));
  }
}
