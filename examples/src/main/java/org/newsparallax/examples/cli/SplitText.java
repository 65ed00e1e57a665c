package org.newsparallax.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsparallax.article.Article;
import org.newsparallax.article.Block;
import org.newsparallax.article.Role;
import org.newsparallax.article.Sentence;
import org.newsparallax.text.Span;

/** An article of sentences that are already split. */
final class SplitText {
  private SplitText() {}

  /** An article with just these sentences, in a line each, all of them body. */
  static Article article(String id, List<String> sentences) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    List<Sentence> split = new ArrayList<>();
    for (String sentence : sentences) {
      Span span = new Span(text.length(), text.length() + sentence.length());
      text.append(sentence).append('\n');
      blocks.add(new Block(span, Role.PARAGRAPH));
      split.add(new Sentence(span, Role.PARAGRAPH, false, null));
    }
    return new Article(
        id,
        null,
        null,
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        Map.of(),
        text.toString(),
        blocks,
        split,
        List.of());
  }
}
