package org.newsparallax.examples.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsparallax.compare.Comparer;
import org.newsparallax.compare.Comparison;
import org.newsparallax.compare.Verdict;
import org.newsparallax.examples.Corpus;
import org.newsparallax.report.ExplanationReport;
import org.newsparallax.report.ReportOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reports the figures on which articles about one event differ. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = {
      "Reports the figures on which articles about one event differ.",
      "One article alone is checked against itself."
    },
    footer = {
      "",
      "Examples:",
      "  parallax compare --html report.html          the bundled reports, as a page too",
      "  parallax compare FOLDER --all                what agrees besides",
      "  parallax compare FOLDER --fail-on conflict   exit code 3 where reports differ",
      "  parallax compare FOLDER --explain a#3 b#1    why two claims are one fact, or not"
    })
final class CompareCommand implements Callable<Integer> {
  /** What a script may ask to fail on. */
  enum FailOn {
    conflict
  }

  private final Streams streams;
  private final Terminal terminal;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "Files or folders, - for standard input; none: the five reports that come with the program.")
  private List<String> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      defaultValue = "text",
      description = "Form of the report: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private ReportForm form = ReportForm.text;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the report to a file instead of standard output.")
  private @Nullable Path output;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write the report as a web page besides.")
  private @Nullable Path page;

  @Option(
      names = "--all",
      description = "Also list what agrees, what is compatible, what is doubtful.")
  private boolean all;

  @Option(
      names = "--fail-on",
      paramLabel = "VERDICT",
      description = "End with exit code 3 if the report shows one: ${COMPLETION-CANDIDATES}.")
  private @Nullable FailOn failOn;

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      description = "Report what is at least so sure, 0 to 1 (without it: 0.65).")
  private @Nullable Double minConfidence;

  @Option(
      names = "--explain",
      arity = "2",
      paramLabel = "ID",
      description =
          "Say why two claims were taken for one fact or not. Ids are those of the JSON form: the "
              + "article's id, # and the number of the claim in it, from 0.")
  private List<String> explained = List.of();

  @Mixin
  private InputFormatOption inputFormat = new InputFormatOption();

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  CompareCommand(Streams streams) {
    this.streams = streams;
    this.terminal = new Terminal(streams.outOnTerminal(), System.getenv());
  }

  @Override
  public Integer call() throws IOException {
    Comparer comparer = comparer();
    Inputs inputs = paths.isEmpty()
        ? new Inputs(Corpus.KURSK.articles(), true)
        : Inputs.read(paths, inputFormat.format(), streams);
    if (inputs.articles().isEmpty()) {
      streams.say("no article could be read, so there is nothing to compare");
      return ExitCode.NOTHING_READ;
    }
    inputs.remark(streams);
    Comparison comparison = comparer.compare(inputs.articles());
    if (explained.isEmpty()) {
      write(out -> form.write(comparison, options(), out));
    } else {
      ExplanationReport explanation = explanation(comparison);
      write(out -> form.write(explanation, out));
    }
    if (page != null) {
      writeFile(page, out -> ReportForm.html.write(comparison, options(), out));
    }
    if (failOn != null && hasConflict(comparison)) {
      return ExitCode.FOUND;
    }
    return inputs.complete() ? ExitCode.DONE : ExitCode.PARTLY_READ;
  }

  private Comparer comparer() {
    if (minConfidence == null) {
      return Comparer.ofDefaults();
    }
    try {
      return Comparer.ofDefaults().withMinConfidence(minConfidence);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--min-confidence: " + e.getMessage(), e);
    }
  }

  private ExplanationReport explanation(Comparison comparison) {
    try {
      return ExplanationReport.of(comparison, explained.get(0), explained.get(1));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--explain: " + e.getMessage(), e);
    }
  }

  private ReportOptions options() {
    return terminal.options(all, output == null);
  }

  private void write(Content content) throws IOException {
    if (output != null) {
      writeFile(output, content);
      return;
    }
    Writer out = new BufferedWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
    content.write(out);
    out.flush();
  }

  private void writeFile(Path file, Content content) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
      try (Writer out = new BufferedWriter(
          new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8))) {
        content.write(out);
      }
    } catch (FileSystemException e) {
      String reason = e.getReason() == null ? "not possible here" : e.getReason();
      throw new IOException(file + ": cannot be written: " + reason, e);
    }
    streams.say("wrote " + file);
  }

  private static boolean hasConflict(Comparison comparison) {
    return comparison.discrepancies().stream().anyMatch(f -> f.verdict() == Verdict.CONFLICT);
  }

  @FunctionalInterface
  private interface Content {
    void write(Writer out) throws IOException;
  }
}
