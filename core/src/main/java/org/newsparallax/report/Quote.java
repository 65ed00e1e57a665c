package org.newsparallax.report;

import org.newsparallax.article.Article;
import org.newsparallax.claim.Claim;
import org.newsparallax.text.Span;

/**
 * The sentence of a claim with its figure apart, each in one line and fit to be shown.
 *
 * @param before what stands before the figure
 * @param figure the figure as printed
 * @param after what stands behind it
 */
record Quote(String before, String figure, String after) {
  private static final String ELLIPSIS = "…";

  static Quote of(Article article, Claim claim) {
    String text = article.text();
    Span figure = claim.quantity().span();
    Span sentence = sentence(article, claim);
    return new Quote(
        Printable.part(text.substring(sentence.start(), figure.start())).stripLeading(),
        Printable.line(figure.of(text)),
        Printable.part(text.substring(figure.end(), sentence.end())).stripTrailing());
  }

  private static Span sentence(Article article, Claim claim) {
    Span figure = claim.quantity().span();
    if (claim.sentence() < article.sentences().size()) {
      Span sentence = article.sentences().get(claim.sentence()).span();
      if (sentence.contains(figure)) {
        return sentence;
      }
    }
    return figure;
  }

  /** As much of the sentence around the figure as fits, whole words, cut ends marked. */
  Quote within(int columns) {
    int left = columns - Columns.width(figure);
    if (Columns.width(before) + Columns.width(after) <= left) {
      return this;
    }
    int third = Math.max(left / 3, left - Columns.width(after));
    String head = Columns.width(before) <= third ? before : head(before, third);
    int rest = left - Columns.width(head);
    String tail = Columns.width(after) <= rest ? after : tail(after, rest);
    return new Quote(head, Columns.cut(figure, columns), tail);
  }

  private static String head(String text, int columns) {
    String end = Columns.end(text, columns - 1);
    int space = end.indexOf(' ');
    String words = space < 0 ? "" : end.substring(space + 1);
    return columns < 1 ? "" : ELLIPSIS + words;
  }

  private static String tail(String text, int columns) {
    String start = Columns.start(text, columns - 1);
    int space = start.lastIndexOf(' ');
    String words = space < 0 ? "" : start.substring(0, space);
    return columns < 1 ? "" : words + ELLIPSIS;
  }
}
