package org.newsparallax.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsparallax.compare.Disputes.disputes;

import org.junit.jupiter.api.Test;

/** Who has the later toll of the dead has the later word on the injured. */
class SequenceTest {
  private static final String EARLY =
      "A quake in Kelm killed 14 people, the mayor said. The quake in Kelm injured 112 people, the mayor said.";
  private static final String LATE =
      "The toll of the quake in Kelm rose to 19 dead, the mayor said. The quake in Kelm injured %s people, the mayor said.";

  @Test
  void moreWoundedInTheLaterReportAreAnUpdate() {
    assertThat(disputes(EARLY, LATE.formatted("131")))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.UPDATE, Verdict.UPDATE);
  }

  @Test
  void fewerWoundedInTheLaterReportAreAConflict() {
    assertThat(disputes(EARLY, LATE.formatted("80")))
        .extracting(Finding::verdict)
        .containsExactlyInAnyOrder(Verdict.UPDATE, Verdict.CONFLICT);
  }
}
