package org.newsparallax.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.newsparallax.compare.Comparison;

/**
 * Why two claims were, or were not, taken for one fact, in each form of a report. Immutable and thread-safe.
 *
 * @param claim the id of a claim
 * @param other the id of another
 * @param explanation the reasons, in a few lines
 */
public record ExplanationReport(String claim, String other, String explanation) {

  /**
   * Explains two claims of a comparison.
   *
   * @param comparison what was compared
   * @param claim the id of one of its claims
   * @param other the id of another
   * @return the explanation
   * @throws IllegalArgumentException if there is no claim with such an id
   */
  public static ExplanationReport of(Comparison comparison, String claim, String other) {
    return new ExplanationReport(claim, other, comparison.explain(claim, other));
  }

  /**
   * The explanation for a terminal.
   *
   * @return lines without control characters, without a line break at the end
   */
  public String text() {
    return Printable.text(explanation).stripTrailing();
  }

  /**
   * The explanation in Markdown.
   *
   * @return a heading and a list, without a line break at the end
   */
  public String markdown() {
    List<String> lines =
        text().lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    return "# " + Markdown.escaped(title()) + "\n\n"
        + lines.stream().map(l -> "- " + Markdown.escaped(l)).collect(Collectors.joining("\n"));
  }

  /**
   * The explanation as a page, as safe as that of {@link HtmlReport}.
   *
   * @return a page
   */
  public String html() {
    Document page = HtmlPage.titled(title());
    page.body().appendElement("h1").text(title());
    page.body().appendElement("pre").text(text());
    return page.outerHtml();
  }

  /**
   * The explanation as JSON.
   *
   * @return an object with {@code schemaVersion}, {@code claim}, {@code other}, {@code explanation}
   */
  public String json() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = Json.FACTORY.createGenerator(new SurrogateEscapingWriter(text))) {
      json.writeStartObject();
      json.writeStringField("schemaVersion", JsonReport.SCHEMA_VERSION);
      json.writeStringField("claim", claim);
      json.writeStringField("other", other);
      json.writeStringField("explanation", explanation);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string writer cannot fail", e);
    }
    return text.toString();
  }

  private String title() {
    return Printable.line("Is it one fact? " + claim + " and " + other);
  }
}
