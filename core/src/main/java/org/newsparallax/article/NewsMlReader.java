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
        .attribute("language", "language", "tag")
        .put("language", item.attr("xml:lang"), "newsItem@xml:lang");
    creator(fields);
    provider(fields);
    ArticleBuilder builder = content(item, fields, input, position);
    fields.fill(builder);
    Element dateline = fields.first("dateline");
    return dateline == null || !dateline.hasText()
        ? builder
        : builder.dateline(dateline.text(), Origin.stated("element dateline"));
  }

  private static ArticleBuilder content(
      Element item, XmlFields fields, InputPlace input, String position) {
    String id = fields.get("id") == null ? input.name() : String.valueOf(fields.get("id"));
    Element inline = fields.first("inlinexml");
    if (inline != null && inline.hasText()) {
      Element body = innerBody(inline);
      return RecordReader.ofParts(
          id,
          fields.get("title"),
          PageBody.fragment(PageOutline.of(body == null ? inline : body)),
          List.of(),
          input);
    }
    Element data = fields.first("inlinedata");
    if (data != null && data.hasText()) {
      String text = data.wholeText().strip();
      boolean html = data.attr("contenttype").contains("html") || RecordBody.looksLikeHtml(text);
      if (html) {
        return RecordReader.ofHtml(id, fields.get("title"), text, List.of(), input);
      }
      TextLayout layout = new TextLayout();
      String title = fields.get("title");
      layout.add(Role.HEADLINE, title == null ? "" : title).addParagraphs(text);
      return input.builder(id, layout);
    }
    throw new ArticleFormatException(
        position, "a news item without a text; expected contentSet with inlineXML or inlineData");
  }

  /** The body of XHTML, or the body content of NITF. */
  private static @Nullable Element innerBody(Element inline) {
    for (Element inner : inline.getAllElements()) {
      Element parent = inner.parent();
      if (inner != inline
          && parent != null
          && parent.normalName().equals("body")
          && inner.normalName().equals("div")
          && inline.selectFirst("nitf") != null) {
        return inner;
      }
    }
    return inline.selectFirst("body");
  }

  private static void creator(XmlFields fields) {
    Element creator = fields.first("creator");
    if (creator != null) {
      Element name = creator.selectFirst("name");
      fields.put("author", name == null ? creator.attr("literal") : name.text(), "creator");
    }
  }

  private static void provider(XmlFields fields) {
    Element provider = fields.first("provider");
    if (provider != null) {
      Element name = provider.selectFirst("name");
      fields.put("publisher", name == null ? provider.attr("literal") : name.text(), "provider");
    }
  }
}
