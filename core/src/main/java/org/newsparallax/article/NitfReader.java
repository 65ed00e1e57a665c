package org.newsparallax.article;

import java.util.List;
import org.jsoup.nodes.Element;

/** Makes an article of a NITF document, the News Industry Text Format of the IPTC. */
final class NitfReader {
  private NitfReader() {}

  static ArticleBuilder read(Element nitf, InputPlace input, String position) {
    XmlFields fields = new XmlFields(nitf)
        .text("title", "h1", "title")
        .attribute("published", "date.issue", "norm")
        .attribute("published", "date.release", "norm")
        .attribute("published", "story.date", "norm")
        .attribute("published", "pubdata", "date.publication")
        .attribute("publisher", "pubdata", "name")
        .text("publisher", "distributor")
        .attribute("id", "doc-id", "id-string")
        .attribute("url", "pubdata", "ex-ref")
        .attribute("language", "nitf", "xml:lang")
        .attribute("language", "body", "xml:lang");
    Element byline = fields.first("byline");
    if (byline != null) {
      Element person = byline.selectFirst("person");
      fields.put("author", person == null ? byline.text() : person.text(), "byline");
    }
    Element body = body(nitf);
    if (body == null || !body.hasText()) {
      throw new ArticleFormatException(
          position, "a NITF document without a text; expected body.content");
    }
    String id = fields.get("id") == null ? input.name() : String.valueOf(fields.get("id"));
    ArticleBuilder builder = RecordReader.ofParts(
        id, fields.get("title"), PageBody.fragment(PageOutline.of(body)), List.of(), input);
    fields.fill(builder);
    Element dateline = fields.first("dateline");
    if (dateline != null && dateline.hasText()) {
      builder.dateline(dateline.text(), Origin.stated("element dateline"));
    }
    return builder;
  }

  private static @org.jspecify.annotations.Nullable Element body(Element nitf) {
    for (Element inner : nitf.getAllElements()) {
      Element parent = inner.parent();
      if (parent != null
          && parent.normalName().equals("body")
          && inner.normalName().equals("div")) {
        return inner;
      }
    }
    return null;
  }
}
