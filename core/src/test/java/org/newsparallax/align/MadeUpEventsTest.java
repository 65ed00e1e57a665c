package org.newsparallax.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newsparallax.lexicon.Table;

/** How well reports on made-up events are aligned, all sentences of all pairs of reports together. */
class MadeUpEventsTest {
  private record Line(String facts, String sentence) {
    boolean saysTheSameAs(Line other) {
      return facts.chars().anyMatch(fact -> other.facts.indexOf(fact) >= 0);
    }
  }

  private static final Map<String, Map<String, List<Line>>> EVENTS = events();
  private static int wanted;
  private static int linked;
  private static int right;

  private static Map<String, Map<String, List<Line>>> events() {
    Map<String, Map<String, List<Line>>> events = new LinkedHashMap<>();
    for (List<String> row :
        Table.load(MadeUpEventsTest.class, "made-up-events.tsv").rows()) {
      events
          .computeIfAbsent(row.get(0), event -> new LinkedHashMap<>())
          .computeIfAbsent(row.get(1), report -> new ArrayList<>())
          .add(new Line(row.get(2), row.get(3)));
    }
    return events;
  }

  @BeforeAll
  static void alignEachEvent() {
    for (Map<String, List<Line>> event : EVENTS.values()) {
      List<List<Line>> reports = List.copyOf(event.values());
      for (int a = 0; a < reports.size(); a++) {
        for (int b = a + 1; b < reports.size(); b++) {
          count(reports.get(a), reports.get(b));
        }
      }
    }
  }

  private static void count(List<Line> a, List<Line> b) {
    for (Line first : a) {
      wanted += (int) b.stream().filter(first::saysTheSameAs).count();
    }
    Alignment alignment = Aligner.ofDefaults()
        .align(List.of(
            AlignmentLawsTest.article("a", a.stream().map(Line::sentence).toList()),
            AlignmentLawsTest.article("b", b.stream().map(Line::sentence).toList())))
        .get(0);
    for (Link link : alignment.links()) {
      for (int i : link.a()) {
        for (int j : link.b()) {
          linked++;
          right += a.get(i).saysTheSameAs(b.get(j)) ? 1 : 0;
        }
      }
    }
  }

  @Test
  void findsNineLinksInTen() {
    assertThat(right).isGreaterThanOrEqualTo(wanted * 9 / 10);
  }

  @Test
  void moreThanHalfOfTheLinksAreRight() {
    assertThat(right * 100).isGreaterThanOrEqualTo(linked * 55);
  }
}
