package org.newsparallax.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsparallax.text.Span;

/**
 * An article with the way back to the page that it was read from: where in the HTML a block, a sentence or a figure of its
 * text stands. Made by {@link ArticleReader#tracedPage}. Immutable and thread-safe.
 *
 * <pre>{@code
 * TracedPage page = ArticleReader.tracedPage("page.html", html);
 * for (Sentence sentence : page.article().sentences()) {
 *   Span source = page.source(sentence.span());
 * }
 * }</pre>
 */
public final class TracedPage {
  private final Article article;
  private final String html;
  private final List<PageStretch> stretches;

  TracedPage(Article article, String html, List<PageStretch> stretches) {
    this.article = article;
    this.html = html;
    this.stretches = List.copyOf(stretches);
  }

  /**
   * The article, the same as without a way back.
   *
   * @return what {@link ArticleReader#page} makes of the page
   */
  public Article article() {
    return article;
  }

  /**
   * The page.
   *
   * @return the HTML as it was given, into which {@link #source} points
   */
  public String html() {
    return html;
  }

  /**
   * The stretch of the page that shows a stretch of the article's text: the shortest one that holds each character of it but
   * white space, and each character reference ({@code &eacute;}) as a whole. Tags, comments and hidden text may stand
   * between. Where a page puts text into a table outside of its cells, which browsers show in front of the table, the
   * order in the page is another than in the article; elsewhere it is the same.
   *
   * @param span a stretch of {@link Article#text()}
   * @return the stretch of {@link #html()}, in UTF-16 code units; null if the page does not show any of it in its body: white
   *     space, a title that only metadata give, a text that is taken from JSON-LD. Cost: logarithmic in the length of
   *     the text, linear in that of the span
   */
  public @Nullable Span source(Span span) {
    if (span.length() == 0) {
      return null;
    }
    Span source = null;
    int i = firstBehind(span.start());
    while (i < stretches.size() && stretches.get(i).text().start() < span.end()) {
      Span part = stretches.get(i++).source(span);
      source = source == null
          ? part
          : new Span(Math.min(source.start(), part.start()), Math.max(source.end(), part.end()));
    }
    return source;
  }

  /** The index of the first stretch that ends behind a place in the text. */
  private int firstBehind(int place) {
    int low = 0;
    int high = stretches.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (stretches.get(middle).text().end() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
