package org.newsparallax.article;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What a feed says of all its items, gathered while it is read. */
final class XmlFeed {
  private final Deque<String> open = new ArrayDeque<>();
  private @Nullable String title;
  private @Nullable String language;

  /** Takes note of an element outside of the items; reads the text of those that matter, to their ends. */
  void enter(XMLStreamReader reader) throws XMLStreamException {
    String name = reader.getLocalName();
    String parent = open.peek();
    String stated = reader.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
    language = language == null ? LanguageTag.of(stated) : language;
    boolean ofFeed = "channel".equals(parent) || "feed".equals(parent);
    if (ofFeed && title == null && name.equals("title")) {
      title = text(reader);
    } else if (ofFeed && language == null && name.equals("language")) {
      language = LanguageTag.of(text(reader));
    } else {
      open.push(name);
    }
  }

  void leave() {
    open.poll();
  }

  boolean isRoot() {
    return open.isEmpty();
  }

  @Nullable
  String title() {
    return title;
  }

  @Nullable
  String language() {
    return language;
  }

  private static String text(XMLStreamReader reader) throws XMLStreamException {
    return FeedText.line(XmlTree.read(reader, "line " + reader.getLocation().getLineNumber()));
  }
}
