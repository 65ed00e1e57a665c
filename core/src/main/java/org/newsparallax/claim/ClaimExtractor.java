package org.newsparallax.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsparallax.article.Article;
import org.newsparallax.article.Sentence;
import org.newsparallax.quantity.Quantity;
import org.newsparallax.quantity.QuantityExtractor;
import org.newsparallax.text.Span;

/** Turns the quantities of an article into claims. Immutable and thread-safe. */
public final class ClaimExtractor {
  private static final ClaimExtractor DEFAULTS = new ClaimExtractor();

  private ClaimExtractor() {}

  /**
   * The extractor for English news.
   *
   * @return a shared instance
   */
  public static ClaimExtractor ofDefaults() {
    return DEFAULTS;
  }

  /**
   * The claims of an article, in text order.
   *
   * @param article an article
   * @return its claims
   */
  public List<Claim> extract(Article article) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < article.sentences().size(); i++) {
      Sentence sentence = article.sentences().get(i);
      for (Quantity q : QuantityExtractor.ofDefaults().extract(article.sentenceText(i))) {
        if (!q.kind().isAmount()) {
          continue;
        }
        Span span = q.span().shift(sentence.span().start());
        Quantity placed = new Quantity(
            span,
            q.text(),
            q.kind(),
            q.value(),
            q.resolution(),
            q.modifier(),
            q.change(),
            q.unit(),
            null,
            q.date(),
            q.time(),
            null,
            null);
        claims.add(new Claim(
            article.id() + "#" + claims.size(),
            article.id(),
            i,
            placed,
            null,
            null,
            null,
            null,
            false,
            false,
            false,
            false,
            new Setting(sentence.role(), null, null, null, List.of(), Set.of()),
            null,
            null));
      }
    }
    return claims;
  }
}
