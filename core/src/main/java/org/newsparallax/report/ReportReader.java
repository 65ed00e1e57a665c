package org.newsparallax.report;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import org.newsparallax.align.Alignment;
import org.newsparallax.align.Link;
import org.newsparallax.article.Article;
import org.newsparallax.article.Block;
import org.newsparallax.article.Certainty;
import org.newsparallax.article.Origin;
import org.newsparallax.article.Role;
import org.newsparallax.article.Sentence;
import org.newsparallax.compare.Comparison;
import org.newsparallax.compare.Finding;
import org.newsparallax.compare.Verdict;
import org.newsparallax.text.Span;

/** Reads what {@link JsonReport} writes. */
final class ReportReader {
  private ReportReader() {}

  static Comparison read(Reader text) throws IOException {
    JsonObject report = JsonObject.parse(text);
    String version = report.string("schemaVersion");
    if (!version.equals(JsonReport.SCHEMA_VERSION)) {
      throw report.expected(
          "schemaVersion", "'" + JsonReport.SCHEMA_VERSION + "', not '" + version + "'");
    }
    return new Comparison(
        report.objects("articles", ReportReader::article),
        report.objects("alignments", ReportReader::alignment),
        report.objects("claims", ClaimReader::claim),
        report.objects("findings", ReportReader::finding));
  }

  private static Article article(JsonObject article) {
    return new Article(
        article.string("id"),
        article.optionalString("source"),
        article.optionalString("title"),
        article.strings("authors"),
        article.strings("agencies"),
        article.optionalString("publisher"),
        article.optionalString("published"),
        article.optionalString("modified"),
        article.optionalString("dateline"),
        article.optionalString("language"),
        article.optionalString("url"),
        origins(article),
        article.string("text"),
        article.objects("blocks", b -> new Block(span(b), role(b))),
        article.objects("sentences", ReportReader::sentence),
        article.strings("warnings"));
  }

  private static Map<String, Origin> origins(JsonObject article) {
    Map<String, String> places = article.object("origins", JsonObject::strings);
    return article.object("certainties", certainties -> {
      Map<String, Origin> origins = new HashMap<>();
      places.forEach((field, place) -> origins.put(
          field, new Origin(place, certainties.oneOf(field, Certainty.values(), Certainty::id))));
      return origins;
    });
  }

  private static Sentence sentence(JsonObject sentence) {
    return new Sentence(
        span(sentence),
        role(sentence),
        sentence.bool("truncated"),
        sentence.optionalObject("speaker", ReportReader::span));
  }

  private static Alignment alignment(JsonObject alignment) {
    return new Alignment(
        alignment.string("a"),
        alignment.string("b"),
        alignment.objects(
            "links", l -> new Link(l.indices("a"), l.indices("b"), l.number("score"))));
  }

  private static Finding finding(JsonObject finding) {
    return new Finding(
        finding.string("id"),
        finding.oneOf("verdict", Verdict.values(), Verdict::id),
        finding.bool("reported"),
        finding.bool("background"),
        finding.string("subject"),
        finding.objects("claims", ClaimReader::claim),
        finding.number("severity"),
        finding.number("confidence"),
        finding.string("reason"));
  }

  static Span span(JsonObject object) {
    return new Span(object.index("start"), object.index("end"));
  }

  static Role role(JsonObject object) {
    return object.oneOf("role", Role.values(), Role::id);
  }
}
