package org.newsparallax.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose age it is. */
class AgesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On Monday 28 - year - old Frenchman Paul Duval drowned. | 28 - year - old | 28 - year - old Frenchman Paul Duval",
        "Thirty - year - old Ann Reed drowned. | Thirty - year - old | Thirty - year - old Ann Reed",
        "Medics confirmed that the driver was a woman in her 40s. | 40s | a woman",
        "According to Orla Valley EMS one woman in her 40's drowned. | 40's | one woman",
        "Reed and two other boys, ages 7 and 11, were hit by a tile. | 11 | two other boys",
        "A watchman aged 54 was hit by a tile. | 54 | A watchman",
        "A man in his early 50s was hurt. | 50s | A man",
        "Ann Reed, of Lorn, 34, was hit. | 34 | Ann Reed",
        "The injured women, aged 34 and 41, are well. | 34 | The injured women",
        "A 9-year-old was hit by a tile. | 9-year-old | A 9-year-old",
        "An 8 year old was hit by a tile. | 8 year old | An 8 year old",
        "The boy hit by a tile was 8 years old. | 8 years old | The boy",
      })
  void isOfThePersonToldOf(String text, String figure, String person) {
    assertThat(ClaimsOfText.claim(text, figure).setting().subject())
        .extracting(Mention::text)
        .isEqualTo(person);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police in Lorn closed the road, 23 in all. The bridge, 50 years old, fell. | 50 years old",
        "He had a cough and a serious illness at age 3. | 3",
      })
  void isOfNobodyWhereAThingStandsBeforeIt(String text, String figure) {
    assertThat(ClaimsOfText.claim(text, figure).setting().subject()).isNull();
  }
}
