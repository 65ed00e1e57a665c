package org.newsparallax.article;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Makes an article of a NewsML-G2 news item. */
final class NewsMlReader {
  private NewsMlReader() {}

  static ArticleBuilder read(Element item, InputPlace input, String position) {
    XmlFields fields = new XmlFields(item)
        .put("id", item.attr("guid"), "newsItem@guid")
        .text("title", "headline", "title")
        .text("published", "firstcreated", "contentcreated", "versioncreated")
        .text("modified", "versioncreated")
        .text("author", "by")
        .text("dateline", "dateline")
        .attribute("pubstatus", "pubstatus", "qcode")
        .attribute("language", "language", "tag")
        .put("language", item.attr("xml:lang"), "newsItem@xml:lang");
    party(fields, "author", "creator");
    party(fields, "publisher", "provider");
    return content(item, fields, input, position);
  }

  private static ArticleBuilder content(
      Element item, XmlFields fields, InputPlace input, String position) {
    String id = fields.get("id") == null ? input.name() : String.valueOf(fields.get("id"));
    Element inline = fields.first("inlinexml");
    if (inline != null && inline.hasText()) {
      Element body = body(inline, fields);
      return RecordReader.ofElement(
          id, fields.get("title"), body == null ? inline : body, List.of(), fields::fill, input);
    }
    Element data = fields.first("inlinedata");
    if (data != null && data.hasText()) {
      return inlineData(id, data, fields, input);
    }
    Element description = fields.first("description");
    if (description != null && description.hasText()) {
      return inlineData(id, description, fields, input)
          .warning("only a summary: the news item has no text");
    }
    throw new ArticleFormatException(
        position, "a news item without a text; expected contentSet with inlineXML or inlineData");
  }

  private static ArticleBuilder inlineData(
      String id, Element data, XmlFields fields, InputPlace input) {
    String text = data.wholeText().strip();
    boolean html = data.attr("contenttype").contains("html") || RecordBody.looksLikeHtml(text);
    return RecordReader.of(
        id, fields.get("title"), new RecordBody(text, html), List.of(), fields::fill, input);
  }

  /** The body of XHTML, or that of NITF, which also says what the item does not. */
  private static @Nullable Element body(Element inline, XmlFields fields) {
    Element nitf = inline.selectFirst("nitf");
    if (nitf == null) {
      return inline.selectFirst("body");
    }
    NitfReader.describe(nitf, fields);
    return NitfReader.body(nitf);
  }

  private static void party(XmlFields fields, String field, String name) {
    Element party = fields.first(name);
    if (party != null) {
      Element full = party.selectFirst("name");
      fields.put(field, full == null ? party.attr("literal") : full.text(), name);
    }
  }
}
