package org.newsparallax.article;

import java.util.ArrayList;
import java.util.List;
import org.newsparallax.text.Span;

/** Finds the text of an article in the page it was read from again, character by character. Used by one thread, once. */
final class PageTrace {
  private final String html;
  private final String text;
  private final List<PageStretch> stretches = new ArrayList<>();
  private int textStart;
  private int textEnd;
  private int pageStart;
  private int pageEnd;

  private PageTrace(String html, String text) {
    this.html = html;
    this.text = text;
  }

  /** The stretches of a text that was laid out from a page, in text order, those that the page shows. */
  static List<PageStretch> of(String html, TextLayout layout) {
    PageTrace trace = new PageTrace(html, layout.text());
    for (int i = 0; i < layout.blocks().size(); i++) {
      trace.follow(layout.blocks().get(i).span(), layout.places().get(i));
    }
    return trace.stretches;
  }

  private void follow(Span block, List<Span> places) {
    ShownCharacters shown = new ShownCharacters(html, places);
    for (int i = block.start(); i < block.end(); i++) {
      char c = text.charAt(i);
      if (LineText.isUnseen(c)) {
        continue;
      }
      if (!shown.next()) {
        break;
      }
      if (shown.character() != c) {
        // Only where the parser reads otherwise than this class: what is left is in what is left.
        add(i, block.end(), shown.start(), places.get(places.size() - 1).end());
        break;
      }
      add(i, i + 1, shown.start(), shown.end());
    }
    close();
  }

  private void add(int from, int to, int start, int end) {
    boolean begun = textEnd > textStart;
    boolean letters = to - from == end - start && textEnd - textStart == pageEnd - pageStart;
    boolean goesOn = letters && start - from == pageStart - textStart;
    boolean sameReference = start == pageStart && end == pageEnd;
    if (!begun || !goesOn && !sameReference) {
      close();
      textStart = from;
      pageStart = start;
    }
    textEnd = to;
    pageEnd = end;
  }

  private void close() {
    if (textEnd > textStart) {
      stretches.add(new PageStretch(new Span(textStart, textEnd), new Span(pageStart, pageEnd)));
    }
    textStart = textEnd;
  }
}
