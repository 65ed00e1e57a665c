package org.newsparallax.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsparallax.claim.ClaimsOfText.claim;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsparallax.quantity.Kind;

/** Which numbers that stand alone are told of what was counted or measured just before. */
class EllipsisTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The ministry says 38 inmates fled the jail. The guards' union puts the figure at 44. | 44 | guards' union",
        "The navy says 340 were aboard, while a prosecutor told reporters she was working on the basis of 372. | 372 | prosecutor",
        "The airline keeps saying 61 were aboard. Locals count 63. | 63 | Locals",
        "Police say 45 were arrested. The lawyers' group insists on 80. | 80 | lawyers' group",
        "The ministry said 900 people took part. An independent count came up with 4,100. | 4,100 | independent count",
        "An officer said 12 rockets were fired. A shepherd maintained that there had been 20. | 20 | shepherd",
        "The organisers counted 30,000 participants, the police 9,000. | 9,000 | police",
      })
  void whoeverNamesANumberAloneSetsItAgainstTheLastOne(String text, String figure, String source) {
    Claim rival = claim(text, figure);
    assertThat(rival.event()).isNotNull();
    assertThat(rival.setting().cues()).contains(Cue.RIVAL);
    assertThat(rival.attribution())
        .isNotNull()
        .extracting(Mention::text)
        .asString()
        .contains(source);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Turnout was 58.2 percent, the board said. The ministry insists on 61. | 61 | PERCENT | percent",
        "The institute put the magnitude at 6.7. Another one speaks of 6.3. | 6.3 | MEASURE | magnitude",
        "The airline said the jet was 14 years old. An engineer says it was 22. | 22 | AGE | year",
      })
  void sharesReadingsAndAgesLendTheirUnit(String text, String figure, Kind kind, String unit) {
    assertThat(claim(text, figure).quantity().kind()).isEqualTo(kind);
    assertThat(claim(text, figure).quantity().unit()).isEqualTo(unit);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Police said five men robbed the bank. A guard said two were wearing masks. | two",
        "Ten survivors are in hospital. Doctors described three as critical. | three",
        "Police said 30 people were arrested. The mayor said 12 who had come by bus were angry. | 12",
        "Turnout was 58 percent, the board said. The ministry spoke of 240 complaints. | 240",
      })
  void someOfThoseTellNoOtherNumber(String text, String figure) {
    assertThat(claim(text, figure).setting().cues()).doesNotContain(Cue.RIVAL);
  }

  @Test
  void aFigureOfBeforeIsOfTheSameThing() {
    String text = "The clinics have put off 520 operations, up from 340 the day before.";
    Claim former = claim(text, "340");
    assertThat(noun(former)).isEqualTo("operation");
    assertThat(former.setting().cues()).contains(Cue.FORMER).doesNotContain(Cue.RIVAL);
  }

  private static @Nullable String noun(Claim claim) {
    return claim.quantity().counted() == null
        ? null
        : claim.quantity().counted().head();
  }
}
