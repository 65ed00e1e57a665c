package org.newsparallax.article;

import java.io.InputStream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * XML whose parts can be held in memory: no tag with its attributes, comment or instruction is longer than {@link
 * #LONGEST_MARKUP}, and no more than {@link #DEEPEST} elements are open at once. Texts come in chunks. Nothing outside of
 * the input is ever fetched, and no entity is expanded.
 */
final class BoundedXml extends StreamReaderDelegate {
  /** How many bytes a piece of markup may have. */
  static final int LONGEST_MARKUP = 1 << 24;

  static final int DEEPEST = 100_000;

  /** Thrown where a bound is passed; nothing behind it can be read. */
  static final class Excess extends XMLStreamException {
    private static final long serialVersionUID = 1L;

    Excess(String message, Location begin) {
      super(message + "; expected XML of news", begin);
    }
  }

  private static final int CHUNK = 1 << 16;
  private static final String DEPTH = "jdk.xml.maxElementDepth";
  private static final String CHUNKS = "jdk.xml.cdataChunkSize";

  private final BoundedInput input;
  private int depth;

  private BoundedXml(XMLStreamReader reader, BoundedInput input) {
    super(reader);
    this.input = input;
  }

  static BoundedXml of(InputStream stream) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    // Later Java versions allow 100 elements inside each other; they are counted here.
    set(factory, DEPTH, "0");
    set(factory, CHUNKS, String.valueOf(CHUNK));
    factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
    BoundedInput input = new BoundedInput(stream, LONGEST_MARKUP);
    return new BoundedXml(factory.createXMLStreamReader(input), input);
  }

  private static void set(XMLInputFactory factory, String property, String value) {
    if (factory.isPropertySupported(property)) {
      factory.setProperty(property, value);
    }
  }

  /**
   * The next piece.
   *
   * @throws Excess if it is too long or too deep
   */
  @Override
  public int next() throws XMLStreamException {
    input.restart();
    Location begin = getLocation();
    int event;
    try {
      event = super.next();
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof BoundedInput.Exceeded exceeded
          ? new Excess("a tag or a comment " + exceeded.getMessage(), begin)
          : e;
    }
    depth += event == XMLStreamConstants.START_ELEMENT
        ? 1
        : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
    if (depth > DEEPEST) {
      throw new Excess("more than " + DEEPEST + " elements inside each other", begin);
    }
    return event;
  }
}
