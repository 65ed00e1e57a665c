package org.newsparallax.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.newsparallax.Parallax;
import org.newsparallax.article.Article;
import org.newsparallax.report.Json;
import picocli.CommandLine.Command;

/** Finds which sentences of two texts report the same thing. */
@Command(
    name = "align",
    mixinStandardHelpOptions = true,
    description = {
      "Finds which sentences of two texts report the same thing.",
      "",
      "Reads JSON Lines on standard input and writes one line for each:",
      "{\"id\": …, \"a\": …, \"b\": …}, each a text or a list of sentences, gives {\"id\": …, \"links\": […]}"
    })
final class AlignCommand implements Callable<Integer> {
  private final Streams streams;

  AlignCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    return new Batch(streams, AlignCommand::answer).run();
  }

  private static void answer(Request request, JsonGenerator json)
      throws IOException, InvalidLineException {
    Article a = side(request, "a");
    Article b = side(request, "b");
    json.writeFieldName("links");
    json.writeRawValue(Json.ofLinks(Parallax.align(a, b).links()));
  }

  private static Article side(Request request, String name) throws InvalidLineException {
    return request.isList(name)
        ? SplitText.article(name, request.texts(name))
        : Parallax.article(name, request.text(name));
  }
}
