package org.newsparallax.article;

import java.util.List;
import org.newsparallax.text.MappedText;
import org.newsparallax.text.Span;

/** Moves blocks and sentences between a cleaned text and the text as it was given. */
final class Given {
  private Given() {}

  static List<Block> blocks(MappedText clean, List<Block> blocks) {
    return clean.isChanged()
        ? blocks.stream().map(b -> new Block(clean.given(b.span()), b.role())).toList()
        : blocks;
  }

  static List<Block> cleanBlocks(MappedText clean, List<Block> blocks) {
    return clean.isChanged()
        ? blocks.stream().map(b -> new Block(clean.clean(b.span()), b.role())).toList()
        : blocks;
  }

  static List<Sentence> sentences(MappedText clean, List<Sentence> sentences) {
    return clean.isChanged() ? sentences.stream().map(s -> given(clean, s)).toList() : sentences;
  }

  private static Sentence given(MappedText clean, Sentence sentence) {
    Span speaker = sentence.speaker();
    return new Sentence(
        clean.given(sentence.span()),
        sentence.role(),
        sentence.truncated(),
        speaker == null ? null : clean.given(speaker));
  }
}
