package org.newsparallax.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompassTest {
  @ParameterizedTest
  @CsvSource({
    "north, north",
    "Northern, north",
    "north-east, northeast",
    "Southwestern, southwest",
    "west, west"
  })
  void knowsADirectionInAnyForm(String word, String direction) {
    assertThat(Compass.direction(word)).isEqualTo(direction);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Northampton", "modern", "Easter", "", "ern", "centre"})
  void takesNoOtherWordForOne(String word) {
    assertThat(Compass.direction(word)).isNull();
  }
}
