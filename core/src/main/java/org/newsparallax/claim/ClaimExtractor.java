package org.newsparallax.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.newsparallax.article.Article;
import org.newsparallax.article.Role;
import org.newsparallax.article.Sentence;
import org.newsparallax.quantity.Counted;
import org.newsparallax.quantity.Quantity;
import org.newsparallax.quantity.QuantityExtractor;
import org.newsparallax.text.Span;

/** Turns the quantities of an article into claims. Immutable and thread-safe. */
public final class ClaimExtractor {
  private static final ClaimExtractor DEFAULTS = new ClaimExtractor(QuantityExtractor.ofDefaults());
  private static final Set<Role> TELLS =
      EnumSet.complementOf(EnumSet.of(Role.HEADER, Role.DATELINE, Role.CREDIT, Role.PROMOTION));

  private final QuantityExtractor quantities;

  private ClaimExtractor(QuantityExtractor quantities) {
    this.quantities = quantities;
  }

  /**
   * The extractor for English news.
   *
   * @return a shared instance
   */
  public static ClaimExtractor ofDefaults() {
    return DEFAULTS;
  }

  /**
   * The same with another extractor of quantities, such as one with words of one's own.
   *
   * @param other the extractor
   * @return a new instance
   */
  public ClaimExtractor withQuantities(QuantityExtractor other) {
    return new ClaimExtractor(other);
  }

  /**
   * The claims of an article, in text order. The cost is linear in the length of its text.
   *
   * @param article an article
   * @return its claims
   */
  public List<Claim> extract(Article article) {
    List<Draft> drafts = new ArrayList<>();
    Attributions attributions = new Attributions(article);
    LocalDate published = article.publishedDay();
    List<List<Quantity>> bySentence = quantities(article);
    for (int i = 0; i < article.sentences().size(); i++) {
      Sentence sentence = article.sentences().get(i);
      if (!TELLS.contains(sentence.role())) {
        continue;
      }
      List<Quantity> found = new ArrayList<>();
      for (Quantity q : bySentence.get(i)) {
        found.add(placed(q, sentence.span().start()));
      }
      for (Piece piece : Piece.of(article.text(), sentence.span(), found)) {
        Words words = Words.of(article.text(), piece.span());
        Syntax syntax = Syntax.of(words, piece.quantities());
        attributions.enter(sentence, syntax);
        List<Trigger> triggers = Triggers.find(syntax);
        if (!piece.quantities().isEmpty() || SentenceClaims.maySayHowMany(triggers)) {
          drafts.addAll(new SentenceClaims(i, sentence, syntax, triggers, attributions, published)
              .drafts(piece.quantities()));
        }
      }
    }
    Ellipsis.fill(drafts);
    Background.settle(drafts, article, published);
    return named(article.id(), drafts);
  }

  /** The quantities of each sentence; of one that tells nothing, none. */
  private List<List<Quantity>> quantities(Article article) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < article.sentences().size(); i++) {
      boolean tells = TELLS.contains(article.sentences().get(i).role());
      texts.add(tells ? article.sentenceText(i) : "");
    }
    return quantities.extractEach(texts);
  }

  private static List<Claim> named(String article, List<Draft> drafts) {
    Map<Draft, String> ids = new IdentityHashMap<>();
    for (Draft draft : drafts) {
      ids.put(draft, article + "#" + ids.size());
    }
    List<Claim> claims = new ArrayList<>();
    for (Draft d : drafts) {
      claims.add(new Claim(
          Objects.requireNonNull(ids.get(d)),
          article,
          d.sentence,
          d.quantity,
          d.event,
          d.attribution,
          d.when,
          d.place,
          d.negated,
          d.hedged,
          d.background,
          d.implicit,
          Objects.requireNonNull(d.setting),
          d.equivalentTo == null ? null : ids.get(d.equivalentTo),
          d.partOf == null ? null : ids.get(d.partOf)));
    }
    return List.copyOf(claims);
  }

  /** The same quantity with spans in the text of the article. */
  private static Quantity placed(Quantity q, int offset) {
    Span span = q.span().shift(offset);
    Counted counted = q.counted() == null
        ? null
        : new Counted(
            q.counted().head(), q.counted().modifiers(), q.counted().span().shift(offset));
    return new Quantity(
        span,
        q.text(),
        q.kind(),
        q.value(),
        q.resolution(),
        q.modifier(),
        q.change(),
        q.unit(),
        counted,
        q.date(),
        q.time(),
        q.equivalentTo(),
        q.partOf());
  }
}
