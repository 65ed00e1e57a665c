package org.newsparallax.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsparallax.article.PlainTextTest.layout;
import static org.newsparallax.article.PlainTextTest.read;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dates that stand above a report, and what only looks like one. */
class DateStampTest {
  private static final String TITLE = "Lighthouse keeper saves crew of dredger";
  private static final String BODY =
      "A dredger ran aground below the old lighthouse, the harbour master said. All men are safe.";
  private static final String MORE = "The ship is to be towed off when the weather allows it.";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The Harbour Times, Thursday 7 February 2019; 2019-02-07",
        "Harbour Times, Skagen, Thursday 7 February 2019; 2019-02-07",
        "HARBOUR TIMES | Thursday, February 7, 2019; 2019-02-07",
        "Harbour Times, 7 February 2019, 6.45pm; 2019-02-07T18:45",
        "Harbour & Coast Weekly, 7 February 2019, 18:45 CET; 2019-02-07T18:45+01:00",
        "La Voz del Puerto (English edition) · Thursday, 7 February 2019 · 18:45; 2019-02-07T18:45",
        "Shipping, Thursday February 7 2019; 2019-02-07",
        "harbourtimes.example, Feb. 7, 2019; 2019-02-07",
        "The Harbour Times Thursday 7 February 2019; 2019-02-07",
        "Skagen/Hirtshals, 7 February 2019 (Coast Wire); 2019-02-07",
        "Reuters - Feb 7, 2019; 2019-02-07",
        "Thursday 7 February 2019, second edition; 2019-02-07",
        "February 7, 2019 | 12:20 am; 2019-02-07T00:20",
        "February 7, 2019 | Coast; 2019-02-07",
        "Exclusive by Ada Berg, Harbour Times, 7 February 2019, 00:15; 2019-02-07T00:15",
      })
  void namesMayStandAroundTheDate(String line, String published) {
    Article article = read(TITLE, line, BODY, MORE);

    assertThat(article.published()).isEqualTo(published);
    assertThat(layout(article))
        .containsExactly(
            "headline: " + TITLE, "header: " + line, "paragraph: " + BODY, "paragraph: " + MORE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "By Ada Berg on Feb. 07, 2019; 2019-02-07;",
        "By Ada Berg | Harbour Times | Feb. 7, 2019; 2019-02-07;",
        "By Ada Berg, Harbour Times, 7 February 2019; 2019-02-07;",
        "By Ada Berg on February 7, 2019 at 4:10 PM, updated February 8, 2019 at 9:30 AM; 2019-02-07T16:10; 2019-02-08T09:30",
        "February 7, 2019 by Ada Berg; 2019-02-07;",
      })
  void aByLineMayBearTheDate(String line, String published, String modified) {
    Article article = read(TITLE, line, BODY, MORE);

    assertThat(article.authors()).contains("Ada Berg").doesNotContain("Feb. 7");
    assertThat(article.published()).isEqualTo(published);
    assertThat(article.modified()).isEqualTo(modified);
  }

  @Test
  void aByLineWithItsHourMayStandOnTheLineOfTheText() {
    Article article = read(TITLE, "By Ada Berg on Feb. 7, 2019 at 4:10 PM " + BODY, MORE);

    assertThat(article.published()).isEqualTo("2019-02-07T16:10");
    assertThat(article.authors()).containsExactly("Ada Berg");
    assertThat(layout(article))
        .contains("header: By Ada Berg on Feb. 7, 2019 at 4:10 PM", "paragraph: " + BODY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "on February 7, 2019; 2019-02-07;",
        "on February 7, 2019 at 4:10 PM, updated February 8, 2019 at 9:30 AM; 2019-02-07T16:10; 2019-02-08T09:30",
        "Updated 02/17/2019 06:45 PM; ; 2019-02-17T18:45",
        "Last updated 18:45 17/02/2019; ; 2019-02-17T18:45",
        "6:45PM BST 17 Jul 2019; 2019-07-17T18:45+01:00;",
        "9:35 P. M. FEB. 7, 2019; 2019-02-07T21:35;",
        "3 A. M. FEB. 7, 2019; 2019-02-07T03:00;",
        "POSTED: 0245 GMT (1045 HKT), February 7, 2019; 2019-02-07T02:45Z;",
        "FOR IMMEDIATE RELEASE February 7, 2019; 2019-02-07;",
        "Aalborg Region, Feb 7, 2019/06:45 pm (CWA); 2019-02-07T18:45;",
        "posted in Rescues on Thursday, February 7, 2019; 2019-02-07;",
        "On behalf of Berg & Dahl, LLP posted in Rescues on Thursday, February 7, 2019.; 2019-02-07;",
        "Posted by Ada Berg on February 7, 2019; 2019-02-07;",
        "7 February 2019 Last updated at 16:21 GMT; 2019-02-07; 2019-02-07T16:21Z",
        "Thursday, Feb 7, 2019 | Updated 6:45 PM PDT; 2019-02-07; 2019-02-07T18:45-07:00",
        "PUBLISHED : 7 FEB 2019 AT 18:45; 2019-02-07T18:45;",
        "February 7, 2019-6:45PM; 2019-02-07T18:45;",
        "Thursday February 7, 2019 @ 6:45pm PST; 2019-02-07T18:45-08:00;",
        "Posted on February 7, 2019 6:45: 09 PM GMT+02: 0; 2019-02-07T18:45:09+02:00;",
        "6:45 PM - 7 Feb 2019; 2019-02-07T18:45;",
        "Thu Feb 7 2019, 03:52 hrs; 2019-02-07T03:52;",
        "7th of February 2019; 2019-02-07;",
        "2019-02-07 (Thursday); 2019-02-07;",
      })
  void datesOfManyForms(String line, String published, String modified) {
    Article article = read(TITLE, line, BODY, MORE);

    assertThat(article.published()).isEqualTo(published);
    assertThat(article.modified()).isEqualTo(modified);
    assertThat(article.blocks().get(1).role()).isEqualTo(Role.HEADER);
    assertThat(article.blocks()).hasSize(4);
  }

  @Test
  void anAgencyAndAnHourStandInFrontOfTheTownOrOfTheText() {
    String stamp = "PTI Feb 7, 2019, 06.14AM IST";

    assertThat(layout(read(TITLE, stamp + " CHENNAI:", BODY)))
        .contains("header: " + stamp, "dateline: CHENNAI:", "paragraph: " + BODY);
    Article glued = read(TITLE, stamp + " " + BODY);
    assertThat(glued.published()).isEqualTo("2019-02-07T06:14");
    assertThat(layout(glued)).contains("header: " + stamp, "paragraph: " + BODY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "18:45; 2019-02-07T18:45",
        "6.45pm; 2019-02-07T18:45",
        "6 p.m.; 2019-02-07T18:00",
        "12:05 a.m.; 2019-02-07T00:05",
        "12.05pm; 2019-02-07T12:05",
        "18:45 GMT; 2019-02-07T18:45Z",
        "18:45 UTC+3; 2019-02-07T18:45+03:00",
        "18:45 ET; 2019-02-07T18:45-05:00",
        "18:45 (CET); 2019-02-07T18:45+01:00",
        "18:45 CAT; 2019-02-07T18:45+02:00",
        "18:45 IST; 2019-02-07T18:45",
        "18:45 local time; 2019-02-07T18:45",
        "18.45; 2019-02-07T18:45",
      })
  void theTimeOfDayBelongsToTheDate(String time, String published) {
    assertThat(read(TITLE, "7 February 2019, " + time, BODY).published()).isEqualTo(published);
  }

  @Test
  void spacesOfAnyKindMayStandBehindABracket() {
    String line = "(0245 GMT) \u00A0 The Harbour Times, date 2021-03-04 ";
    assertThat(ArticleReader.article("a", line).published()).isEqualTo("2021-03-04");
  }

  @Test
  void anImpossibleTimeIsNoTime() {
    assertThat(read(TITLE, "Posted 7 February 2019 25:45", BODY).published())
        .isEqualTo("2019-02-07");
  }

  @Test
  void theClocksOfARegionFollowTheSeason() {
    assertThat(read(TITLE, "July 7, 2019, 6:45 PM ET", BODY).published())
        .isEqualTo("2019-07-07T18:45-04:00");
    assertThat(read(TITLE, "6:45pm UK, Sunday 7 July 2019", BODY).published())
        .isEqualTo("2019-07-07T18:45+01:00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Posted 2/7/2019 Updated 2/17/2019 | 2019-02-07 | 2019-02-17",
        "Posted 7/2/2019 Updated 17/2/2019 | 2019-02-07 | 2019-02-17",
        "Posted 2/7/2019 | 2019 |",
        "Posted 17/2/2019 Updated 2/17/2019 | 2019-02-17 | 2019-02-17",
        "Posted 7/2/2019 Updated 7 February 2019 | 2019 | 2019-02-07",
      })
  void aNumberAboveTwelveTellsTheDayAlsoOfTheDateBeside(
      String line, String published, String modified) {
    Article article = read(TITLE, line, BODY);
    assertThat(article.published()).isEqualTo(published);
    assertThat(article.modified()).isEqualTo(modified);
  }

  @Test
  void theDateBesideMayStandOnTheNextLine() {
    Article article = read(
        TITLE, "Posted: 02/07/2019 11:10 am EST\nUpdated: 02/17/2019 11:30 am EST", BODY, MORE);
    assertThat(article.published()).isEqualTo("2019-02-07T11:10-05:00");
    assertThat(article.modified()).isEqualTo("2019-02-17T11:30-05:00");
  }

  @Test
  void theFinerOfTwoStampsOfOneDayIsTaken() {
    assertThat(read("date 2019-02-07", TITLE, "7 February 2019, 18:45", BODY).published())
        .isEqualTo("2019-02-07T18:45");
    assertThat(read("date 2019-02-08", TITLE, "7 February 2019, 18:45", BODY).published())
        .isEqualTo("2019-02-08");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Coast Radio English Service",
        "Ada Berg in Skagen",
        "By our correspondent in Skagen",
        "Ada Berg, Shipping Editor",
        "News from the coast",
        "For immediate release:",
        "All men are safe, the ship is not.",
        "(Photo: Ada Berg)",
      })
  void aLineOfOtherMatterMayStandAboveTheDate(String line) {
    Article article = read(TITLE, line + "\nThursday 7 February 2019, 18:45", BODY, MORE);
    assertThat(article.published()).isEqualTo("2019-02-07T18:45");
    assertThat(layout(article))
        .contains("header: Thursday 7 February 2019, 18:45", "paragraph: " + BODY);
    assertThat(read(TITLE, line, "7 February 2019", BODY, MORE).published())
        .isEqualTo("2019-02-07");
  }

  @Test
  void aDatelineIsReadBelowTheDate() {
    Article article = read(
        TITLE, "The Harbour Times\nFebruary 7, 2019", "SKAGEN, Feb 6 (Coast Wire) - " + BODY, MORE);
    assertThat(article.dateline()).isEqualTo("SKAGEN, Feb 6 (Coast Wire)");
  }

  @Test
  void aDateWithItsHourMayFollowTheSentenceThatSumsUpTheReport() {
    String sum = TITLE + " A dredger has run aground off Skagen, and all of its men are safe.";
    Article article = read(sum + " 6:45PM GMT 07 Feb 2019 Eleven men were taken off.", MORE);
    assertThat(article.published()).isEqualTo("2019-02-07T18:45Z");
    assertThat(layout(article))
        .contains("header: 6:45PM GMT 07 Feb 2019", "paragraph: Eleven men were taken off.");
    assertThat(read(sum + " February 7, 2019 Was a dark day.", MORE).published())
        .isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The harbour board's February 7, 2019 date for the vote stands.",
        "According to the coast guard, on 7 February 2019 a dredger ran aground.",
        "February 7, 2019 was the day on which the pier broke.",
        "The pier broke on Thursday, February 7, 2019",
        "The dredger sails on February 7, 2019 at 10:05 AM",
        "Everything changed on February 7, 2019",
        "It was February 7, 2019.",
        "Skagen, February 7, 2019.",
        "By Royal Decree on February 7, 2019 King Olaf closed the port. He was old.",
        "By Thursday, February 7, 2019, the pier had broken. Nobody saw it.",
        "The film was posted in Skagen on Thursday, February 7, 2019.",
        "Ada Berg, February 7, 1919 - June 3, 2019",
        "February 7, 1919 - June 3, 2019",
        "Ada Berg was born in Skagen, February 7, 1919",
        "The sale of the dredger, due to begin February 7, 2019",
        "Ada Berg at the pier of Skagen, February 7, 2019. (Photo: Bo Dahl)",
        "Ada Berg, Skagen, February 7, 2019 (Photo: Bo Dahl)",
        "The Harbour Times, founded February 7, 1919",
        "Police: the pier broke at 5 p.m. February 7, 2019",
        "Update on the pier of February 7, 2019",
        "\"We ran aground,\" Ada Berg, February 7, 2019",
        "Thousands Of Men Mourn The Old Keeper Of Skagen, February 7, 2019",
        "WBO, founded 7 February 1919, has nine ships. It grew.",
        "WHEN: Thursday, February 7, 2019, 7 p.m.",
        "Deadline | Thursday, February 7, 2019",
        "Board Meeting Set For Thursday, February 7, 2019",
        "Thursday 7 February",
        "Harbour Times, 7 February, 13:00",
        "Updated Thursday, February 7, 8:45 p.m.",
        "Updated 9:06 AM",
        "Harbour Times, February 2019",
      })
  void sentencesAndDatesWithoutAYearAreNoStamps(String line) {
    for (Article article : List.of(read(TITLE, line, BODY, MORE), read(line, BODY, MORE))) {
      assertThat(article.published()).isNull();
      assertThat(article.modified()).isNull();
      assertThat(article.blocks()).noneMatch(block -> block.role() == Role.HEADER);
    }
  }

  @Test
  void datesThatHeadTheChaptersOfAChronicleAreNoStamps() {
    assertThat(read(TITLE, "Skagen, February 7, 2019", BODY, "Hirtshals, February 8, 2019", MORE)
            .published())
        .isNull();
    assertThat(read(
                TITLE,
                "A storm was near.",
                "Thursday, February 7, 2019",
                BODY,
                "Friday, February 8, 2019",
                MORE)
            .published())
        .isNull();
  }

  @Test
  void aNameAndADayOnTheFirstLineAreTheTitle() {
    Article article = read("The Skagen Disaster, February 7, 2019", BODY, MORE);
    assertThat(article.published()).isNull();
    assertThat(article.title()).isEqualTo("The Skagen Disaster, February 7, 2019");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Night of Thursday, February 7, 2019",
        "Dredger Lost Thursday, February 7, 2019",
      })
  void aTitleMayEndWithADay(String title) {
    assertThat(read(title, BODY, MORE).published()).isNull();
    assertThat(read(title, BODY, MORE).title()).isEqualTo(title);
  }

  @Test
  void aDateFarBelowTheTitleIsNoStamp() {
    assertThat(
            read(TITLE, BODY, MORE, BODY, MORE, "7 February 2019, 18:45", MORE).published())
        .isNull();
  }

  @Test
  void oneTimeIsNotTakenForTheNextNumber() {
    assertThat(
            layout(read("7 February 2019 Last updated at 16:21 GMT 5 men saved by keeper", BODY)))
        .startsWith(
            "header: 7 February 2019 Last updated at 16:21 GMT", "headline: 5 men saved by keeper");
  }

  @Property(tries = 300)
  void whateverTheDayAndHourTheyAreReadBack(
      @ForAll @IntRange(min = -7000, max = 29000) int dayOfEpoch,
      @ForAll @IntRange(max = 23) int hour,
      @ForAll @IntRange(max = 59) int minute,
      @ForAll("forms") String form) {
    LocalDate day = LocalDate.ofEpochDay(dayOfEpoch);
    String line =
        day.atTime(hour, minute).format(DateTimeFormatter.ofPattern(form, Locale.ENGLISH));
    assertThat(read(TITLE, line, BODY, MORE).published())
        .as(line)
        .isEqualTo("%sT%02d:%02d", day, hour, minute);
  }

  @Provide
  Arbitrary<String> forms() {
    return Arbitraries.of(
        "EEEE d MMMM uuuu, HH:mm",
        "h:mm a, EEEE, MMMM d, uuuu",
        "'The Harbour Times,' MMM. d, uuuu 'at' h.mm a",
        "'Harbour Times |' EEE d MMM uuuu '|' HH:mm",
        "'Posted' uuuu-MM-dd HH:mm",
        "'By Ada Berg on' MMMM d, uuuu h:mma");
  }
}
