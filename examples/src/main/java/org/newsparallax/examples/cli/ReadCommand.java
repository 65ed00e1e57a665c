package org.newsparallax.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.newsparallax.article.Reading;
import org.newsparallax.report.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads articles and writes them as JSON Lines. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = "Reads articles and writes them as JSON Lines.")
final class ReadCommand implements Callable<Integer> {
  private static final JsonFactory JSON = new JsonFactory();

  private final Streams streams;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files or folders, - for standard input.")
  @SuppressWarnings("NullAway.Init")
  private List<String> paths;

  @Mixin
  private InputFormatOption inputFormat = new InputFormatOption();

  ReadCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    boolean some = false;
    boolean all = true;
    Writer out = new BufferedWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
    try (Stream<Reading> readings = Inputs.open(paths, inputFormat.format(), streams)) {
      for (Iterator<Reading> each = readings.iterator(); each.hasNext(); ) {
        Reading reading = each.next();
        if (reading instanceof Reading.Success success) {
          some = true;
          out.write(Json.of(success.article()));
        } else if (reading instanceof Reading.Failure failure) {
          all = false;
          writeError(out, failure);
        }
        out.write('\n');
        out.flush();
      }
    }
    if (!all) {
      streams.say(some ? "part of the input could not be read" : "none of the input could be read");
    }
    if (!some && all) {
      streams.say("no article found");
    }
    return all && some ? ExitCode.DONE : some ? ExitCode.PARTLY_READ : ExitCode.NOTHING_READ;
  }

  private static void writeError(Writer out, Reading.Failure failure) throws IOException {
    try (JsonGenerator json =
        JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      json.writeStartObject();
      json.writeStringField("source", failure.source());
      json.writeStringField("error", failure.error());
      json.writeEndObject();
    }
  }
}
