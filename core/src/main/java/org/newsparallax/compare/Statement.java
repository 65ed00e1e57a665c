package org.newsparallax.compare;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.article.Article;
import org.newsparallax.article.Role;
import org.newsparallax.claim.Claim;
import org.newsparallax.quantity.Modifier;
import org.newsparallax.quantity.Quantity;

/**
 * A claim in its place, with what comparing it needs, worked out once.
 *
 * @param claim the claim
 * @param article its article
 * @param order the position of the article among those compared
 * @param voice the position of the first article of which its article is a reprint, or its own
 * @param figure its quantity; where it restates another one, with the modifier of that one: "about 58 km (36 miles)"
 * @param content the words of its clause
 * @param deed what was done, where it is no known class of event; or null
 * @param conditions how badly those are hurt who are counted; empty where it is not said
 */
record Statement(
    Claim claim,
    Article article,
    int order,
    int voice,
    Quantity figure,
    Content content,
    @Nullable Deed deed,
    Set<String> conditions) {

  /**
   * Makes a statement.
   *
   * @param claim the claim
   * @param article its article
   * @param claims the claims of the article, or of all
   * @param order the position of the article
   * @param voice the position of the first article that it is a reprint of
   * @return the statement
   */
  static Statement of(Claim claim, Article article, List<Claim> claims, int order, int voice) {
    return of(claim, article, claims, order, voice, named(article, claim.sentence()));
  }

  /** The same, where the words of its sentence that name somebody are known. */
  static Statement of(
      Claim claim, Article article, List<Claim> claims, int order, int voice, Set<String> named) {
    return new Statement(
        claim,
        article,
        order,
        voice,
        figure(claim, claims),
        Content.of(claim, named),
        Deed.of(claim),
        Condition.of(claim, article.text()));
  }

  /** The words of a sentence with a capital, in lower case, its first word aside. */
  static Set<String> named(Article article, int sentence) {
    String text = article.sentenceText(sentence);
    return Names.capitalised(text.substring(text.indexOf(' ') + 1));
  }

  private static Quantity figure(Claim claim, List<Claim> claims) {
    String restated = claim.equivalentTo();
    Quantity own = claim.quantity();
    if (restated == null || own.modifier() != Modifier.EXACT) {
      return own;
    }
    for (Claim other : claims) {
      if (other.id().equals(restated) && other.quantity().modifier() == Modifier.ABOUT) {
        return own.with(Modifier.ABOUT);
      }
    }
    return own;
  }

  Role role() {
    return claim.setting().role();
  }

  /** Whether it stands in the headline or among the first sentences. */
  boolean isWithin(int sentences) {
    return role() == Role.HEADLINE || claim.sentence() < sentences;
  }

  boolean sameArticle(Statement other) {
    return order == other.order;
  }
}
