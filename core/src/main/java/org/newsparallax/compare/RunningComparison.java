package org.newsparallax.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.align.Aligner;
import org.newsparallax.align.PreparedArticles;
import org.newsparallax.article.Article;
import org.newsparallax.article.Role;
import org.newsparallax.claim.Claim;
import org.newsparallax.quantity.Kind;

/**
 * A comparison that goes on while reports come in. It remembers the claims of its articles and what each pair of them
 * amounts to, so that another article costs its own claims, its own pairs, and the alignment of sentences, in which words
 * weigh by all articles. Its {@link #comparison()} is exactly that of all its articles at once. Immutable and thread-safe.
 */
public final class RunningComparison {
  private final Comparer comparer;
  private final List<Article> articles;
  private final List<Claim> claims;
  private final List<Statement> statements;
  private final List<Pair> pairs;

  private RunningComparison(
      Comparer comparer,
      List<Article> articles,
      List<Claim> claims,
      List<Statement> statements,
      List<Pair> pairs) {
    this.comparer = comparer;
    this.articles = articles;
    this.claims = claims;
    this.statements = statements;
    this.pairs = pairs;
  }

  static RunningComparison of(Comparer comparer) {
    return new RunningComparison(comparer, List.of(), List.of(), List.of(), List.of());
  }

  /**
   * The articles so far.
   *
   * @return an immutable list, in the order in which they came
   */
  public List<Article> articles() {
    return articles;
  }

  /**
   * The comparison with one more article.
   *
   * @param article an article about the same event, its id not that of another
   * @return a new instance; this one stays as it is
   */
  public RunningComparison with(Article article) {
    return with(List.of(article));
  }

  /**
   * The comparison with more articles.
   *
   * @param more articles about the same event, their ids unique among all
   * @return a new instance; this one stays as it is
   */
  public RunningComparison with(List<Article> more) {
    List<Article> all = new ArrayList<>(articles);
    all.addAll(more);
    int[] voices = Reprints.voices(all);
    List<Claim> allClaims = new ArrayList<>(claims);
    List<Statement> allStatements = new ArrayList<>(statements);
    for (int i = articles.size(); i < all.size(); i++) {
      List<Claim> own = comparer.claims(all.get(i));
      allClaims.addAll(own);
      allStatements.addAll(statements(own, all.get(i), i, voices[i]));
    }
    List<Pair> allPairs = new ArrayList<>(pairs);
    Candidates candidates = new Candidates();
    List<Statement> compared = new ArrayList<>();
    for (int i = 0; i < allStatements.size(); i++) {
      boolean isNew = i >= statements.size();
      boolean taken = candidates.add(allStatements.get(i), (a, b) -> {
        if (isNew) {
          comparer.weigh(a, b).ifPresent(allPairs::add);
        }
      });
      if (taken) {
        compared.add(allStatements.get(i));
      }
    }
    return new RunningComparison(comparer, List.copyOf(all), allClaims, compared, allPairs);
  }

  private static List<Statement> statements(
      List<Claim> claims, Article article, int order, int voice) {
    List<Statement> statements = new ArrayList<>();
    int sentence = -1;
    Set<String> named = Set.of();
    Issue issue = Issue.of(article);
    Set<String> repeated = Scarcity.repeated(claims);
    TimedEvents timed = TimedEvents.of(article, claims);
    Cast cast = Cast.of(article, claims);
    Owners owners = Owners.of(article, claims);
    for (Claim claim : claims) {
      if (isCompared(claim) && isTold(claim.setting().role())) {
        if (claim.sentence() != sentence) {
          sentence = claim.sentence();
          named = Statement.named(article, sentence);
        }
        statements.add(Statement.of(
            claim, article, claims, order, voice, issue, named, repeated, timed, cast, owners));
      }
    }
    return statements;
  }

  /** Whether a claim has a value, or tells at what hour something began. */
  private static boolean isCompared(Claim claim) {
    return claim.quantity().value() != null
        || claim.quantity().kind() == Kind.TIME && claim.setting().subject() != null;
  }

  private static boolean isTold(Role role) {
    return role.isBody()
        || role == Role.HEADLINE
        || role == Role.SUBHEADING
        || role == Role.CAPTION;
  }

  /**
   * What the articles say, side by side.
   *
   * @return the same as {@link Comparer#compare} gives of all articles
   */
  public Comparison comparison() {
    PreparedArticles prepared = Aligner.ofDefaults().prepare(articles);
    return new Comparison(
        articles,
        prepared.alignments(),
        claims,
        comparer.findings(statements, pairs, new Alignedness(prepared)));
  }

  /** What settled the difference of two claims, by their ids, without a dispute; null if nothing did, or none was seen. */
  @Nullable
  String settled(String one, String other) {
    Judgements judgements =
        Comparer.judgements(pairs, new Alignedness(Aligner.ofDefaults().prepare(articles)));
    SecondLook look = new SecondLook(judgements, new Partition(statements));
    return judgements.all().stream()
        .filter(j -> j.differs() && j.joins(one, other))
        .findFirst()
        .map(look::settles)
        .orElse(null);
  }
}
