package org.newsparallax.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsparallax.Parallax;
import org.newsparallax.claim.Claim;

/** What the five reports that come with the examples disagree on, and nothing else. */
class CorpusTest {
  private static final Comparison COMPARISON =
      Parallax.compare(Parallax.read(Path.of("../examples/src/main/resources/corpus/kursk-2024")));

  @Test
  void disputesFourFigures() {
    assertThat(COMPARISON.discrepancies()).hasSize(4);
  }

  @Test
  void civiliansKilled() {
    assertThat(figures("civilians killed")).containsExactlyInAnyOrder("five", "five", "three");
  }

  @Test
  void peopleInjured() {
    assertThat(figures("civilians injured")).containsExactlyInAnyOrder("31", "31", "24", "24");
  }

  @Test
  void troopsInTheAttackWithOneReportAgainstItself() {
    Finding finding = finding("Ukrainians deployed");
    assertThat(figures("Ukrainians deployed"))
        .containsExactlyInAnyOrder("1,000", "1,000", "300", "300");
    assertThat(finding.claims().stream().map(Claim::article).distinct()).hasSize(3);
  }

  @Test
  void soldiersDead() {
    assertThat(figures("Ukrainian troops killed")).containsExactlyInAnyOrder("100", "260");
  }

  @Test
  void theDistancesToMoscowAgree() {
    assertThat(COMPARISON.findings())
        .filteredOn(f -> !f.verdict().isDiscrepancy())
        .anySatisfy(f -> assertThat(f.claims())
            .extracting(c -> c.quantity().text())
            .contains("330 miles", "530 km"));
  }

  private static List<String> figures(String subject) {
    return finding(subject).claims().stream().map(c -> c.quantity().text()).toList();
  }

  private static Finding finding(String subject) {
    return COMPARISON.discrepancies().stream()
        .filter(f -> f.subject().equals(subject))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no finding on " + subject + " among "
            + COMPARISON.discrepancies().stream().map(Finding::subject).toList()));
  }
}
