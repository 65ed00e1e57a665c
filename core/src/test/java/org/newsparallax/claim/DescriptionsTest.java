package org.newsparallax.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionsTest {
  private static Claim claim(String text, String figure) {
    return ClaimsOfText.claim("date 2019-05-15\n\nCity news\n\n" + text + "\n", figure);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The crack in the dam, about 30 metres wide, opened at noon. | 30 metres | The crack",
        "The hole in the dam has widened to 90 metres. | 90 metres | The hole",
        "The ship is 200 metres long. | 200 metres | The ship",
        "In the north, 30 centimetres of snow fell. | 30 centimetres | snow",
      })
  void tellsWhatIsMeasured(String text, String figure, String measured) {
    assertThat(claim(text, figure).event()).isEqualTo(Event.MEASURE);
    assertThat(claim(text, figure).setting().subject())
        .extracting(Mention::text)
        .isEqualTo(measured);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The dam, built in 1933, is 95 metres high. | 95 metres | false",
        "The mill, founded in Lorn in 1919, employs 300 people. | 300 | false",
        "In 2017, the mill employed 300 people. | 300 | true",
        "Sales, hurt by the strike in 2017, fell by 300 tonnes in 2017. | 300 tonnes | true",
      })
  void theYearInWhichAThingWasMadeIsNotThatOfAFigure(String text, String figure, boolean dated) {
    assertThat(claim(text, figure).when() != null).isEqualTo(dated);
  }
}
