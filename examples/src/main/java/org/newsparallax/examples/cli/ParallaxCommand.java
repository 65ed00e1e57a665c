package org.newsparallax.examples.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Parallax on the command line. */
@Command(
    name = "parallax",
    mixinStandardHelpOptions = true,
    version = "parallax 0.1.0-SNAPSHOT",
    description = "Compares what several news reports say about one event, number by number.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit codes: 0 done; 1 the input could not be read at all; 2 part of it could",
      "not; 3 --fail-on applies; 64 the command line is wrong."
    })
public final class ParallaxCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  private ParallaxCommand() {}

  /**
   * Runs a command and ends the process with its exit code.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    System.exit(run(Streams.ofProcess(), arguments));
  }

  static int run(Streams streams, String... arguments) {
    CommandLine line = new CommandLine(new ParallaxCommand());
    line.addSubcommand(new CompareCommand(streams));
    line.addSubcommand(new ReadCommand(streams));
    line.addSubcommand(new QuantitiesCommand(streams));
    line.addSubcommand(new SentencesCommand(streams));
    line.addSubcommand(new SimilarityCommand(streams));
    line.addSubcommand(new AlignCommand(streams));
    line.setOut(
        new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8), true));
    line.setErr(streams.messages());
    line.setParameterExceptionHandler(ParallaxCommand::wrongUsage);
    line.setExecutionExceptionHandler((e, command, parsed) -> failed(streams, e));
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError e) {
      streams.say("not enough memory for this input; java -Xmx4g -jar … gives more");
      return ExitCode.NOTHING_READ;
    }
  }

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "no command given");
  }

  private static int wrongUsage(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    PrintWriter messages = command.getErr();
    messages.println("parallax: " + e.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(e, messages);
    messages.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    messages.flush();
    return ExitCode.USAGE;
  }

  private static int failed(Streams streams, Exception e) {
    if (e instanceof IOException || e instanceof UncheckedIOException) {
      streams.say(String.valueOf(e.getMessage()));
    } else {
      streams.say("this should not have happened, please report it: " + e);
    }
    return ExitCode.NOTHING_READ;
  }
}
