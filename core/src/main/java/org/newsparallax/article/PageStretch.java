package org.newsparallax.article;

import org.newsparallax.text.Span;

/**
 * A stretch of an article's text and the stretch of the page that shows it. Where both are of one length, they are the same
 * letter for letter; else the one stands for the other as a whole, as a character reference does.
 *
 * @param text the stretch of the text
 * @param page the stretch of the page
 */
record PageStretch(Span text, Span page) {
  /** What of the page shows that part of the text that lies in a span. */
  Span source(Span span) {
    if (text.length() != page.length()) {
      return page;
    }
    int distance = page.start() - text.start();
    return new Span(
        Math.max(text.start(), span.start()) + distance,
        Math.min(text.end(), span.end()) + distance);
  }
}
