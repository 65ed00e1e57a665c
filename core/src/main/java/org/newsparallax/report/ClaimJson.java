package org.newsparallax.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.newsparallax.claim.Claim;
import org.newsparallax.claim.Cue;
import org.newsparallax.claim.Setting;
import org.newsparallax.claim.When;

/** Writes claims. */
final class ClaimJson {
  private ClaimJson() {}

  static void write(JsonGenerator json, Claim claim) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", claim.id());
    json.writeStringField("article", claim.article());
    json.writeNumberField("sentence", claim.sentence());
    QuantityJson.fields(json, claim.quantity());
    JsonValues.string(
        json, "event", claim.event() == null ? null : claim.event().id());
    JsonValues.mention(json, "attribution", claim.attribution());
    when(json, claim.when());
    JsonValues.mention(json, "place", claim.place());
    json.writeBooleanField("negated", claim.negated());
    json.writeBooleanField("hedged", claim.hedged());
    json.writeBooleanField("background", claim.background());
    json.writeBooleanField("implicit", claim.implicit());
    JsonValues.string(json, "equivalentTo", claim.equivalentTo());
    JsonValues.string(json, "partOf", claim.partOf());
    setting(json, claim.setting());
    json.writeEndObject();
  }

  private static void setting(JsonGenerator json, Setting setting) throws IOException {
    json.writeObjectFieldStart("setting");
    json.writeStringField("role", setting.role().id());
    JsonValues.mention(json, "trigger", setting.trigger());
    JsonValues.mention(json, "subject", setting.subject());
    JsonValues.mention(json, "actor", setting.actor());
    JsonValues.mention(json, "reference", setting.reference());
    JsonValues.strings(json, "words", setting.words());
    JsonValues.strings(json, "cues", setting.cues().stream().map(Cue::id).toList());
    json.writeEndObject();
  }

  private static void when(JsonGenerator json, @Nullable When when) throws IOException {
    json.writeFieldName("when");
    if (when == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    JsonValues.span(json, when.span());
    json.writeStringField("text", when.text());
    JsonValues.string(json, "from", when.from());
    JsonValues.string(json, "to", when.to());
    json.writeEndObject();
  }
}
