package org.newsparallax.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
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

  /**
   * Reads a report back. What was written by a later version and is unknown here is passed over.
   *
   * @param source a report as it was written; it stays open
   * @return the comparison
   * @throws IOException if the source fails
   * @throws ReportFormatException if it is no such report; the message names the field and what was expected
   */
  public static Comparison read(Reader source) throws IOException {
    return ReportReader.read(source);
  }

  /**
   * The JSON Schema (draft 2020-12) of the report. Its definitions describe each object by itself: {@code Article}, {@code
   * Alignment}, {@code Quantity}, {@code Claim}, {@code Finding}, {@code Explanation}.
   *
   * @return the schema, as it also stands in the resource {@code report.schema.json} of this package
   */
  public static String schema() {
    try (InputStream stream = JsonReport.class.getResourceAsStream("report.schema.json")) {
      if (stream == null) {
        throw new IllegalStateException("no resource report.schema.json");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("resource report.schema.json cannot be read", e);
    }
  }
}
