package org.newsparallax.article;

import java.util.ArrayList;
import java.util.List;
import org.newsparallax.text.SentenceSplitter;
import org.newsparallax.text.Span;

/** The sentences of a text whose blocks are known. */
final class Sentences {
  private Sentences() {}

  /**
   * Splits each block into sentences. Linear in the length of the text.
   *
   * @param text the text that the blocks point into
   * @param blocks blocks in text order that do not overlap
   * @return the sentences in text order; each has the role of its block
   */
  static List<Sentence> of(String text, List<Block> blocks) {
    List<Sentence> sentences = new ArrayList<>();
    SentenceSplitter splitter = SentenceSplitter.of(text);
    for (Block block : blocks) {
      for (Span span : splitter.split(block.span())) {
        sentences.add(new Sentence(span, block.role(), false, null));
      }
    }
    return complete(text, blocks, sentences);
  }

  /** The same sentences with their speakers, the last one marked if the text breaks off in it. */
  static List<Sentence> complete(String text, List<Block> blocks, List<Sentence> sentences) {
    List<Sentence> spoken = new ArrayList<>(Speakers.assign(text, blocks, sentences));
    Truncation.mark(text, spoken);
    return spoken;
  }
}
