package org.newsparallax.article;

import org.newsparallax.text.Span;

/**
 * A block of plain text as its lines lay it out, before anything is known of its words.
 *
 * @param span where it stands
 * @param shape what its line marks show
 */
record RawBlock(Span span, Shape shape) {
  /** What the marks at the beginning of a line, or within it, show. */
  enum Shape {
    TEXT,
    ITEM,
    QUOTED,
    ROW
  }

  int start() {
    return span.start();
  }

  int end() {
    return span.end();
  }
}
