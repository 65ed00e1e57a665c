package org.newsparallax.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsparallax.claim.ClaimsOfText.claim;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GappingTest {

  private static @Nullable String actor(String text, String figure) {
    Mention actor = claim(text, figure).setting().actor();
    return actor == null ? null : actor.text();
  }

  @Test
  void aNameBeforeAFigureTakesTheVerbOfTheOneBefore() {
    String text = "The board said Oduya had 41,300 votes, Temple 38,900 and Ines Marchetti 7,150.";
    assertThat(claim(text, "38,900").event()).isEqualTo(Event.VOTE);
    assertThat(actor(text, "38,900")).isEqualTo("Temple");
    assertThat(claim(text, "7,150").quantity().counted()).isNotNull();
    assertThat(actor(text, "7,150")).isEqualTo("Ines Marchetti");
  }

  @Test
  void sharesAndSumsDoSoToo() {
    String votes = "Marchetti took 52 percent of the vote and Temple 44 percent.";
    assertThat(claim(votes, "44 percent").event()).isEqualTo(Event.VOTE);
    assertThat(actor(votes, "44 percent")).isEqualTo("Temple");
    String sums = "In May Kelmbank earned $3 million and Harrowbank $5 million.";
    assertThat(claim(sums, "$5 million").event()).isEqualTo(Event.EARN);
    assertThat(actor(sums, "$5 million")).isEqualTo("Harrowbank");
  }

  @Test
  void votesForSomebodyAreThoseOfTheOneNamedThere() {
    String text = "She read out 900 votes for Temple and 640 (38.1 percent) for Marchetti.";
    assertThat(actor(text, "900")).isEqualTo("Temple");
    assertThat(actor(text, "640")).isEqualTo("Marchetti");
    assertThat(claim(text, "38.1 percent").event()).isEqualTo(Event.VOTE);
  }

  @Test
  void anEntryOfAListIsOfTheNameThatOpensIt() {
    String text = "The result: Ada Temple, of the Harbour Party, 1,900 votes or 54.1 percent; "
        + "Ines Marchetti, of the Greens, 1,610 votes or 45.9 percent.";
    assertThat(actor(text, "1,900")).isEqualTo("Ada Temple");
    assertThat(actor(text, "1,610")).isEqualTo("Ines Marchetti");
    assertThat(actor(text, "45.9 percent")).isEqualTo("Ines Marchetti");
  }
}
