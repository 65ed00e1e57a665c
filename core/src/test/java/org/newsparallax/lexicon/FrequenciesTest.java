package org.newsparallax.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrequenciesTest {
  private final Frequencies frequencies = Frequencies.english();

  @Test
  void commonWordsTellLessThanRareOnes() {
    assertThat(frequencies.inverseDocumentFrequency("the")).isBetween(0.1, 1.0);
    assertThat(frequencies.inverseDocumentFrequency("said"))
        .isLessThan(frequencies.inverseDocumentFrequency("police"));
    assertThat(frequencies.inverseDocumentFrequency("police"))
        .isLessThan(frequencies.inverseDocumentFrequency("howitzer"));
  }

  @Test
  void aLemmaCountsAllItsForms() {
    assertThat(frequencies.sentences("kill")).isGreaterThan(frequencies.sentences("killed"));
  }

  @Test
  void aWordThatWasNotMetIsRarest() {
    assertThat(frequencies.sentences("zorblat")).isZero();
    assertThat(frequencies.inverseDocumentFrequency("zorblat"))
        .isEqualTo(Math.log(frequencies.sentences() + 1.0));
  }
}
