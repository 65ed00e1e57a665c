package org.newsparallax.examples.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.newsparallax.Parallax;
import org.newsparallax.article.Article;
import org.newsparallax.article.ArticleReader;
import org.newsparallax.article.Reading;
import org.newsparallax.compare.Comparison;
import org.newsparallax.compare.Verdict;
import org.newsparallax.report.JsonReport;
import org.newsparallax.report.TextReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reports the figures on which articles about one event differ. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = "Reports the figures on which articles about one event differ.")
final class CompareCommand implements Callable<Integer> {
  /** The forms of a report. */
  enum Format {
    text,
    json
  }

  private final Streams streams;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files or folders.")
  @SuppressWarnings("NullAway.Init")
  private List<Path> paths;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "Form of the report: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  @SuppressWarnings("NullAway.Init")
  private Format format;

  @Option(names = "--all", description = "Also list what agrees.")
  private boolean all;

  @Option(
      names = "--fail-on",
      paramLabel = "VERDICT",
      description = "End with exit code 3 if there is a finding of this kind: conflict.")
  @SuppressWarnings("NullAway.Init")
  private String failOn;

  CompareCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    List<Article> articles = new ArrayList<>();
    boolean complete = true;
    try (Stream<Reading> readings = ArticleReader.read(paths)) {
      for (Iterator<Reading> each = readings.iterator(); each.hasNext(); ) {
        Reading reading = each.next();
        if (reading instanceof Reading.Success success) {
          articles.add(success.article());
        } else if (reading instanceof Reading.Failure failure) {
          complete = false;
          streams.say(failure.source() + ": " + failure.error());
        }
      }
    }
    if (articles.isEmpty()) {
      streams.say("no article could be read, so there is nothing to compare");
      return ExitCode.NOTHING_READ;
    }
    if (articles.size() == 1) {
      streams.say("one article alone: it is checked against itself");
    }
    Comparison comparison = Parallax.compare(articles);
    Writer out = new BufferedWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
    if (format == Format.json) {
      JsonReport.write(comparison, out);
    } else {
      out.write(TextReport.of(comparison));
    }
    out.write('\n');
    out.flush();
    if (failOn != null && hasConflict(comparison)) {
      return ExitCode.FOUND;
    }
    return complete ? ExitCode.DONE : ExitCode.PARTLY_READ;
  }

  private static boolean hasConflict(Comparison comparison) {
    return comparison.discrepancies().stream().anyMatch(f -> f.verdict() == Verdict.CONFLICT);
  }
}
