package org.newsparallax.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsparallax.Parallax;
import org.newsparallax.article.Article;

/** What a desk editor raises and what not, kind by kind. */
class DeskEditorTest {

  @Test
  void rivalClaimsOfTwoSourcesAreAConflict() {
    Finding finding = only(
        "The ministry said 40 rebels were killed in the raid on Monday.",
        "The rebels said 12 fighters were killed in the raid on Monday.");
    assertThat(finding.verdict()).isEqualTo(Verdict.CONFLICT);
    assertThat(finding.reason()).contains("40", "ministry", "12", "rebels").endsWith(".");
  }

  @Test
  void aTollThatRisesFromDayToDayIsAnUpdate() {
    Comparison comparison = Parallax.compare(List.of(
        dated(
            "noon",
            "2024-03-01",
            "A ferry sank off the coast and 24 people were killed, the coast guard said."),
        dated(
            "evening",
            "2024-03-02",
            "A ferry sank off the coast and 70 people were killed, the coast guard said.")));
    assertThat(comparison.discrepancies())
        .extracting(Finding::verdict)
        .containsExactly(Verdict.UPDATE);
  }

  @Test
  void aTollThatFallsWithoutAWordOfRevisionIsAConflict() {
    Comparison comparison = Parallax.compare(List.of(
        dated(
            "first",
            "2024-03-01",
            "A ferry sank off the coast and 70 people were killed, the coast guard said."),
        dated(
            "second",
            "2024-03-02",
            "A ferry sank off the coast and 24 people were killed, the coast guard said.")));
    assertThat(comparison.discrepancies())
        .extracting(Finding::verdict)
        .containsExactly(Verdict.CONFLICT);
  }

  @Test
  void aFigureOfTheMissingMayFallAsTimeGoesOn() {
    Comparison comparison = Parallax.compare(List.of(
        dated("first", "2024-03-01", "A ferry sank off Lorn and 19 people are missing."),
        dated("second", "2024-03-03", "A ferry sank off Lorn and 11 people are missing.")));
    assertThat(comparison.discrepancies())
        .extracting(Finding::verdict)
        .containsExactly(Verdict.UPDATE);
  }

  @Test
  void aReportIsAsLateAsItsLastChangeOrItsDateline() {
    Comparison comparison = Parallax.compare(List.of(
        Article.builder("first", "A ferry sank off Lorn and 24 people were killed.")
            .dateline("LORN, March 1 (Tamar News)")
            .build(),
        Article.builder("second", "A ferry sank off Lorn and 70 people were killed.")
            .modified("2024-03-02")
            .build()));
    assertThat(comparison.discrepancies())
        .extracting(Finding::verdict)
        .containsExactly(Verdict.UPDATE);
  }

  @Test
  void aDatelineOfDecemberComesBeforeOneOfJanuary() {
    Comparison comparison = Parallax.compare(List.of(
        Article.builder("first", "A ferry sank off Lorn and 24 people were killed.")
            .dateline("LORN, Dec. 31 (Tamar News)")
            .build(),
        Article.builder("second", "A ferry sank off Lorn and 70 people were killed.")
            .dateline("LORN, Jan. 1 (Tamar News)")
            .build()));
    assertThat(comparison.discrepancies())
        .extracting(Finding::verdict)
        .containsExactly(Verdict.UPDATE);
  }

  @Test
  void anOvertakenFigureThatIsRepeatedLaterIsNoRival() {
    Comparison comparison = Parallax.compare(List.of(
        dated("first", "2024-03-01", "A ferry sank off Lorn and 24 people were killed."),
        dated("second", "2024-03-02", "A ferry sank off Lorn and 70 people were killed."),
        dated("third", "2024-03-02", "A ferry sank off Lorn and 24 people were killed.")));
    assertThat(comparison.discrepancies())
        .extracting(Finding::verdict)
        .containsExactly(Verdict.UPDATE);
  }

  @Test
  void aFigureOfLongAgoDoesNotMoveAnyMore() {
    Comparison comparison = Parallax.compare(List.of(
        dated(
            "first",
            "2024-03-01",
            "A ferry sank off Lorn on Friday, killing three people. Divers are at the wreck. The port is shut."
                + " Another ferry sank off Lorn in 1998, killing 24 people."),
        dated(
            "second",
            "2024-03-02",
            "A ferry sank off Lorn on Friday, killing three people. Divers are at the wreck. The port is shut."
                + " Another ferry sank off Lorn in 1998, killing 31 people.")));
    assertThat(comparison.discrepancies())
        .extracting(Finding::verdict)
        .containsExactly(Verdict.CONFLICT);
  }

  @Test
  void twoSourcesOfOneReportContradictEachOtherAndNotTheReport() {
    assertThat(
            disputes(
                "The army said 40 people were killed in the raid on Lorn. Rebels said 12 people were killed in the raid on Lorn.",
                "Rebels said 12 people were killed in the raid on Lorn. The army said 40 people were killed in the raid on Lorn."))
        .contains("they cannot both be right")
        .doesNotContain("contradicts itself");
  }

  @Test
  void aFigureThatIsGivenAsACountSoFarIsAnUpdate() {
    Finding finding = only(
        "So far, three civilians have been killed in the shelling, officials said.",
        "Five civilians have been killed in the shelling, officials said.");
    assertThat(finding.verdict()).isEqualTo(Verdict.UPDATE);
  }

  @Test
  void anAreaThatIsConvertedWronglyIsAConflictOfOneReport() {
    Finding finding = only("The fire burned 420 sq km (262 sq miles) of forest near the lake.");
    assertThat(finding.verdict()).isEqualTo(Verdict.CONFLICT);
    assertThat(finding.claims()).hasSize(2);
  }

  @Test
  void sumsThatDifferAreAConflict() {
    assertThat(only(
                "Thieves stole jewels worth $108 million from the shop on Friday.",
                "Thieves stole jewels worth $137 million from the shop on Friday.")
            .reason())
        .contains("$108 million", "$137 million", "dollars of another country");
  }

  @Test
  void oneMansAgeIsGivenInTwoWays() {
    Finding finding = only(
        "Police arrested Martin Keel, 41, after the robbery.",
        "Police arrested Martin Keel, 40, after the robbery.");
    assertThat(finding.subject()).contains("age");
    assertThat(finding.severity()).isLessThan(0.3);
  }

  @Test
  void aPartIsNoRivalOfItsWhole() {
    assertThat(disputes(
            "The blast killed 120 people, including 60 children, doctors said.",
            "The blast killed 120 people, doctors said. Among the dead were 60 children."))
        .isEmpty();
  }

  @Test
  void partsThatAddUpToTheWholeAreNoRivals() {
    assertThat(disputes(
            "The avalanche killed 11 people on Sunday, rescuers said.",
            "The avalanche killed seven men and four women on Sunday, rescuers said."))
        .isEmpty();
  }

  @Test
  void theDeadAreNoRivalsOfTheInjured() {
    assertThat(disputes(
            "The crash killed 11 people and injured 30, police said.",
            "The crash injured 30 people and killed 11, police said."))
        .isEmpty();
  }

  @Test
  void anotherUnitIsNoDispute() {
    assertThat(disputes(
            "The convoy stopped 10 km from the border.",
            "The convoy stopped 6.2 miles from the border."))
        .isEmpty();
  }

  @Test
  void boundsAndRoundingAreNoDispute() {
    assertThat(disputes(
            "More than 300 people were arrested at the rally, police said.",
            "Police arrested 342 people at the rally."))
        .isEmpty();
    assertThat(disputes(
            "Dozens of people were arrested at the rally, police said.",
            "Police arrested 30 people at the rally."))
        .isEmpty();
  }

  @Test
  void theAgesOfTwoPeopleAreNoDispute() {
    assertThat(disputes(
            "Police arrested Martin Keel, 41, after the robbery.",
            "Police arrested Paula Orne, 27, after the robbery."))
        .isEmpty();
  }

  @Test
  void whatIsPlannedIsNoRivalOfWhatHappened() {
    assertThat(disputes(
            "Officials said 300 soldiers had been deployed in the valley.",
            "Officials called for 900 more soldiers to be deployed in the valley."))
        .isEmpty();
  }

  @Test
  void idsOfFindingsDependOnTheirClaimsAlone() {
    List<Article> two = articles(
        "The ministry said 40 rebels were killed in the raid on Monday.",
        "The rebels said 12 fighters were killed in the raid on Monday.");
    List<Article> three = new ArrayList<>(two);
    three.add(
        Parallax.article("report-2", "The price of bread rose by 3% in the capital last year."));
    assertThat(Parallax.compare(three).discrepancies().get(0).id())
        .isEqualTo(Parallax.compare(two).discrepancies().get(0).id());
  }

  @Test
  void aReasonReadsAsASentence() {
    assertThat(only(
                "Twelve miners were killed in the blast at the pit on Monday, the owner said.",
                "At least 19 miners were killed in the blast at the pit on Monday, the union said.")
            .reason())
        .contains("at twelve (the owner)", "at 19 at least (the union)");
    assertThat(only("The fire burned 420 sq km (262 sq miles) of forest near the lake.")
            .reason())
        .contains("420 sq km and at 262 sq miles; the report contradicts itself");
  }

  @Test
  void saysWhyTwoClaimsAreOneFact() {
    Comparison comparison = Parallax.compare(articles(
        "The ministry said 40 rebels were killed in the raid on Monday.",
        "The rebels said 12 fighters were killed in the raid on Monday."));
    assertThat(comparison.explain("report-0#0", "report-1#0"))
        .contains("one fact", "killed", "conflict");
  }

  @Test
  void saysWhatSettlesADifference() {
    Comparison comparison = Parallax.compare(articles(
        "The blast at the mine killed 12 miners on Monday.",
        "The blast at the mine killed seven miners on Monday. In the next shaft it killed five."));
    assertThat(comparison.explain("report-0#0", "report-1#0"))
        .contains("the difference is settled", "add up");
  }

  private static Finding only(String... texts) {
    Comparison comparison = Parallax.compare(articles(texts));
    assertThat(comparison.discrepancies())
        .as(() -> String.valueOf(comparison.findings()))
        .hasSize(1);
    return comparison.discrepancies().get(0);
  }

  private static String disputes(String... texts) {
    return Parallax.compare(articles(texts)).discrepancies().stream()
        .map(Finding::reason)
        .collect(Collectors.joining("\n"));
  }

  private static List<Article> articles(String... texts) {
    List<Article> articles = new ArrayList<>();
    for (String text : texts) {
      articles.add(Parallax.article("report-" + articles.size(), text));
    }
    return articles;
  }

  private static Article dated(String id, String date, String text) {
    return Article.builder(id, text).published(date).build();
  }
}
