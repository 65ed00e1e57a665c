package org.newsparallax.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.newsparallax.claim.Claim;
import org.newsparallax.compare.Finding;

/** Writes findings. */
final class FindingJson {
  private FindingJson() {}

  static void write(JsonGenerator json, Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", finding.id());
    json.writeStringField("verdict", finding.verdict().id());
    json.writeBooleanField("reported", finding.reported());
    json.writeBooleanField("background", finding.background());
    json.writeStringField("subject", finding.subject());
    JsonValues.number(json, "severity", finding.severity());
    JsonValues.number(json, "confidence", finding.confidence());
    json.writeStringField("reason", finding.reason());
    json.writeArrayFieldStart("claims");
    for (Claim claim : finding.claims()) {
      ClaimJson.write(json, claim);
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
