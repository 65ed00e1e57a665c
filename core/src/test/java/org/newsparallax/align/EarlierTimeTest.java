package org.newsparallax.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EarlierTimeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A landslide buried the same road two years ago.",
        "Last summer a landslide closed the pass.",
        "The pass had previously been closed by snow.",
        "Landslides have closed the pass in the past."
      })
  void aSentenceNamesAnEarlierTime(String sentence) {
    assertThat(EarlierTime.isNamed(Tokens.of(sentence))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A landslide buried the road on Monday.",
        "The last bus drove past the pass this morning.",
        "The work will take two years.",
        ""
      })
  void aSentenceDoesNot(String sentence) {
    assertThat(EarlierTime.isNamed(Tokens.of(sentence))).isFalse();
  }

  @Test
  void anEarlierEventIsLessLikelyTheSameAsThatOfTheNews() {
    assertThat(score("Two years ago a landslide buried a bus on the Orlo pass."))
        .isLessThan(score("On Monday a landslide buried a bus on the Orlo pass."));
  }

  private static double score(String other) {
    return Aligner.ofDefaults()
        .prepare(List.of(
            AlignmentLawsTest.article(
                "a",
                List.of(
                    "A bus was buried by a landslide on the Orlo pass, rescuers said.", "Rain.")),
            AlignmentLawsTest.article("b", List.of(other, "Trams ran late all day."))))
        .score(0, 0, 1, 0);
  }
}
