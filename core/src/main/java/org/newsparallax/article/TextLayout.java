package org.newsparallax.article;

import java.util.ArrayList;
import java.util.List;
import org.newsparallax.text.Span;

/** Lays out the text of an article from pieces whose roles are known: one block each, a blank line between. */
final class TextLayout {
  private static final String BETWEEN = "\n\n";

  private final List<String> pieces = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<List<Span>> places = new ArrayList<>();
  private int length;

  /** Adds a piece; white space around it goes, and a piece of white space alone is none. */
  TextLayout add(Role role, String piece) {
    return add(role, piece, List.of());
  }

  /** Adds a piece that a page shows at some places. */
  TextLayout add(Role role, String piece, List<Span> shown) {
    String block = strip(piece);
    if (!block.isEmpty()) {
      int start = pieces.isEmpty() ? 0 : length + BETWEEN.length();
      length = start + block.length();
      pieces.add(block);
      blocks.add(new Block(new Span(start, length), role));
      places.add(shown);
    }
    return this;
  }

  /** Adds the paragraphs of a plain text: its lines, if blank lines do not part it. */
  TextLayout addParagraphs(String plain) {
    plain.replace("\r\n", "\n").lines().forEach(line -> add(Role.PARAGRAPH, line));
    return this;
  }

  boolean isEmpty() {
    return blocks.isEmpty();
  }

  String text() {
    return String.join(BETWEEN, pieces);
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  /** For each block, the stretches of the page that show it, none where they are not known. */
  List<List<Span>> places() {
    return List.copyOf(places);
  }

  private static String strip(String piece) {
    int start = 0;
    int end = piece.length();
    while (start < end && LineText.isSpace(piece.charAt(start))) {
      start++;
    }
    while (end > start && LineText.isSpace(piece.charAt(end - 1))) {
      end--;
    }
    return piece.substring(start, end);
  }
}
