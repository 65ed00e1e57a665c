package org.newsparallax.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.newsparallax.align.Link;
import org.newsparallax.article.Article;
import org.newsparallax.article.Sentence;
import org.newsparallax.claim.Claim;
import org.newsparallax.compare.Finding;
import org.newsparallax.quantity.Quantity;

/**
 * The JSON form of single values of the library, each in one line without a line break, for programs that write JSON
 * Lines. A whole comparison is written by {@link JsonReport}. Thread-safe.
 *
 * <p>Lone surrogates in a text are written as escapes, so that each result can be encoded in UTF-8 without loss.
 */
public final class Json {
  static final JsonFactory FACTORY = JsonFactory.builder()
      .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxStringLength(Integer.MAX_VALUE)
          .maxNumberLength(10_000)
          .build())
      .build();

  private Json() {}

  /**
   * A text by itself.
   *
   * @param text any text, broken surrogate pairs included
   * @return a JSON string with its quotation marks
   */
  public static String of(String text) {
    return written(json -> json.writeString(text));
  }

  /**
   * An article with its metadata, text, blocks and sentences.
   *
   * @param article an article
   * @return a JSON object
   */
  public static String of(Article article) {
    return written(json -> ArticleJson.write(json, article));
  }

  /**
   * A quantity by itself; its links to others are indices in the list that it was found in.
   *
   * @param quantity a quantity
   * @return a JSON object
   */
  public static String of(Quantity quantity) {
    return written(json -> QuantityJson.write(json, quantity));
  }

  /**
   * A claim.
   *
   * @param claim a claim
   * @return a JSON object
   */
  public static String of(Claim claim) {
    return written(json -> ClaimJson.write(json, claim));
  }

  /**
   * A finding with its claims.
   *
   * @param finding a finding
   * @return a JSON object
   */
  public static String of(Finding finding) {
    return written(json -> FindingJson.write(json, finding));
  }

  /**
   * The quantities of one text.
   *
   * @param quantities quantities, in text order
   * @return a JSON array
   */
  public static String ofQuantities(List<Quantity> quantities) {
    return array(quantities, QuantityJson::write);
  }

  /**
   * The sentences of one text.
   *
   * @param sentences sentences, in text order
   * @return a JSON array
   */
  public static String ofSentences(List<Sentence> sentences) {
    return array(sentences, ArticleJson::writeSentence);
  }

  /**
   * The links between the sentences of two articles.
   *
   * @param links links
   * @return a JSON array
   */
  public static String ofLinks(List<Link> links) {
    return array(links, AlignmentJson::writeLink);
  }

  private static <T> String array(List<T> values, ElementWriter<T> writer) {
    return written(json -> {
      json.writeStartArray();
      for (T value : values) {
        writer.write(json, value);
      }
      json.writeEndArray();
    });
  }

  private static String written(Content content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(new SurrogateEscapingWriter(text))) {
      content.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException("a string writer cannot fail", e);
    }
    return text.toString();
  }

  @FunctionalInterface
  private interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  @FunctionalInterface
  interface ElementWriter<T> {
    void write(JsonGenerator json, T value) throws IOException;
  }
}
