package org.newsparallax.compare;

import com.google.common.collect.Iterables;
import java.util.List;
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
    Pairing pairing = new Pairing(ExchangeRates.plausible());
    Optional<Arithmetic.Outcome> outcome = pairing.compare(a, b);
    String title = quoted(a) + " and " + quoted(b);
    if (outcome.isEmpty()) {
      return title + ": not compared, as the figures have no unit or dimension in common.\n";
    }
    List<Evidence> evidence = Pairing.evidence(a, b, outcome.get());
    Optional<Pair> pair = pairing.weigh(a, b, Double.NEGATIVE_INFINITY);
    String told = pair.isEmpty()
        ? "not about one fact: " + evidence.get(0).ground() + ".\n"
        : told(
            pair.get(),
            evidence,
            new Alignedness(Aligner.ofDefaults().prepare(comparison.articles())).weigh(a, b));
    return title + ":\n" + told + settled(comparison, one, other) + found(comparison, a, b);
  }

  private static String told(Pair pair, List<Evidence> evidence, Evidence alignedness) {
    StringBuilder text = new StringBuilder();
    text.append(String.format(
        Locale.ROOT,
        "about one fact with a confidence of %.2f%n",
        pair.judged(alignedness).confidence()));
    for (Evidence weighed : Iterables.concat(evidence, List.of(alignedness))) {
      String ground = weighed.ground();
      if (!ground.isEmpty()) {
        text.append(String.format(Locale.ROOT, "  %+.1f  %s%n", weighed.weight(), ground));
      }
    }
    text.append("if so, the verdict is ")
        .append(pair.verdict().id())
        .append(": ")
        .append(relation(pair.outcome()))
        .append(".\n");
    return text.toString();
  }

  private static String relation(Arithmetic.Outcome outcome) {
    String relation = switch (outcome.relation()) {
      case SAME -> "the values are the same";
      case CLOSE -> "the values differ by no more than rounding";
      case BOUND -> "a bound or a rough word lets both values hold";
      case BOUNDS -> "both are bounds to the same side, far apart";
      case APART -> "the values cannot both hold";
    };
    return outcome.doubt() == null ? relation : relation + ", " + outcome.doubt();
  }

  private static String settled(Comparison comparison, String one, String other) {
    String settled = Comparer.ofDefaults().start().with(comparison.articles()).settled(one, other);
    return settled == null ? "" : "the difference is settled: " + settled + ".\n";
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
        return Statement.of(claim, article, comparison.claims(), i, i);
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
