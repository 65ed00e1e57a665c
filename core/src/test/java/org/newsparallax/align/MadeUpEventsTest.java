package org.newsparallax.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** How many pairs of sentences say the same, how many were linked, and how many of these rightly. */
  private record Count(int wanted, int linked, int right) {
    double precision() {
      return (double) right / linked;
    }

    double recall() {
      return (double) right / wanted;
    }
  }

  private static Count count(Aligner aligner) {
    int wanted = 0;
    int linked = 0;
    int right = 0;
    for (Map<String, List<Line>> event : EVENTS.values()) {
      List<List<Line>> reports = List.copyOf(event.values());
      for (int a = 0; a < reports.size(); a++) {
        for (int b = a + 1; b < reports.size(); b++) {
          Count count = count(aligner, reports.get(a), reports.get(b));
          wanted += count.wanted();
          linked += count.linked();
          right += count.right();
        }
      }
    }
    return new Count(wanted, linked, right);
  }

  private static Count count(Aligner aligner, List<Line> a, List<Line> b) {
    int wanted = 0;
    int linked = 0;
    int right = 0;
    for (Line first : a) {
      wanted += (int) b.stream().filter(first::saysTheSameAs).count();
    }
    Alignment alignment = aligner
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
    return new Count(wanted, linked, right);
  }

  @Test
  void findsNineLinksInTen() {
    assertThat(count(Aligner.balanced()).recall()).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void moreThanHalfOfTheLinksAreRight() {
    assertThat(count(Aligner.balanced()).precision()).isGreaterThanOrEqualTo(0.55);
  }

  @Test
  void theStricterThePresetTheMoreOfItsLinksAreRight() {
    Count strict = count(Aligner.strict());
    Count balanced = count(Aligner.balanced());
    Count broad = count(Aligner.broad());
    assertThat(strict.precision()).isGreaterThan(balanced.precision() + 0.05);
    assertThat(balanced.precision()).isGreaterThan(broad.precision() + 0.05);
    assertThat(strict.right()).isLessThanOrEqualTo(balanced.right());
    assertThat(balanced.right()).isLessThanOrEqualTo(broad.right());
  }
}
