package org.newsparallax.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.newsparallax.Parallax;
import org.newsparallax.report.Json;
import picocli.CommandLine.Command;

/** Finds the numeric expressions of texts. */
@Command(
    name = "quantities",
    mixinStandardHelpOptions = true,
    description = {
      "Finds the numeric expressions of texts.",
      "",
      "Reads JSON Lines on standard input and writes one line for each:",
      "{\"id\": …, \"text\": …} gives {\"id\": …, \"quantities\": […]}"
    })
final class QuantitiesCommand implements Callable<Integer> {
  private final Streams streams;

  QuantitiesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    return new Batch(streams, QuantitiesCommand::answer).run();
  }

  private static void answer(Request request, JsonGenerator json)
      throws IOException, InvalidLineException {
    json.writeFieldName("quantities");
    json.writeRawValue(Json.ofQuantities(Parallax.quantities(request.text("text"))));
  }
}
