package org.newsparallax.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.newsparallax.Parallax;
import org.newsparallax.article.Article;
import org.newsparallax.compare.Comparison;
import org.newsparallax.compare.Finding;
import org.newsparallax.compare.Verdict;
import org.newsparallax.text.Span;

/** What must hold for the comparison of any reports, on made-up events whose truth is known. */
class ComparisonLawsTest {
  private static final int EVENTS = 400;

  @Property(tries = 60)
  void reportsWithTheSameFiguresHaveNoDiscrepancy(@ForAll @LongRange(max = EVENTS) long seed) {
    Event event = Events.of(seed);
    Comparison comparison = compare(event.report(0), event.report(1), event.report(2));
    assertThat(comparison.discrepancies()).as(() -> reasons(comparison)).isEmpty();
  }

  @Property(tries = 60)
  void aReportComparedWithItselfHasNoDiscrepancy(
      @ForAll @LongRange(max = EVENTS) long seed, @ForAll @IntRange(max = 2) int style) {
    Report report = Events.of(seed).report(style);
    assertThat(compare(report).discrepancies()).isEmpty();
    assertThat(compare(report, report).discrepancies()).isEmpty();
  }

  @Property(tries = 100)
  void anotherFigureInACopyIsOneDiscrepancyAtItsPlace(
      @ForAll @LongRange(max = EVENTS) long seed,
      @ForAll @IntRange(max = 2) int style,
      @ForAll @IntRange(max = 20) int which) {
    Event event = Events.of(seed);
    Figure figure = pick(event, which);
    Report original = event.report(style);
    Report changed = event.report(style, with(event, figure.with(other(figure))));
    Comparison comparison = compare(original, changed);
    assertThat(comparison.discrepancies())
        .as(() -> figure + "\n" + original.text() + reasons(comparison))
        .hasSize(1);
    assertThat(places(comparison.discrepancies().get(0)))
        .containsExactlyInAnyOrder(
            Map.entry("report-0", place(original, figure).start()),
            Map.entry("report-1", place(changed, figure).start()));
  }

  @Property(tries = 100)
  void aRoundedFigureInACopyIsCompatible(
      @ForAll @LongRange(max = EVENTS) long seed, @ForAll @IntRange(max = 2) int style) {
    Event event = Events.of(seed);
    Figure figure = event.figures().values().stream()
        .filter(f -> f.style() == Figure.Style.COUNT && f.value() > 100)
        .findFirst()
        .orElseThrow();
    double rounded = Math.round(figure.value() / 10) * 10.0;
    Report original = event.report(style);
    Report changed = event.report(style, with(event, figure.with(rounded)));
    Comparison comparison = compare(original, changed);
    assertThat(comparison.discrepancies()).as(() -> reasons(comparison)).isEmpty();
    assertThat(comparison.findings())
        .filteredOn(f -> f.verdict() == Verdict.COMPATIBLE)
        .as(original.text())
        .anySatisfy(f -> assertThat(places(f))
            .contains(Map.entry("report-1", place(changed, figure).start())));
  }

  @Property(tries = 60)
  void theOrderOfTheReportsChangesNoFinding(
      @ForAll @LongRange(max = EVENTS) long seed, @ForAll @IntRange(max = 20) int which) {
    Event event = Events.of(seed);
    Figure figure = pick(event, which);
    List<Article> articles = articles(
        event.report(0), event.report(1), event.report(2, with(event, figure.with(other(figure)))));
    List<Article> turned =
        new ArrayList<>(List.of(articles.get(2), articles.get(0), articles.get(1)));
    assertThat(facts(Parallax.compare(turned))).isEqualTo(facts(Parallax.compare(articles)));
  }

  @Property(tries = 60)
  void oneReportMoreWithTheSameFiguresAddsNoDiscrepancy(
      @ForAll @LongRange(max = EVENTS) long seed, @ForAll @IntRange(max = 20) int which) {
    Event event = Events.of(seed);
    Figure figure = pick(event, which);
    Report original = event.report(0);
    Report changed = event.report(0, with(event, figure.with(other(figure))));
    Comparison three = compare(original, changed, original);
    assertThat(three.discrepancies()).as(() -> reasons(three)).hasSize(1);
  }

  @Property(tries = 60)
  void lengthsInMilesAgreeWithThoseInKilometres(@ForAll @LongRange(max = EVENTS) long seed) {
    Event event = Events.of(seed);
    Report original = event.report(0);
    Figure length = event.figures().values().stream()
        .filter(f -> f.style() == Figure.Style.KILOMETRES)
        .findFirst()
        .orElse(null);
    if (length == null) {
      return;
    }
    String inMiles = original.text().replace(length.printed(), length.printedInMiles());
    Comparison comparison = Parallax.compare(List.of(
        Parallax.article("report-0", original.text()), Parallax.article("report-1", inMiles)));
    assertThat(comparison.discrepancies()).as(() -> reasons(comparison)).isEmpty();
  }

  @Property(tries = 40)
  void withoutOneReportTheOthersDisputeNothingNew(
      @ForAll @LongRange(max = EVENTS) long seed, @ForAll @IntRange(max = 20) int which) {
    Event event = Events.of(seed);
    Figure figure = pick(event, which);
    List<Article> all = articles(
        event.report(0), event.report(1), event.report(2, with(event, figure.with(other(figure)))));
    Set<Map.Entry<String, Integer>> disputed = Parallax.compare(all).discrepancies().stream()
        .flatMap(f -> places(f).stream())
        .collect(Collectors.toSet());
    for (int i = 0; i < all.size(); i++) {
      List<Article> fewer = new ArrayList<>(all);
      fewer.remove(i);
      for (Finding finding : Parallax.compare(fewer).discrepancies()) {
        assertThat(disputed).containsAll(places(finding));
      }
    }
  }

  private static Figure pick(Event event, int which) {
    List<Figure> figures = List.copyOf(event.figures().values());
    return figures.get(which % figures.size());
  }

  private static double other(Figure figure) {
    return figure.style() == Figure.Style.COUNT
        ? Math.floor(figure.value() * 1.4) + 7
        : figure.value() * 1.3 + 2;
  }

  private static Map<String, Figure> with(Event event, Figure changed) {
    Map<String, Figure> figures = new HashMap<>(event.figures());
    figures.put(changed.name(), changed);
    return figures;
  }

  private static Span place(Report report, Figure figure) {
    return Objects.requireNonNull(
        report.places().get(figure.name()), () -> figure + " in " + report);
  }

  private static Comparison compare(Report... reports) {
    return Parallax.compare(articles(reports));
  }

  private static List<Article> articles(Report... reports) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < reports.length; i++) {
      articles.add(Parallax.article("report-" + i, reports[i].text()));
    }
    return articles;
  }

  /** Where the figures begin; a unit may belong to them. */
  private static List<Map.Entry<String, Integer>> places(Finding finding) {
    return finding.claims().stream()
        .map(c -> Map.entry(c.article(), c.quantity().span().start()))
        .toList();
  }

  /** What was found, without regard to order. */
  private static Set<String> facts(Comparison comparison) {
    return comparison.findings().stream()
        .map(f -> f.verdict() + " " + f.reported() + " " + f.id())
        .collect(Collectors.toSet());
  }

  private static String reasons(Comparison comparison) {
    return comparison.discrepancies().stream()
        .map(Finding::reason)
        .collect(Collectors.joining("\n", "\n", "\n"));
  }
}
