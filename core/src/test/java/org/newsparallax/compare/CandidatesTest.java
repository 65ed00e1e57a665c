package org.newsparallax.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsparallax.Parallax;
import org.newsparallax.article.Article;
import org.newsparallax.claim.Claim;

class CandidatesTest {

  @Test
  void comparesCountsOfOneThingOrOneEventOnly() {
    assertThat(pairs("Police counted 12 rifles. Police counted 14 rifles. Police counted 9 cars."))
        .isEqualTo(1);
    assertThat(pairs("The storm destroyed 12 houses. The storm destroyed 14 homes."))
        .isEqualTo(1);
    assertThat(pairs("The storm destroyed 12 houses. The storm destroyed 14 houses."))
        .as("a pair that shares both is looked at once")
        .isEqualTo(1);
  }

  @Test
  void comparesNoCountOfWhichNothingIsTold() {
    assertThat(pairs("The answer was 12. The answer was 14. The answer was 15."))
        .isZero();
  }

  @Test
  void comparesSumsOfOneEventOrOfNoneThatIsTold() {
    assertThat(pairs("Thieves stole $2 million. Donors gave $3 million. Thieves stole $4 million."))
        .isEqualTo(1);
    assertThat(pairs("Thieves stole $2 million. It was $3 million. Donors gave $4 million."))
        .isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 40})
  void looksOnlyAtPairsThatMayBeOneFactHoweverManyFiguresThereAre(int times) {
    String facts =
        "Thieves stole $2 million. Donors gave $3 million. The firm was fined $4 million. "
            + "The flood killed 12 people. The flood destroyed 14 houses. ";
    assertThat(pairs(facts.repeat(times))).isEqualTo(5L * times * (times - 1) / 2);
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 1000, 3000})
  void aReportThatRepeatsItselfWithoutEndCostsNoMoreThanALongList(int times) {
    assertThat(pairs("Police said 12 people were killed. ".repeat(times))).isEqualTo(64 * 63 / 2);
  }

  private static long pairs(String text) {
    Article article = Parallax.article("a", text);
    Candidates candidates = new Candidates();
    AtomicLong pairs = new AtomicLong();
    for (Claim claim : Parallax.claims(article)) {
      candidates.add(
          Statement.of(claim, article, List.of(), 0, 0), (a, b) -> pairs.incrementAndGet());
    }
    return pairs.get();
  }
}
