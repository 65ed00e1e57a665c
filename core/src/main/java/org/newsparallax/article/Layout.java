package org.newsparallax.article;

import java.util.List;
import org.newsparallax.text.Span;
import org.newsparallax.text.WhiteSpace;

/** The law of blocks: in text order, apart from each other, and over all of the text but white space. */
final class Layout {
  private Layout() {}

  /**
   * Checks the law.
   *
   * @throws IllegalArgumentException if it is broken; the message names the place
   */
  static List<Block> checked(String text, List<Block> blocks) {
    int covered = 0;
    for (Block block : blocks) {
      Span span = block.span();
      if (span.start() < covered) {
        throw new IllegalArgumentException(
            "block " + span + " begins before the one in front of it ends, at " + covered);
      }
      if (span.end() > text.length()) {
        throw new IllegalArgumentException(
            "block " + span + " ends behind the text, which has " + text.length() + " characters");
      }
      checkBlank(text, covered, span.start());
      covered = span.end();
    }
    checkBlank(text, covered, text.length());
    return blocks;
  }

  private static void checkBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!WhiteSpace.is(text.charAt(i))) {
        throw new IllegalArgumentException("no block covers the text at " + i);
      }
    }
  }
}
