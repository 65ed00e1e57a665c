package org.newsparallax.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsparallax.compare.Comparison;

class JsonReportTest {

  static List<Comparison> comparisons() {
    return List.of(Samples.flood(), Samples.nothing(), Samples.full());
  }

  @ParameterizedTest
  @MethodSource("comparisons")
  void whatIsWrittenCanBeReadBack(Comparison comparison) throws IOException {
    assertThat(read(JsonReport.of(comparison))).isEqualTo(comparison);
  }

  @ParameterizedTest
  @MethodSource("comparisons")
  void whatIsWrittenFitsTheSchema(Comparison comparison) {
    assertThat(schema().validate(JsonReport.of(comparison), InputFormat.JSON)).isEmpty();
  }

  @Test
  void eachObjectByItselfFitsItsDefinition() {
    Comparison full = Samples.full();
    Comparison flood = Samples.flood();
    String first = flood.claims().get(0).id();
    assertThat(errors("Article", Json.of(full.articles().get(0)))).isEmpty();
    assertThat(errors("Claim", Json.of(full.claims().get(0)))).isEmpty();
    assertThat(errors("Finding", Json.of(flood.findings().get(0)))).isEmpty();
    assertThat(errors("Explanation", new ExplanationReport(first, first, "One.").json()))
        .isEmpty();
    assertThat(errors("Quantity", Json.of(full.claims().get(0).quantity()))).isEmpty();
    assertThat(errors("Finding", Json.of(full.articles().get(0)))).isNotEmpty();
  }

  private static List<Error> errors(String definition, String object) {
    String whole = JsonReport.schema();
    String part =
        "{\"$ref\":\"#/$defs/" + definition + "\"," + whole.substring(whole.indexOf("\"$defs\""));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(part, InputFormat.JSON)
        .validate(object, InputFormat.JSON);
  }

  @Test
  void theSchemaTurnsDownWhatIsWrong() {
    String report = JsonReport.of(Samples.flood());
    assertThat(List.of(
            report.replace("\"verdict\":\"conflict\"", "\"verdict\":\"quarrel\""),
            report.replace("\"reason\":", "\"because\":"),
            report.replace("\"min\":12", "\"min\":\"12\""),
            report.replace("\"schemaVersion\":\"1\"", "\"schemaVersion\":\"0\"")))
        .allSatisfy(wrong -> {
          assertThat(wrong).isNotEqualTo(report);
          assertThat(schema().validate(wrong, InputFormat.JSON)).isNotEmpty();
        });
  }

  @Test
  void theReportIsTheSameEachTime() {
    assertThat(JsonReport.of(Samples.flood())).isEqualTo(JsonReport.of(Samples.flood()));
  }

  @Test
  void newFieldsOfLaterVersionsArePassedOver() throws IOException {
    String report =
        JsonReport.of(Samples.flood()).replace("\"verdict\":", "\"mood\":{\"a\":[1]},\"verdict\":");
    assertThat(read(report)).isEqualTo(Samples.flood());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"schemaVersion\":\"1\"|\"schemaVersion\":\"2\"|schemaVersion: expected '1', not '2'",
        "\"verdict\":\"update\"|\"verdict\":\"maybe\"|findings[1].verdict: expected one of the known names, not 'maybe'",
        "\"authors\":[]|\"authors\":[1]|articles[0].authors[0]: expected a string",
        "\"sentence\":0|\"sentence\":0.5|claims[0].sentence: expected a whole number from 0 on",
        "\"min\":12,\"max\":12|\"min\":12,\"max\":11|claims[0]: an interval needs min <= max",
        "\"negated\":false|\"negated\":null|claims[0].negated: expected true or false",
        "\"links\":[{|\"links\":[3,{|alignments[0].links[0]: expected an object"
      })
  void whatIsWrongIsNamedWithItsPlace(String right, String wrong, String message) {
    String report = JsonReport.of(Samples.flood());
    int at = report.indexOf(right);
    String broken = report.substring(0, at) + wrong + report.substring(at + right.length());
    assertThatThrownBy(() -> read(broken))
        .isInstanceOf(ReportFormatException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[]|not a JSON object",
        "{\"schemaVersion\":|not valid JSON at line 1",
        "{} {}|more than one JSON value",
        "{}|schemaVersion: expected a string"
      })
  void whatIsNoReportIsTurnedDown(String text, String message) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(ReportFormatException.class)
        .hasMessageContaining(message);
  }

  private static Comparison read(String report) throws IOException {
    return JsonReport.read(new StringReader(report));
  }

  private static Schema schema() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(JsonReport.schema(), InputFormat.JSON);
  }
}
