package org.newsparallax.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.newsparallax.align.Alignment;
import org.newsparallax.article.Article;
import org.newsparallax.claim.Claim;
import org.newsparallax.compare.Comparison;
import org.newsparallax.compare.Finding;

/**
 * A comparison as one JSON object, for programs. It always holds everything: all articles with their texts, all
 * alignments, claims and findings, those that agree included. Thread-safe.
 */
public final class JsonReport {
  /** The version of the JSON form. It changes when a field is renamed or dropped, not when one is added. */
  public static final String SCHEMA_VERSION = "1";

  private JsonReport() {}

  /**
   * The report of a comparison.
   *
   * @param comparison what was compared
   * @return a JSON object
   */
  public static String of(Comparison comparison) {
    StringWriter text = new StringWriter();
    try {
      write(comparison, text);
    } catch (IOException e) {
      throw new UncheckedIOException("a string writer cannot fail", e);
    }
    return text.toString();
  }

  /**
   * Writes the report of a comparison as it is made, without holding all of it in memory.
   *
   * @param comparison what was compared
   * @param target where it goes; it is flushed, and stays open
   * @throws IOException if the target fails
   */
  public static void write(Comparison comparison, Writer target) throws IOException {
    try (JsonGenerator json =
        Json.FACTORY.createGenerator(new SurrogateEscapingWriter(new OpenWriter(target)))) {
      json.writeStartObject();
      json.writeStringField("schemaVersion", SCHEMA_VERSION);
      json.writeArrayFieldStart("articles");
      for (Article article : comparison.articles()) {
        ArticleJson.write(json, article);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("alignments");
      for (Alignment alignment : comparison.alignments()) {
        AlignmentJson.write(json, alignment);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("claims");
      for (Claim claim : comparison.claims()) {
        ClaimJson.write(json, claim);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("findings");
      for (Finding finding : comparison.findings()) {
        FindingJson.write(json, finding);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }
}
