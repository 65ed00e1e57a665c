package org.newsparallax.compare;

import java.util.Locale;
import java.util.Optional;
import org.newsparallax.align.Aligner;
import org.newsparallax.article.Article;
import org.newsparallax.claim.Claim;

/** Says in words why two claims were, or were not, taken for one fact. */
final class Explanation {
  private Explanation() {}

  static String of(Comparison comparison, String one, String other) {
    Statement a = statement(comparison, one);
    Statement b = statement(comparison, other);
    Optional<Judgement> judgement = new Pairing(
            ExchangeRates.plausible(), Aligner.ofDefaults().prepare(comparison.articles()))
        .judge(a, b);
    String title = quoted(a) + " and " + quoted(b);
    if (judgement.isEmpty()) {
      return title + ": not compared, as the figures have no unit or dimension in common.\n";
    }
    return title + ":\n" + told(judgement.get()) + found(comparison, a, b);
  }

  private static String told(Judgement judgement) {
    StringBuilder text = new StringBuilder();
    if (judgement.confidence() == 0) {
      text.append("not about one fact: ")
          .append(judgement.evidence().get(0).ground())
          .append(".\n");
      return text.toString();
    }
    text.append(String.format(
        Locale.ROOT, "about one fact with a confidence of %.2f%n", judgement.confidence()));
    for (Evidence evidence : judgement.evidence()) {
      String ground = evidence.ground();
      if (!ground.isEmpty()) {
        text.append(String.format(Locale.ROOT, "  %+.1f  %s%n", evidence.weight(), ground));
      }
    }
    text.append("if so, the verdict is ")
        .append(judgement.verdict().id())
        .append(": ")
        .append(relation(judgement.outcome()))
        .append(".\n");
    return text.toString();
  }

  private static String relation(Arithmetic.Outcome outcome) {
    String relation = switch (outcome.relation()) {
      case SAME -> "the values are the same";
      case CLOSE -> "the values differ by no more than rounding";
      case BOUND -> "a bound or a rough word lets both values hold";
      case APART -> "the values cannot both hold";
    };
    return outcome.doubt() == null ? relation : relation + ", " + outcome.doubt();
  }

  private static String found(Comparison comparison, Statement a, Statement b) {
    for (Finding finding : comparison.findings()) {
      if (finding.claims().contains(a.claim()) && finding.claims().contains(b.claim())) {
        return "both stand in finding " + finding.id() + ".\n";
      }
    }
    return "they stand in no finding together.\n";
  }

  private static String quoted(Statement statement) {
    Claim claim = statement.claim();
    return claim.id() + " “" + claim.quantity().text() + "”";
  }

  private static Statement statement(Comparison comparison, String id) {
    Claim claim = comparison.claims().stream()
        .filter(c -> c.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "no claim has the id " + id + "; ids look like " + example(comparison)));
    for (int i = 0; i < comparison.articles().size(); i++) {
      Article article = comparison.articles().get(i);
      if (article.id().equals(claim.article())) {
        return Statement.of(claim, article, i, i);
      }
    }
    throw new IllegalArgumentException("no article has the id " + claim.article());
  }

  private static String example(Comparison comparison) {
    return comparison.claims().isEmpty()
        ? "ARTICLE#0"
        : comparison.claims().get(0).id();
  }
}
