package org.newsparallax.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * News in XML: items of RSS and Atom feeds, NITF documents, NewsML-G2 items. Items are read one by one. A document that
 * declares entities is refused.
 */
final class XmlSource implements ArticleSource {
  /** The number and the name of an option in what the parser says. */
  private static final Pattern OF_THE_PARSER =
      Pattern.compile("^JAXP\\d{1,9}: | set by \"[^\"]{0,80}\"");

  private final InputStream stream;
  private final XMLStreamReader reader;
  private final InputPlace input;
  private final XmlFeed feed = new XmlFeed();
  private boolean over;
  private boolean some;
  private int number;
  private @Nullable String root;

  XmlSource(InputStream stream, InputPlace input) {
    this.stream = stream;
    this.input = input;
    try {
      this.reader = BoundedXml.of(stream);
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  @Override
  public @Nullable ArticleBuilder next() throws IOException {
    try {
      while (!over && reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD) {
          checkDoctype();
        } else if (event == XMLStreamConstants.START_ELEMENT) {
          ArticleBuilder article = element();
          if (article != null) {
            return article;
          }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          feed.leave();
        }
      }
    } catch (XMLStreamException e) {
      over = true;
      throw broken(e);
    }
    if (!over && !some) {
      over = true;
      throw new ArticleFormatException("XML with the root element <" + root
          + "> and no news in it; expected RSS, Atom, NITF or NewsML-G2");
    }
    over = true;
    return null;
  }

  private @Nullable ArticleBuilder element() throws XMLStreamException {
    String name = reader.getLocalName();
    root = root == null ? name : root;
    if (feed.isRoot() && name.equalsIgnoreCase("html")) {
      throw new ArticleFormatException(
          "a web page, not XML of news; expected RSS, Atom, NITF or NewsML-G2");
    }
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "item", "entry" -> item(name);
      case "nitf" -> item(name);
      case "newsitem" -> item(name);
      default -> {
        feed.enter(reader);
        yield null;
      }
    };
  }

  private ArticleBuilder item(String name) throws XMLStreamException {
    some = true;
    number++;
    int line = reader.getLocation().getLineNumber();
    String position = "line " + line + ", item " + number;
    Element item = XmlTree.read(reader, position);
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "nitf" -> NitfReader.read(item, input, position);
      case "newsitem" -> NewsMlReader.read(item, input, position);
      default -> FeedReader.read(item, feed, input, position);
    };
  }

  private void checkDoctype() {
    String doctype = reader.getText();
    if (doctype != null && doctype.contains("<!ENTITY")) {
      over = true;
      throw new ArticleFormatException(
          place(),
          "the document declares entities, which are never resolved here; expected XML without <!ENTITY");
    }
  }

  private String place() {
    return "line " + reader.getLocation().getLineNumber() + ", column "
        + reader.getLocation().getColumnNumber();
  }

  private static ArticleFormatException broken(XMLStreamException e) {
    String position = e.getLocation() == null
        ? null
        : "line " + e.getLocation().getLineNumber() + ", column "
            + e.getLocation().getColumnNumber();
    String message = String.valueOf(e.getMessage());
    int detail = message.indexOf("Message: ");
    String reason = detail < 0 ? message : message.substring(detail + "Message: ".length());
    return new ArticleFormatException(
        position,
        (e instanceof BoundedXml.Excess ? "" : "not well-formed XML: ")
            + OF_THE_PARSER.matcher(reason.strip()).replaceAll(""));
  }

  @Override
  public void close() throws IOException {
    try {
      reader.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    } finally {
      stream.close();
    }
  }
}
