package org.newsparallax.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainFormTest {

  @ParameterizedTest
  @CsvSource({
    "harbour, harbor",
    "defence, defense",
    "theatre, theater",
    "organise, organize",
    "violently, violent",
    "heavily, heavy",
    "drastically, drastic",
    "terribly, terrible",
    "fully, full"
  })
  void aSpellingOrAnAdverbIsComparedAsWhatItIsMadeOf(String word, String plain) {
    assertThat(PlainForm.of(word)).isEqualTo(plain);
    assertThat(Lexeme.of(word).key()).isEqualTo(Lexeme.of(plain).key());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "four",
        "hour",
        "tour",
        "sentence",
        "science",
        "promise",
        "family",
        "friendly",
        "reply"
      })
  void aWordThatOnlyEndsLikeOneStaysItself(String word) {
    assertThat(PlainForm.of(word)).isEqualTo(word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hardly", "nearly", "shortly", "lately", "barely", "scarcely"})
  void anAdverbThatLeftItsAdjectiveTellsNothing(String word) {
    assertThat(Lexeme.of(word).kind()).isEqualTo(WordKind.STOP);
  }
}
