package org.newsparallax.compare;

import java.util.Set;
import org.newsparallax.article.Article;
import org.newsparallax.article.Role;
import org.newsparallax.claim.Claim;

/**
 * A claim in its place, with what comparing it needs, worked out once.
 *
 * @param claim the claim
 * @param article its article
 * @param order the position of the article among those compared
 * @param voice the position of the first article of which its article is a reprint, or its own
 * @param content the words of its clause
 */
record Statement(Claim claim, Article article, int order, int voice, Content content) {

  static Statement of(Claim claim, Article article, int order, int voice) {
    return of(claim, article, order, voice, named(article, claim.sentence()));
  }

  /** The same, where the words of its sentence that name somebody are known. */
  static Statement of(Claim claim, Article article, int order, int voice, Set<String> named) {
    return new Statement(claim, article, order, voice, Content.of(claim, named));
  }

  /** The words of a sentence with a capital, in lower case, its first word aside. */
  static Set<String> named(Article article, int sentence) {
    String text = article.sentenceText(sentence);
    return Names.capitalised(text.substring(text.indexOf(' ') + 1));
  }

  Role role() {
    return claim.setting().role();
  }

  boolean sameArticle(Statement other) {
    return order == other.order;
  }
}
