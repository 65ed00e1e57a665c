package org.newsparallax.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Makes an article of a NITF document, the News Industry Text Format of the IPTC. */
final class NitfReader {
  private NitfReader() {}

  static ArticleBuilder read(Element nitf, InputPlace input, String position) {
    XmlFields fields = describe(nitf, new XmlFields(nitf));
    Element body = body(nitf);
    if (body == null || !body.hasText()) {
      throw new ArticleFormatException(
          position, "a NITF document without a text; expected body.content");
    }
    String id = fields.get("id") == null ? input.name() : String.valueOf(fields.get("id"));
    return RecordReader.ofElement(id, fields.get("title"), body, List.of(), fields::fill, input);
  }

  /** Takes what a document says of itself as fields, where they are not known. */
  static XmlFields describe(Element nitf, XmlFields fields) {
    return fields
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
        .attribute("language", "body", "xml:lang")
        .attribute("pubstatus", "docdata", "management-status")
        .put("author", authors(nitf), "byline")
        .text("dateline", "dateline");
  }

  /** The text between what stands above and below it: the second headline, and who helped to report it. */
  static @Nullable Element body(Element nitf) {
    Element content = content(nitf);
    if (content == null) {
      return null;
    }
    Element body = new Element("div");
    nitf.select("hedline h2").forEach(below -> body.appendChild(below.clone()));
    body.appendChild(content.clone());
    nitf.select("tagline")
        .forEach(line -> body.appendChild(line.clone().tagName("p").addClass("credit")));
    return body;
  }

  private static @Nullable Element content(Element nitf) {
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

  /** The people named in the by-lines; where none is marked as one, each line of them. */
  private static List<String> authors(Element nitf) {
    List<String> authors = new ArrayList<>();
    for (Element byline : nitf.select("byline")) {
      Element names = byline.clone();
      names.select("byttl").remove();
      names.select("br").forEach(line -> line.replaceWith(new TextNode(" | ")));
      List<Element> people = names.select("person");
      authors.addAll(
          people.isEmpty()
              ? List.of(names.text())
              : people.stream().map(Element::text).toList());
    }
    return authors;
  }
}
