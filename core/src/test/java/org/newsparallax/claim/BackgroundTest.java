package org.newsparallax.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsparallax.claim.ClaimsOfText.claim;

import java.util.List;
import org.junit.jupiter.api.Test;

class BackgroundTest {
  private static final String NEWS = "date 2019-05-15\n\nAvalanche hits ski resort\n\n"
      + "An avalanche killed 14 skiers in the resort of Lorn on Tuesday.\n\n"
      + "Helicopters flew 30 injured skiers to the valley, the mountain rescue service said.\n\n"
      + "Roads to the resort stayed shut through the night.\n\n";

  @Test
  void anEarlierYearIsAnotherEvent() {
    String text = NEWS + "In 2011, an avalanche killed 52 skiers in the same valley.\n";
    assertThat(claim(text, "52").background()).isTrue();
    assertThat(claim(text, "14").background()).isFalse();
  }

  @Test
  void anEarlierYearInTheLeadIsAnotherEventToo() {
    String text = "Avalanche kills 14 in Lorn\n\n"
        + "An avalanche killed 14 skiers in the resort of Lorn.\n\n"
        + "It was the worst in the valley for years. The Kaltbach avalanche killed 52 in 1991.\n";
    assertThat(claim(text, "52").background()).isTrue();
    assertThat(claim(text, "14").background()).isFalse();
  }

  @Test
  void theTimeOfAFigureThatServesForComparisonIsNotThatOfTheOther() {
    for (String sentence : List.of(
        "Turnout was 52 percent, up from 47 percent four years ago.",
        "Turnout was 52 percent, compared with 47 percent in 2011.",
        "Turnout was 52 percent, the mayor said, against 47 percent last year.")) {
      assertThat(claim(NEWS + sentence + "\n", "52 percent").background())
          .as(sentence)
          .isFalse();
      assertThat(claim(NEWS + sentence + "\n", "52 percent").when())
          .as(sentence)
          .isNull();
    }
    String told = NEWS + "The slide killed 52 men and 2 women eight years ago.\n";
    assertThat(claim(told, "52").background()).isTrue();
  }

  @Test
  void aTotalOfAWarIsNotThisEvent() {
    String text = NEWS + "More than 9,000 people have died since the war began.\n";
    assertThat(claim(text, "9,000").background()).isTrue();
  }

  @Test
  void aSeparateEventIsAnother() {
    String text = NEWS + "In a separate incident, 6 hikers were hurt near the lake.\n";
    assertThat(claim(text, "6").background()).isTrue();
  }

  @Test
  void theYearBeforeANounIsThatOfAnotherEvent() {
    for (String sentence : List.of(
        "The worst accident there was a 1998 rockfall that killed 52 skiers.",
        "The 1998 rockfall killed 52 people.",
        "It recalls the 1998 rockfall, in which 52 skiers died.")) {
      assertThat(claim(NEWS + sentence + "\n", "52").background()).as(sentence).isTrue();
    }
  }

  @Test
  void aYearOfAnotherEventSetOffByACommaSaysNothingOfThisOne() {
    String text =
        NEWS + "The snow, the deepest since the 1998 winter, killed 52 sheep and 2 men.\n";
    assertThat(claim(text, "2").background()).isFalse();
  }

  @Test
  void thatAttackIsAnotherOne() {
    String text =
        NEWS + "Last winter snow fell on a bus near Ribe; 19 people died in that accident.\n";
    assertThat(claim(text, "19").background()).isTrue();
  }

  @Test
  void anotherStormIsAnotherOne() {
    String text =
        NEWS + "In June another storm killed 16 people and drove 3,700 from their homes.\n";
    assertThat(claim(text, "16").background()).isTrue();
    assertThat(claim(text, "3,700").background()).isTrue();
  }

  @Test
  void aRallyOfAnEarlierMonthIsAnother() {
    String text = "date 2019-05-15\n\nThousands march\n\nSome 4,000 people marched on Tuesday.\n\n"
        + "They filled the square until dusk.\n\nShops were shut.\n\nIn March 2018 some 9,000 people marched there.\n";
    assertThat(claim(text, "9,000").background()).isTrue();
    assertThat(claim(text, "4,000").background()).isFalse();
  }

  @Test
  void theReportOfATrialDatesItsOwnEventBack() {
    String text = "date 2019-05-15\n\nGuide jailed over avalanche\n\n"
        + "A guide was jailed on Tuesday over an avalanche that killed 14 skiers last year.\n\n"
        + "The court heard that 30 others were injured.\n";
    assertThat(claim(text, "14").background()).isFalse();
  }
}
