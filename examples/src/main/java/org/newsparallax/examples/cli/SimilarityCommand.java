package org.newsparallax.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.newsparallax.Parallax;
import picocli.CommandLine.Command;

/** Scores how likely two sentences report the same thing, whatever their numbers. */
@Command(
    name = "similarity",
    mixinStandardHelpOptions = true,
    description = {
      "Scores how likely two sentences report the same thing, whatever their numbers.",
      "",
      "Reads JSON Lines on standard input and writes one line for each:",
      "{\"id\": …, \"a\": …, \"b\": …} gives {\"id\": …, \"score\": 0 to 1}"
    })
final class SimilarityCommand implements Callable<Integer> {
  private final Streams streams;

  SimilarityCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    return new Batch(streams, SimilarityCommand::answer).run();
  }

  private static void answer(Request request, JsonGenerator json)
      throws IOException, InvalidLineException {
    json.writeNumberField("score", Parallax.similarity(request.text("a"), request.text("b")));
  }
}
