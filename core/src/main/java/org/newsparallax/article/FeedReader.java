package org.newsparallax.article;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Makes an article of an item of RSS (0.9 to 2.0) or an entry of Atom. */
final class FeedReader {
  private FeedReader() {}

  static ArticleBuilder read(Element item, XmlFeed feed, InputPlace input, String position) {
    XmlFields fields = new XmlFields(item)
        .text("title", "title", "dc:title")
        .text(
            "published",
            "published",
            "pubdate",
            "dc:date",
            "dcterms:issued",
            "issued",
            "dcterms:created")
        .text("modified", "updated", "dcterms:modified", "modified")
        .text("author", "dc:creator", "name", "author")
        .text("language", "dc:language")
        .text("id", "guid", "id")
        .put("url", link(item), "link")
        .attribute("language", item.normalName(), "xml:lang")
        .put("language", feed.language(), "language of the feed")
        .text("publisher", "source", "dc:publisher")
        .put("publisher", feed.title(), "title of the feed");
    if (fields.get("published") == null) {
      fields.text("published", "updated");
    }
    Element content = content(item);
    Element summary = content == null ? summary(item) : null;
    Element shown = content == null ? summary : content;
    if (shown == null) {
      throw new ArticleFormatException(
          position,
          "an item without a text; expected content:encoded, content, description or summary");
    }
    String own = fields.get("id") == null ? fields.get("url") : fields.get("id");
    String id =
        own == null ? input.name() + ":" + position.substring(position.lastIndexOf(' ') + 1) : own;
    ArticleBuilder builder =
        RecordReader.ofHtml(id, fields.get("title"), html(shown), List.of(), input);
    fields.fill(builder);
    return summary == null
        ? builder
        : builder.warning("only a summary: the feed does not hold the text");
  }

  private static @Nullable Element content(Element item) {
    Element encoded = child(item, "content:encoded");
    Element content = encoded == null ? child(item, "content") : encoded;
    return content != null && content.hasText() ? content : null;
  }

  private static @Nullable Element summary(Element item) {
    Element description = child(item, "description");
    Element summary = description == null ? child(item, "summary") : description;
    return summary != null && summary.hasText() ? summary : null;
  }

  private static @Nullable Element child(Element item, String name) {
    for (Element child : item.children()) {
      if (child.normalName().equals(name)) {
        return child;
      }
    }
    return null;
  }

  /** HTML that is escaped as text, or the elements of XHTML. */
  private static String html(Element content) {
    if (!content.children().isEmpty()) {
      return content.html();
    }
    String text = content.wholeText();
    return text.indexOf('<') >= 0 && !content.attr("type").equals("text")
        ? text
        : org.jsoup.nodes.Entities.escape(text);
  }

  private static @Nullable String link(Element item) {
    for (Element child : item.children()) {
      if (child.normalName().equals("link")) {
        boolean alternate = child.attr("rel").isEmpty() || child.attr("rel").equals("alternate");
        String url = child.hasAttr("href") ? child.attr("href") : child.text();
        if (alternate && !url.isBlank()) {
          return url;
        }
      }
    }
    return null;
  }
}
