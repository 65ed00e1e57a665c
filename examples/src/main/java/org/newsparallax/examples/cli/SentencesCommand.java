package org.newsparallax.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.newsparallax.Parallax;
import org.newsparallax.report.Json;
import picocli.CommandLine.Command;

/** Finds the sentences of texts. */
@Command(
    name = "sentences",
    mixinStandardHelpOptions = true,
    description = {
      "Finds the sentences of texts.",
      "",
      "Reads JSON Lines on standard input and writes one line for each:",
      "{\"id\": …, \"text\": …} gives {\"id\": …, \"sentences\": […]}"
    })
final class SentencesCommand implements Callable<Integer> {
  private final Streams streams;

  SentencesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    return new Batch(streams, SentencesCommand::answer).run();
  }

  private static void answer(Request request, JsonGenerator json)
      throws IOException, InvalidLineException {
    json.writeFieldName("sentences");
    json.writeRawValue(
        Json.ofSentences(Parallax.article("text", request.text("text")).sentences()));
  }
}
