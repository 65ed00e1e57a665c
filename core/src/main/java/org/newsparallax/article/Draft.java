package org.newsparallax.article;

import java.util.ArrayList;
import java.util.List;
import org.newsparallax.text.SentenceSplitter;
import org.newsparallax.text.Span;
import org.newsparallax.text.WhiteSpace;

/** Blocks and their sentences while a text is read. Used by one thread, once. */
final class Draft {
  private final String text;
  private final SentenceSplitter splitter;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private int sentencesOfLast;

  Draft(String text) {
    this.text = text;
    this.splitter = SentenceSplitter.of(text);
  }

  List<Block> blocks() {
    return blocks;
  }

  List<Sentence> sentences() {
    return sentences;
  }

  /** Adds a stretch as a block of its own, whose sentences are split. White space around it is left out. */
  void add(int start, int end, Role role) {
    Span span = WhiteSpace.trim(text, start, end);
    if (span.length() > 0) {
      add(split(span), role);
    }
  }

  /** The sentences of a stretch. */
  List<Span> split(Span span) {
    return splitter.split(span);
  }

  /** Adds consecutive sentences as a block. */
  void add(List<Span> spans, Role role) {
    add(spans, 0, spans.size(), role);
  }

  /** Adds some consecutive sentences of a list as a block. */
  void add(List<Span> spans, int from, int end, Role role) {
    if (from == end) {
      return;
    }
    blocks.add(new Block(new Span(spans.get(from).start(), spans.get(end - 1).end()), role));
    for (int i = from; i < end; i++) {
      sentences.add(new Sentence(spans.get(i), role, false, null));
    }
    sentencesOfLast = end - from;
  }

  /** The last block, if it is one sentence of running text or a heading: what may turn out to be a caption. */
  boolean endsWithLooseLine() {
    if (blocks.isEmpty() || sentencesOfLast != 1) {
      return false;
    }
    Role role = blocks.get(blocks.size() - 1).role();
    return role == Role.PARAGRAPH || role == Role.SUBHEADING;
  }

  String lastText() {
    return blocks.get(blocks.size() - 1).span().of(text);
  }

  /** Gives the last block, of one sentence, another role. */
  void turnLast(Role role) {
    Span span = blocks.get(blocks.size() - 1).span();
    blocks.set(blocks.size() - 1, new Block(span, role));
    sentences.set(sentences.size() - 1, new Sentence(span, role, false, null));
  }
}
