package org.newsparallax.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsparallax.article.Article;
import org.newsparallax.claim.Claim;
import org.newsparallax.claim.ClaimExtractor;

/**
 * Compares articles about one event: claims that speak of one fact become a finding. Options return new instances; an
 * instance is immutable and thread-safe.
 */
public final class Comparer {
  /** Below this a pair of claims is not taken for one fact at all. */
  private static final double KEPT = 0.30;

  private static final double KEPT_ODDS = Math.log(KEPT / (1 - KEPT));

  /** From this confidence on a pair is sure enough to be reported, unless another one was asked for. */
  static final double REPORTED = 0.65;

  private static final Comparer DEFAULTS =
      new Comparer(ClaimExtractor.ofDefaults(), ExchangeRates.plausible(), REPORTED);

  private final ClaimExtractor extractor;
  private final ExchangeRates rates;
  private final Pairing pairing;
  private final double reportedFrom;

  private Comparer(ClaimExtractor extractor, ExchangeRates rates, double reportedFrom) {
    this.extractor = extractor;
    this.rates = rates;
    this.pairing = new Pairing(rates);
    this.reportedFrom = reportedFrom;
  }

  /**
   * The comparer with default options: rates of exchange wide enough for any year since 1999, findings reported from a
   * confidence of 0.65.
   *
   * @return a shared instance
   */
  public static Comparer ofDefaults() {
    return DEFAULTS;
  }

  /**
   * The same with another extractor of claims, such as one that reads quantities with words of one's own.
   *
   * @param other the extractor
   * @return a new instance
   */
  public Comparer withClaims(ClaimExtractor other) {
    return new Comparer(other, rates, reportedFrom);
  }

  /**
   * The same with other rates of exchange.
   *
   * @param other the rates
   * @return a new instance
   */
  public Comparer withRates(ExchangeRates other) {
    return new Comparer(extractor, other, reportedFrom);
  }

  /**
   * The same with another confidence from which a finding is reported.
   *
   * @param confidence 0 to 1
   * @return a new instance
   * @throws IllegalArgumentException if it lies outside
   */
  public Comparer withMinConfidence(double confidence) {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("a confidence lies between 0 and 1, not at " + confidence);
    }
    return new Comparer(extractor, rates, confidence);
  }

  /**
   * Compares what the articles say. One article alone is checked against itself.
   *
   * @param articles articles about one event, their ids unique
   * @return all claims and findings
   */
  public Comparison compare(List<Article> articles) {
    return start().with(articles).comparison();
  }

  /**
   * Begins a comparison to which articles are added as they come in.
   *
   * @return a comparison of no article
   */
  public RunningComparison start() {
    return RunningComparison.of(this);
  }

  /** The claims of an article. */
  List<Claim> claims(Article article) {
    return extractor.extract(article);
  }

  /** What two statements amount to, unless no articles at hand could make them one fact. */
  Optional<Pair> weigh(Statement a, Statement b) {
    return pairing.weigh(a, b, KEPT_ODDS - Alignedness.MOST);
  }

  /**
   * What there is to find.
   *
   * @param statements all statements that were compared
   * @param pairs the pairs among them that may be one fact
   * @param alignedness how alike their sentences are
   * @return the findings, most severe first
   */
  List<Finding> findings(List<Statement> statements, List<Pair> pairs, Alignedness alignedness) {
    return findings(judgements(pairs, alignedness).plain(new Partition(statements)));
  }

  /** What was made of the pairs that are sure enough to be kept. */
  static Judgements judgements(List<Pair> pairs, Alignedness alignedness) {
    List<Judgement> judgements = new ArrayList<>();
    for (Pair pair : pairs) {
      Judgement judgement = pair.judged(alignedness.weigh(pair.a(), pair.b()));
      if (judgement.confidence() >= KEPT) {
        judgements.add(judgement);
      }
    }
    return new Judgements(judgements);
  }

  private List<Finding> findings(Judgements judgements) {
    List<Judgement> disputes = judgements.all().stream()
        .filter(j -> j.differs()
            && j.confidence() >= reportedFrom
            && !j.a().claim().implicit()
            && !j.b().claim().implicit())
        .toList();
    List<Finding> findings = new ArrayList<>();
    Set<String> disputed = disputes.stream().map(Comparer::key).collect(Collectors.toSet());
    List<Fact> facts = Facts.of(judgements, disputes).stream()
        .map(members -> Fact.of(members, judgements))
        .toList();
    Sequence sequence = new Sequence();
    facts.forEach(fact -> fact.within().forEach(sequence::add));
    facts.forEach(fact -> findings.add(finding(fact, sequence, disputed)));
    findings.sort(Comparator.comparingDouble(Finding::severity)
        .reversed()
        .thenComparing(Finding::verdict)
        .thenComparing(Finding::id));
    return findings;
  }

  private static String key(Judgement judgement) {
    return judgement.a().claim().id() + " " + judgement.b().claim().id();
  }

  /** Statements of one fact, with what was made of their pairs once their course is known. */
  private record Fact(List<Statement> members, List<Judgement> within) {
    static Fact of(List<Statement> members, Judgements judgements) {
      Course course = new Course(members);
      List<Judgement> within = new ArrayList<>();
      for (int i = 0; i < members.size(); i++) {
        for (int j = i + 1; j < members.size(); j++) {
          Judgement judgement = judgements.between(members.get(i), members.get(j));
          if (judgement != null) {
            within.add(course.settled(judgement));
          }
        }
      }
      return new Fact(members, within);
    }
  }

  private static Finding finding(Fact fact, Sequence sequence, Set<String> disputed) {
    List<Statement> members = fact.members();
    List<Judgement> within = fact.within();
    Judgement strongest = within.stream()
        .map(sequence::settled)
        .min(Comparator.comparing(Judgement::verdict)
            .thenComparing(j -> !disputed.contains(key(j)))
            .thenComparing(Comparator.comparingDouble(Judgement::confidence).reversed()))
        .orElseThrow();
    boolean reported =
        !strongest.differs() || within.stream().anyMatch(j -> disputed.contains(key(j)));
    double gap = within.stream().mapToDouble(j -> j.outcome().gap()).max().orElse(1);
    return new Finding(
        FindingId.of(members),
        strongest.verdict(),
        reported,
        members.get(0).claim().background(),
        Subject.of(members),
        members.stream().map(Statement::claim).toList(),
        Severity.of(strongest.verdict(), members, gap),
        strongest.confidence(),
        Reason.of(members, strongest));
  }
}
