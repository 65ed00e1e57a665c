package org.newsparallax.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SimilarityTest {
  private static final String FLOOD =
      "At least 24 people drowned on Monday when the Weser burst its banks near Hameln, officials said.";
  private static final String FLOOD_AGAIN =
      "Officials put at 43 the number of people who drowned near Hameln after the Weser flooded.";
  private static final String STRIKE =
      "Train drivers in Lyon will walk out for three days over pay, their union said.";

  static List<Similarity> measures() {
    return List.of(
        CombinedSimilarity.ofDefaults(),
        TokenOverlap.ofDefaults(),
        NgramOverlap.ofDefaults(),
        WordAligner.ofDefaults());
  }

  @ParameterizedTest
  @MethodSource("measures")
  void tellsTheSameEventFromAnother(Similarity measure) {
    assertThat(measure.score(FLOOD, FLOOD_AGAIN)).isGreaterThan(measure.score(FLOOD, STRIKE) + 0.1);
  }

  @ParameterizedTest
  @MethodSource("measures")
  void otherNumbersChangeNothing(Similarity measure) {
    String other = FLOOD.replace("24", "31");
    assertThat(measure.score(other, FLOOD_AGAIN)).isEqualTo(measure.score(FLOOD, FLOOD_AGAIN));
    assertThat(measure.score(other, FLOOD)).isEqualTo(1);
    String words = FLOOD.replace("24", "thirty-two");
    assertThat(measure.score(words, FLOOD_AGAIN)).isEqualTo(measure.score(FLOOD, FLOOD_AGAIN));
    assertThat(measure.score(words, FLOOD)).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("measures")
  void nothingSaysNothing(Similarity measure) {
    assertThat(measure.score("", "")).isZero();
    assertThat(measure.score("", FLOOD)).isZero();
    assertThat(measure.score(" . ", FLOOD)).isZero();
  }

  @Test
  void aRivalNameSpeaksAgainst() {
    String a = "The mayor of Bremen, Anna Kessler, resigned on Friday.";
    String b = "The mayor of Bremen resigned on Friday.";
    String c = "The mayor of Potsdam, Jonas Wieland, resigned on Friday.";
    CombinedSimilarity measure = CombinedSimilarity.ofDefaults();
    assertThat(measure.score(a, b)).isGreaterThan(measure.score(a, c));
  }
}
