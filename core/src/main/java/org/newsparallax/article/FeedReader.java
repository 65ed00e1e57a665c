package org.newsparallax.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Makes an article of an item of RSS (0.9 to 2.0) or an entry of Atom. */
final class FeedReader {
  private FeedReader() {}

  static ArticleBuilder read(Element item, XmlFeed feed, InputPlace input, String position) {
    XmlFields fields = new XmlFields(item);
    Element source = child(item, "source");
    if (source != null) {
      Element name = child(source, "title");
      fields.put("publisher", FeedText.line(name == null ? source : name), "source");
      source.remove(); // in Atom it repeats the id, the title and the date of another feed
    }
    Element title = child(item, "title");
    fields
        .put("title", title == null ? null : FeedText.line(title), "title")
        .text("title", "dc:title")
        .text(
            "published",
            "published",
            "pubdate",
            "dc:date",
            "dcterms:issued",
            "issued",
            "dcterms:created")
        .text("modified", "updated", "dcterms:modified", "modified")
        .put("author", texts(item, "dc:creator"), "dc:creator")
        .put("author", authors(item), "author")
        .text("language", "dc:language")
        .text("id", "guid", "id")
        .put("url", link(item), "link")
        .put("url", permanentLink(item), "guid")
        .attribute("language", item.normalName(), "xml:lang")
        .put("language", feed.language(), "language of the feed")
        .text("publisher", "dc:publisher")
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
    ArticleBuilder builder = RecordReader.of(
        id, fields.get("title"), FeedText.body(shown), List.of(), fields::fill, input);
    return summary == null
        ? builder
        : builder.warning("only a summary: the feed does not hold the text");
  }

  /** Atom names each author in an element of its own, RSS gives an address with the name in brackets behind it. */
  private static List<String> authors(Element item) {
    List<String> authors = new ArrayList<>();
    for (Element author : children(item, "author")) {
      Element name = child(author, "name");
      String text = name == null ? author.text() : name.text();
      int bracket = text.indexOf('(');
      boolean address = text.indexOf('@') >= 0 && text.endsWith(")") && bracket >= 0;
      authors.add(address ? text.substring(bracket + 1, text.length() - 1) : text);
    }
    return authors;
  }

  private static List<String> texts(Element item, String name) {
    return children(item, name).stream().map(Element::text).toList();
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
    List<Element> all = children(item, name);
    return all.isEmpty() ? null : all.get(0);
  }

  private static List<Element> children(Element item, String name) {
    return item.children().stream()
        .filter(child -> child.normalName().equals(name))
        .toList();
  }

  private static @Nullable String permanentLink(Element item) {
    Element guid = child(item, "guid");
    return guid == null || guid.attr("isPermaLink").equalsIgnoreCase("false") ? null : guid.text();
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
