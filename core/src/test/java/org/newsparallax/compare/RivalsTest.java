package org.newsparallax.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsparallax.compare.Disputes.disputes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that a report itself sets against each other, and what another report makes of them. */
class RivalsTest {

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The mine's owner said 84 people were underground. The head of the rescue corps has said 97. | The owner of the mine said 84 people were underground.",
        "The ministry says 38 inmates fled the jail. The guards' union puts the figure at 44. | On Friday 38 inmates fled the jail.",
        "Turnout was 58.2 percent, the board said. The interior ministry insists on 61. | Turnout was 58.2 percent, the board said.",
        "The union says that 88 per cent of drivers stayed at home. The company says that it was no more than 55 per cent. | According to the union, 88 per cent of the drivers stayed at home.",
        "Police put the turnout at 35,000. The unions claim 210,000 took part. | According to police, 35,000 people took part in the march.",
      })
  void areOneDispute(String one, String other) {
    assertThat(disputes(one, other))
        .singleElement()
        .extracting(Finding::verdict)
        .isEqualTo(Verdict.CONFLICT);
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Police said five men robbed the bank. A guard said two were wearing masks. | Five men robbed the bank.",
        "The union says 400 workers walked out. It said two had been sent home. | The union said 400 workers walked out.",
        "The mayor said 60 houses burned. The fire chief said 12 had been empty. | The mayor said 60 houses burned.",
        "The police said 30 people were arrested. The lawyers' group said nine remain in custody. | Police arrested 30 people.",
        "The search for more than one gunman goes on. | At least two gunmen opened fire.",
        "Turnout was 61 percent, the board said. Four years ago it came to 54. | Turnout was 61 percent, the board said.",
        "The death toll stood at 40. In the neighbouring province it stood at 12. | The death toll stood at 40.",
        "Police said 12 people were arrested. The day before they spoke of nine. | Police said 12 people were arrested.",
        "The bank said 60 percent of customers were hit. Among firms, it said, it was 40 percent. | The bank said 60 percent of customers were hit.",
      })
  void areNoneOfSomeOrOfOtherThings(String one, String other) {
    assertThat(disputes(one, other)).isEmpty();
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The storm came ashore with sustained winds of 185 kilometres per hour. | Sustained winds reached 215 km/h as the storm came ashore.",
        "The robbers fled with 1.8 million euros, police said. | The haul comes to 2.4 million euros.",
        "The airport cancelled 214 flights. | The number of cancellations at the airport rose to 386.",
      })
  void readingsOfWhichEachReportGivesOneAreTooWhateverTheWords(String one, String other) {
    assertThat(disputes(one, other)).hasSize(1);
  }

  @Test
  void aFigureOfBeforeMakesItAnUpdate() {
    assertThat(disputes(
            "The clinics have put off 340 operations.",
            "The clinics said they had put off 520 operations, up from 340 the day before."))
        .singleElement()
        .extracting(Finding::verdict)
        .isEqualTo(Verdict.UPDATE);
  }

  @Test
  void severalTollsOnTheWayToOneThatGrowsAreAnUpdate() {
    assertThat(disputes(
            "The fire in the mill killed 22 people.",
            "The fire in the mill killed 29 people.",
            "So far the fire in the mill has killed 31 people."))
        .singleElement()
        .extracting(Finding::verdict)
        .isEqualTo(Verdict.UPDATE);
  }
}
