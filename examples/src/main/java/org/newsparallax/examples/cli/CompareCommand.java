package org.newsparallax.examples.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsparallax.Parallax;
import org.newsparallax.compare.Comparison;
import org.newsparallax.compare.Verdict;
import org.newsparallax.examples.Corpus;
import org.newsparallax.report.JsonReport;
import org.newsparallax.report.TextReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reports the figures on which articles about one event differ. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = {
      "Reports the figures on which articles about one event differ.",
      "One article alone is checked against itself."
    })
final class CompareCommand implements Callable<Integer> {
  /** The forms of a report. */
  enum Format {
    text,
    json
  }

  /** What a script may ask to fail on. */
  enum FailOn {
    conflict
  }

  private final Streams streams;
  private final Terminal terminal;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files or folders; none: the five reports that come with the program.")
  private List<Path> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      defaultValue = "text",
      description = "Form of the report: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.text;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the report to a file instead of standard output.")
  private @Nullable Path output;

  @Option(names = "--all", description = "Also list what agrees.")
  private boolean all;

  @Option(
      names = "--fail-on",
      paramLabel = "VERDICT",
      description = "End with exit code 3 if the report shows one: ${COMPLETION-CANDIDATES}.")
  private @Nullable FailOn failOn;

  CompareCommand(Streams streams) {
    this.streams = streams;
    this.terminal = new Terminal(streams.outOnTerminal(), System.getenv());
  }

  @Override
  public Integer call() throws IOException {
    Inputs inputs =
        paths.isEmpty() ? new Inputs(Corpus.KURSK.articles(), true) : Inputs.read(paths, streams);
    if (inputs.articles().isEmpty()) {
      streams.say("no article could be read, so there is nothing to compare");
      return ExitCode.NOTHING_READ;
    }
    inputs.remark(streams);
    Comparison comparison = Parallax.compare(inputs.articles());
    if (output == null) {
      write(comparison, new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
    } else {
      try (Writer file = Files.newBufferedWriter(output)) {
        write(comparison, file);
      }
      streams.say("wrote " + output);
    }
    if (failOn != null && hasConflict(comparison)) {
      return ExitCode.FOUND;
    }
    return inputs.complete() ? ExitCode.DONE : ExitCode.PARTLY_READ;
  }

  private void write(Comparison comparison, Writer target) throws IOException {
    Writer out = new BufferedWriter(target);
    if (format == Format.json) {
      JsonReport.write(comparison, out);
    } else {
      out.write(TextReport.of(comparison, terminal.options(all, output == null)));
    }
    out.write('\n');
    out.flush();
  }

  private static boolean hasConflict(Comparison comparison) {
    return comparison.discrepancies().stream().anyMatch(f -> f.verdict() == Verdict.CONFLICT);
  }
}
