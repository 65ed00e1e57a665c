package org.newsparallax.compare;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.article.Article;
import org.newsparallax.article.Role;
import org.newsparallax.claim.Claim;
import org.newsparallax.claim.Cue;
import org.newsparallax.quantity.Kind;
import org.newsparallax.quantity.Modifier;
import org.newsparallax.quantity.Quantity;

/**
 * A claim in its place, with what comparing it needs, worked out once.
 *
 * @param claim the claim
 * @param article its article
 * @param order the position of the article among those compared
 * @param voice the position of the first article of which its article is a reprint, or its own
 * @param issue when its report was written
 * @param figure its quantity; where it restates another one, with the modifier of that one: "about 58 km (36 miles)"
 * @param content the words of its clause
 * @param deed what was done, where it is no known class of event; or null
 * @param only whether no other number of what it counts stands in its report
 * @param several whether it counts those of several incidents together
 * @param portion whether it is a part of a larger number of the same: children among the dead
 * @param conditions how badly those are hurt who are counted; empty where it is not said
 * @param extent which extent of a thing it measures, such as {@code width}; or null
 * @param timed what it tells the hour of
 * @param parts of an age, which parts nobody but the one whose age it is has in the report
 * @param owner whose sum, way, time or counts of a charge it is, if that is somebody whose age the report tells; or null
 */
record Statement(
    Claim claim,
    Article article,
    int order,
    int voice,
    Issue issue,
    Quantity figure,
    Content content,
    @Nullable Deed deed,
    boolean only,
    boolean several,
    boolean portion,
    Set<String> conditions,
    @Nullable String extent,
    TimedEvents.Timed timed,
    Set<String> parts,
    @Nullable Person owner) {

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
    List<Claim> own =
        claims.stream().filter(c -> c.article().equals(claim.article())).toList();
    return of(
        claim,
        article,
        own,
        order,
        voice,
        Issue.of(article),
        named(article, claim.sentence()),
        Scarcity.repeated(own),
        TimedEvents.of(article, own),
        Cast.of(article, own),
        Owners.of(article, own));
  }

  /** The same, where what its sentence and its report tell is known. */
  static Statement of(
      Claim claim,
      Article article,
      List<Claim> claims,
      int order,
      int voice,
      Issue issue,
      Set<String> named,
      Set<String> repeated,
      TimedEvents timed,
      Cast cast,
      Owners owners) {
    return new Statement(
        claim,
        article,
        order,
        voice,
        issue,
        figure(claim, claims),
        Content.of(claim, named),
        Deed.of(claim),
        Scarcity.isOnly(claim, repeated),
        Incidents.areSeveral(claim, article),
        isPortion(claim, claims),
        Condition.of(claim, article.text()),
        Extent.of(claim, article.text()),
        timed.timed(claim),
        cast.parts(claim),
        owners.owner(claim));
  }

  /** The words of a sentence with a capital, in lower case, its first word aside. */
  static Set<String> named(Article article, int sentence) {
    String text = article.sentenceText(sentence);
    return Names.capitalised(text.substring(text.indexOf(' ') + 1));
  }

  private static boolean isPortion(Claim claim, List<Claim> claims) {
    return claim.partOf() != null
        && claims.stream()
            .filter(whole -> whole.id().equals(claim.partOf()))
            .anyMatch(whole -> Happening.known(whole.event()) == Happening.known(claim.event()));
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

  /** Whether its number describes a thing rather than counts any: "a six-shot revolver". */
  boolean describes() {
    String text = article.text();
    int end = claim.quantity().span().end();
    return claim.quantity().kind() == Kind.COUNT
        && end + 1 < text.length()
        && text.charAt(end) == '-'
        && Character.isLetter(text.charAt(end + 1));
  }

  /** Whether it comes on top of another number: "two others". */
  boolean isFurther() {
    return claim.setting().cues().contains(Cue.FURTHER);
  }

  Role role() {
    return claim.setting().role();
  }

  /** Whether it stands in the headline or among the first sentences. */
  boolean isWithin(int sentences) {
    return role() == Role.HEADLINE || claim.sentence() < sentences;
  }

  /** Whether it stands apart from the text that it belongs to: in a headline or a caption. */
  boolean isApart() {
    return role() == Role.HEADLINE || role() == Role.CAPTION;
  }

  /** Whether it stands in the first sentences of the text itself. */
  boolean isInLead(int sentences) {
    int body = 0;
    for (int i = 0; i < claim.sentence() && body < sentences; i++) {
      body += article.sentences().get(i).role().isBody() ? 1 : 0;
    }
    return body < sentences && role().isBody();
  }

  /** Whether it gives no number but a rough word: "dozens". */
  boolean isVague() {
    return claim.quantity().modifier() == Modifier.VAGUE;
  }

  boolean sameArticle(Statement other) {
    return order == other.order;
  }
}
