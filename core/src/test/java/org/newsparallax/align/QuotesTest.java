package org.newsparallax.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsparallax.article.Article;

/** Quotes that two newsrooms translated for themselves. */
class QuotesTest {
  private static final String ONE =
      "President Ilona Varga called the blockade of the port a \"brazen act of sabotage\".";
  private static final String OTHER =
      "\"This is yet another brazen sabotage,\" Varga told her cabinet on Monday.";
  private static final String FIRING =
      "She said the gunboats were engaged in \"reckless shelling of fishing villages\".";
  private static final String SHOOTING =
      "The gunboats, she said, went on with \"reckless shooting at the villages\".";
  private static final String ELSE =
      "Varga said she would \"answer to the voters in spring\" and not before.";
  private static final String WEATHER = "Rain is forecast for the coast until the weekend.";

  private static final Article A =
      AlignmentLawsTest.article("a", List.of(ONE, FIRING, WEATHER, "Trams ran late all day."));
  private static final Article B =
      AlignmentLawsTest.article("b", List.of(ELSE, SHOOTING, OTHER, "A bakery reopened nearby."));
  private static final PreparedArticles PREPARED = Aligner.ofDefaults().prepare(List.of(A, B));

  @Test
  void oneQuoteInTwoTranslationsIsLinked() {
    assertThat(PREPARED.alignments().get(0).links())
        .anyMatch(link -> link.a().contains(0) && link.b().contains(2))
        .anyMatch(link -> link.a().contains(1) && link.b().contains(1));
  }

  @Test
  void anotherQuoteOfTheSameSpeakerIsNot() {
    assertThat(PREPARED.alignments().get(0).links()).noneMatch(link -> link.b().contains(0));
    assertThat(PREPARED.score(0, 0, 1, 2)).isGreaterThan(PREPARED.score(0, 0, 1, 0) + 0.3);
  }

  @Test
  void wordsThatBothQuoteTellMoreThanWordsThatBothUse() {
    String plainOne = ONE.replace("\"", "");
    String plainOther = OTHER.replace("\"", "");
    PreparedArticles plain = Aligner.ofDefaults()
        .prepare(List.of(
            AlignmentLawsTest.article(
                "a", List.of(plainOne, FIRING, WEATHER, "Trams ran late all day.")),
            AlignmentLawsTest.article(
                "b", List.of(ELSE, SHOOTING, plainOther, "A bakery reopened nearby."))));
    assertThat(PREPARED.score(0, 0, 1, 2)).isGreaterThan(plain.score(0, 0, 1, 2));
  }

  @Test
  void theSpeakerCounts() {
    Article rival = AlignmentLawsTest.article(
        "b",
        List.of(
            ELSE,
            SHOOTING,
            OTHER.replace("Varga told her", "Dragan told his"),
            "A bakery reopened nearby."));
    assertThat(Aligner.ofDefaults().prepare(List.of(A, rival)).score(0, 0, 1, 2))
        .isLessThan(PREPARED.score(0, 0, 1, 2));
  }
}
