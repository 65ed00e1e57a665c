package org.newsparallax.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.newsparallax.align.Alignment;
import org.newsparallax.align.Link;

/** Writes alignments. */
final class AlignmentJson {
  private AlignmentJson() {}

  static void write(JsonGenerator json, Alignment alignment) throws IOException {
    json.writeStartObject();
    json.writeStringField("a", alignment.a());
    json.writeStringField("b", alignment.b());
    json.writeArrayFieldStart("links");
    for (Link link : alignment.links()) {
      writeLink(json, link);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  static void writeLink(JsonGenerator json, Link link) throws IOException {
    json.writeStartObject();
    indices(json, "a", link.a());
    indices(json, "b", link.b());
    JsonValues.number(json, "score", link.score());
    json.writeEndObject();
  }

  private static void indices(JsonGenerator json, String name, List<Integer> indices)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (int index : indices) {
      json.writeNumber(index);
    }
    json.writeEndArray();
  }
}
