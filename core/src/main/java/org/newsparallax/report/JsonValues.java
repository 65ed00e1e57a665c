package org.newsparallax.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsparallax.claim.Mention;
import org.newsparallax.text.Span;

/** Writes the values that several objects have in common. */
final class JsonValues {
  /** Up to here each whole number has a {@code double} of its own. */
  private static final double LARGEST_EXACT_INTEGER = 9_007_199_254_740_992.0;

  private JsonValues() {}

  static void string(JsonGenerator json, String name, @Nullable String value) throws IOException {
    json.writeFieldName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeString(value);
    }
  }

  static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /** Writes a number; what is infinite, or missing, as {@code null}; what is whole, without a point. */
  static void number(JsonGenerator json, String name, @Nullable Double value) throws IOException {
    json.writeFieldName(name);
    if (value == null || value.isInfinite() || value.isNaN()) {
      json.writeNull();
    } else {
      number(json, value);
    }
  }

  static void number(JsonGenerator json, double value) throws IOException {
    if (value == Math.rint(value) && Math.abs(value) < LARGEST_EXACT_INTEGER) {
      json.writeNumber((long) value);
    } else {
      json.writeNumber(value);
    }
  }

  static void index(JsonGenerator json, String name, @Nullable Integer value) throws IOException {
    json.writeFieldName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeNumber(value);
    }
  }

  static void span(JsonGenerator json, Span span) throws IOException {
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
  }

  static void mention(JsonGenerator json, String name, @Nullable Mention mention)
      throws IOException {
    json.writeFieldName(name);
    if (mention == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    span(json, mention.span());
    json.writeStringField("text", mention.text());
    json.writeEndObject();
  }
}
