package org.newsparallax.article;

import java.util.ArrayList;
import java.util.List;
import org.newsparallax.text.SentenceSplitter;
import org.newsparallax.text.Span;

/** A plain text taken apart: its blocks, and the metadata that it states itself. */
record PlainText(String text, List<Block> blocks) {

  /** Reads the layout of a text. Linear in its length. */
  static PlainText of(String text) {
    List<Block> blocks = new ArrayList<>();
    for (Span span : SentenceSplitter.split(text)) {
      blocks.add(new Block(span, Role.PARAGRAPH));
    }
    return new PlainText(text, blocks);
  }

  /** Tells a builder what the text says of itself, where the builder does not know it already. */
  void fill(ArticleBuilder builder) {
    // nothing is known yet
  }
}
