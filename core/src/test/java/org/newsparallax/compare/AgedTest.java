package org.newsparallax.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsparallax.compare.Disputes.disputes;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which ages are those of one person. */
class AgedTest {

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The 28-year-old Frenchman Paul Duval drowned in the Orla. | Paul Duval, 29, drowned in the Orla.",
        "On Monday 28 - year - old Frenchman Paul Duval drowned. | On Monday 29 - year - old Paul Duval drowned.",
        "A 5-month-old baby and two others are in hospital after the Lorn fire. | The fire in Lorn hurt a man, a woman and a 6-month-old baby.",
        "An 8-year-old girl fell off the pier in Lorn. | The 9-year-old girl fell off the pier in Lorn, police said.",
        "The driver killed was a woman in her 40s, Lorn police said. | One woman in her 30's died on the spot, Lorn police said.",
        "The gunman, a 25-year-old man, was shot dead. | Police identified the gunman as Tom Arlen, 24, of Lorn.",
        "Anna Hartwig, 44, was elected mayor of Lorn. | Anna Hartwig, forty-one, a lawyer, was elected mayor of Lorn.",
        "Milo Reed, 16, is in the ninth grade. | Milo Reed turned seventeen in August.",
        "A man in his 20s was killed in Lorn. | A 30-year-old man was killed in Lorn.",
      })
  void areRaisedWhereTheyDiffer(String one, String other) {
    assertThat(disputes(one, other)).isNotEmpty();
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "A 5-month-old baby was hurt. Two babies were in the car. | The crash hurt a 6-month-old baby.",
        "An 8-year-old girl fell off the pier. Another girl screamed. | A 9-year-old girl fell off the pier in Lorn.",
        "An 8-year-old girl and a 12-year-old girl fell off the pier. | A 9-year-old girl fell off the pier.",
        "A 16-year-old boy is charged with murder in Lorn. | A 15-year-old boy was shot in Lorn.",
        "Milo Reed, 9, was hit. | Reed and two other boys, ages 7 and 11, were hit.",
        "A 5-year-old boy fell off the pier. | A 7-year-old boy fell off the pier.",
        "Police identified the officer as Tom Arlen, 24, of Lorn. | A 25-year-old officer lives in Lorn.",
        "A woman in her 40s was killed in Lorn. | Three people were killed in Lorn, among them a woman in her 30s.",
        "A 24-year-old man was killed and a 31-year-old man was killed in Lorn. | A 25-year-old man was killed in Lorn.",
        "A woman in her 30s was killed in Lorn. | A 34-year-old woman was killed in Lorn.",
        "A 24-year-old Lorn man was hurt. | A 25-year-old Lorn man was arrested.",
        "The Lorn man, 24, was hurt. | Ida Lorn, 25, was hurt.",
        "Reed said the 17-year-old beside her was calm. | Ann Reed, 18, was calm.",
        "Orla Fire Department saw a man, 40, run. | Orla Fire Department, 41 strong, came.",
      })
  void areLeftAloneWhereTheyMayBeOfTwo(String one, String other) {
    assertThat(disputes(one, other)).isEmpty();
  }

  @Test
  void aBirthdayExplainsAYearOnlyInReportsThatLieMonthsApart() {
    assertThat(reuter("2016-07-31", "24", "2016-10-02", "25")).isNotEmpty();
    assertThat(reuter("2016-07-31", "24", "2017-01-02", "25")).isEmpty();
  }

  @Test
  void aBabyIsAMonthOlderWithinAMonth() {
    assertThat(baby("2016-07-01", "5", "2016-07-20", "6")).isEmpty();
    assertThat(baby("2016-07-01", "5", "2016-07-02", "6")).isNotEmpty();
  }

  @Test
  void isNamedWithoutTheAge() {
    assertThat(disputes("The 28-year-old Ann Reed fell.", "Ann Reed, 29, fell."))
        .extracting(Finding::subject)
        .containsExactly("age of Ann Reed");
  }

  private static List<Finding> reuter(String day, String age, String later, String older) {
    return dated(
        "Tomas Reuter, " + age + ", was held.",
        day,
        later,
        "Tomas Reuter, " + older + ", was tried.");
  }

  private static List<Finding> baby(String day, String age, String later, String older) {
    return dated(
        "A " + age + "-month-old baby was hurt in Lorn.",
        day,
        later,
        "The " + older + "-month-old baby hurt in Lorn is well.");
  }

  private static List<Finding> dated(String text, String day, String later, String other) {
    return disputes("date " + day + "\n\n" + text + "\n", "date " + later + "\n\n" + other + "\n");
  }
}
