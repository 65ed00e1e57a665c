package org.newsparallax.article;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * One element of an XML document in memory, with the names of news formats put into those of HTML, so that their texts
 * are laid out like those of pages. Elements of other namespaces keep their prefix.
 */
final class XmlTree {
  private static final int DEEPEST = 256;
  /** How much of the input an element may take, in the units in which the reader counts. */
  private static final int LONGEST = 1 << 26;

  private static final ImmutableMap<String, String> AS_HTML = ImmutableMap.<String, String>builder()
      .put("hl1", "h1")
      .put("hl2", "h2")
      .put("media", "figure")
      .put("media-caption", "figcaption")
      .put("media-producer", "cite")
      .put("bq", "blockquote")
      .put("block", "div")
      .put("body.content", "div")
      .put("datasource", "cite")
      .buildOrThrow();

  private static final ImmutableMap<String, String> PREFIXES =
      ImmutableMap.<String, String>builder()
          .put("http://purl.org/rss/1.0/modules/content/", "content:")
          .put("http://purl.org/dc/elements/1.1/", "dc:")
          .put("http://purl.org/dc/terms/", "dcterms:")
          .put("http://search.yahoo.com/mrss/", "media:")
          .put("http://purl.org/rss/1.0/", "")
          .put("http://www.w3.org/2005/Atom", "")
          .put("http://www.w3.org/1999/xhtml", "")
          .put("http://iptc.org/std/nar/2006-10-01/", "")
          .put("http://iptc.org/std/NITF/2006-10-18/", "")
          .buildOrThrow();

  private XmlTree() {}

  /**
   * Reads the element that the reader stands at the start of, to its end. What is nested absurdly deep loses its tags.
   *
   * @param position where the element begins
   * @throws ArticleFormatException if the element is too long to be held; the reader stands behind it
   */
  static Element read(XMLStreamReader reader, String position) throws XMLStreamException {
    Element root = element(reader);
    Element current = root;
    int begin = offset(reader);
    int depth = 1;
    while (depth > 0) {
      if (offset(reader) - begin > LONGEST) {
        leave(reader, depth);
        throw new ArticleFormatException(
            position, "longer than " + LONGEST + " characters; expected one article");
      }
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          if (depth <= DEEPEST) {
            Element inner = element(reader);
            current.appendChild(inner);
            current = inner;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (depth <= DEEPEST && depth > 1) {
            current = current.parent() == null ? root : current.parent();
          }
          depth--;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          current.appendChild(new TextNode(reader.getText()));
        case XMLStreamConstants.ENTITY_REFERENCE ->
          current.appendChild(new TextNode(known(reader.getLocalName())));
        default -> {}
      }
    }
    return root;
  }

  private static int offset(XMLStreamReader reader) {
    return reader.getLocation().getCharacterOffset();
  }

  /** Reads on to the end of the outermost of so many open elements, and keeps nothing. */
  private static void leave(XMLStreamReader reader, int open) throws XMLStreamException {
    int depth = open;
    while (depth > 0) {
      int event = reader.next();
      depth += event == XMLStreamConstants.START_ELEMENT
          ? 1
          : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
    }
  }

  /** The character that HTML knows by a name; another reference stands as it is written. */
  private static String known(String name) {
    return Parser.unescapeEntities("&" + name + ";", false);
  }

  private static Element element(XMLStreamReader reader) {
    Element element = new Element(name(reader));
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String prefix = reader.getAttributePrefix(i);
      String name = reader.getAttributeLocalName(i);
      element.attr(
          prefix == null || prefix.isEmpty() ? name : prefix + ":" + name,
          reader.getAttributeValue(i));
    }
    return element;
  }

  private static String name(XMLStreamReader reader) {
    String local = reader.getLocalName().toLowerCase(Locale.ROOT);
    String namespace = reader.getNamespaceURI();
    if (namespace == null || namespace.isEmpty()) {
      return AS_HTML.getOrDefault(local, local);
    }
    String prefix = PREFIXES.get(namespace);
    if (prefix == null) {
      String written = reader.getPrefix();
      prefix = written == null || written.isEmpty() ? "" : written + ":";
    }
    return prefix.isEmpty() ? AS_HTML.getOrDefault(local, local) : prefix + local;
  }
}
