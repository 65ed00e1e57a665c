package org.newsparallax.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.newsparallax.compare.Comparison;
import org.newsparallax.compare.Finding;
import org.newsparallax.compare.Verdict;

/**
 * What each report for people shows, in which order and in which words. The forms differ only in how they show it.
 *
 * @param sources the articles
 * @param sections the findings by sort, numbered throughout; those without an entry are left out
 */
record Outline(List<Source> sources, List<Section> sections) {

  static Outline of(Comparison comparison, ReportOptions options) {
    List<Source> sources = Source.of(comparison.articles());
    Map<String, Source> byId = new LinkedHashMap<>();
    sources.forEach(s -> byId.put(s.article().id(), s));
    Builder builder = new Builder(comparison.findings(), byId);
    builder.add("Figures in dispute", f -> isShown(f) && !f.background());
    builder.add(
        "In dispute, but of an earlier or another event", f -> isShown(f) && f.background());
    if (options.all()) {
      builder.add("Different on paper, compatible", f -> f.verdict() == Verdict.COMPATIBLE);
      builder.add("In agreement", f -> f.verdict() == Verdict.AGREE);
      builder.add("Doubtful", f -> f.verdict().isDiscrepancy() && !f.reported());
    }
    return new Outline(sources, List.copyOf(builder.sections));
  }

  private static boolean isShown(Finding finding) {
    return finding.reported() && finding.verdict().isDiscrepancy();
  }

  /** What the report amounts to: "5 reports, 4 figures in dispute". */
  String headline() {
    long disputes = sections.stream()
        .flatMap(s -> s.entries().stream())
        .filter(e -> isShown(e.finding()))
        .count();
    String reports = sources.size() == 1 ? "1 report" : sources.size() + " reports";
    String figures = switch ((int) disputes) {
      case 0 -> "no figure in dispute";
      case 1 -> "1 figure in dispute";
      default -> disputes + " figures in dispute";
    };
    return reports + ", " + figures;
  }

  /** All entries, in order. */
  List<Entry> entries() {
    return sections.stream().flatMap(s -> s.entries().stream()).toList();
  }

  private static final class Builder {
    private final List<Finding> findings;
    private final Map<String, Source> sources;
    private final List<Section> sections = new ArrayList<>();
    private int number;

    Builder(List<Finding> findings, Map<String, Source> sources) {
      this.findings = findings;
      this.sources = sources;
    }

    void add(String title, Predicate<Finding> belongs) {
      List<Entry> entries = new ArrayList<>();
      for (Finding finding : findings) {
        if (belongs.test(finding)) {
          number++;
          entries.add(Entry.of(number, finding, sources));
        }
      }
      if (!entries.isEmpty()) {
        sections.add(new Section(title, List.copyOf(entries)));
      }
    }
  }
}
