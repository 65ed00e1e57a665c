package org.newsparallax.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.newsparallax.quantity.Change;
import org.newsparallax.quantity.Counted;
import org.newsparallax.quantity.Interval;
import org.newsparallax.quantity.Quantity;

/** Writes quantities. */
final class QuantityJson {
  private QuantityJson() {}

  static void write(JsonGenerator json, Quantity quantity) throws IOException {
    json.writeStartObject();
    fields(json, quantity);
    JsonValues.index(json, "equivalentTo", quantity.equivalentTo());
    JsonValues.index(json, "partOf", quantity.partOf());
    json.writeEndObject();
  }

  /** The fields that a quantity and a claim share. */
  static void fields(JsonGenerator json, Quantity quantity) throws IOException {
    JsonValues.span(json, quantity.span());
    json.writeStringField("text", quantity.text());
    json.writeStringField("kind", quantity.kind().id());
    value(json, quantity.value());
    JsonValues.number(json, "resolution", quantity.resolution());
    json.writeStringField("modifier", quantity.modifier().id());
    change(json, quantity.change());
    JsonValues.string(json, "unit", quantity.unit());
    counted(json, quantity.counted());
    JsonValues.string(json, "date", quantity.date());
    JsonValues.string(json, "time", quantity.time());
  }

  private static void value(JsonGenerator json, @Nullable Interval value) throws IOException {
    JsonValues.number(json, "min", value == null ? null : (Double) value.min());
    JsonValues.number(json, "max", value == null ? null : (Double) value.max());
    json.writeBooleanField("minInclusive", value != null && value.minInclusive());
    json.writeBooleanField("maxInclusive", value != null && value.maxInclusive());
  }

  private static void change(JsonGenerator json, @Nullable Change change) throws IOException {
    JsonValues.string(json, "change", change == null ? null : change.direction().id());
    JsonValues.number(json, "from", change == null ? null : change.from());
    JsonValues.number(json, "to", change == null ? null : change.to());
  }

  private static void counted(JsonGenerator json, @Nullable Counted counted) throws IOException {
    JsonValues.string(json, "counted", counted == null ? null : counted.phrase());
    json.writeFieldName("countedParts");
    if (counted == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    JsonValues.span(json, counted.span());
    json.writeStringField("head", counted.head());
    JsonValues.strings(json, "modifiers", counted.modifiers());
    json.writeEndObject();
  }
}
