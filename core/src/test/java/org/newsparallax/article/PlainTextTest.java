package org.newsparallax.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each line of a plain text is taken for. */
class PlainTextTest {
  private static final String BODY =
      "Two trawlers went down off the northern cape, the coast guard said. Nine sailors are missing.";
  private static final String MORE =
      "The search was called off at dusk because of high waves and poor sight.";

  @Test
  void headerTitleAndParagraphs() {
    Article article = read("date 2021-03-04", "Trawlers sink off cape", BODY, MORE);

    assertThat(layout(article))
        .containsExactly(
            "header: date 2021-03-04",
            "headline: Trawlers sink off cape",
            "paragraph: " + BODY,
            "paragraph: " + MORE);
    assertThat(article.title()).isEqualTo("Trawlers sink off cape");
    assertThat(article.published()).isEqualTo("2021-03-04");
    assertThat(article.origins())
        .containsEntry("title", Origin.inferred("first line"))
        .containsKey("published");
  }

  @Test
  void whatTheCallerSaysGoesBeforeWhatTheTextSays() {
    Article article = Article.builder("a", "date 2021-03-04\n\nTrawlers sink\n\n" + BODY)
        .published("2021-03-05")
        .build();
    assertThat(article.published()).isEqualTo("2021-03-05");
    assertThat(article.title()).isEqualTo("Trawlers sink");
  }

  @Test
  void aHeaderOnTheLineOfTheTextIsABlockOfItsOwn() {
    Article article = read(" date 2021-03-04 " + BODY, MORE);
    assertThat(layout(article)).startsWith("header: date 2021-03-04", "paragraph: " + BODY);
  }

  @Test
  void aCaptionBehindTheHeaderIsNoTitle() {
    Article article = read(
        " date 2021-03-04 A trawler lies on its side off the cape. via Example Wire",
        "Nobody saw it coming.",
        BODY);
    assertThat(article.title()).isNull();

    Article known =
        read(" date 2021-03-04 A trawler lies on its side off the cape. via Reuters", BODY);
    assertThat(layout(known))
        .startsWith(
            "header: date 2021-03-04",
            "caption: A trawler lies on its side off the cape.",
            "credit: via Reuters");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Published: 4 Mar 2014 10:05 GMT+02:00 | 2014-03-04T10:05+02:00 |",
        "Last Updated: Friday, 4 March 2011, 05:50 GMT | | 2011-03-04T05:50Z",
        "Posted 3 / 27 / 2007 8:05 AM Updated 3 / 28 / 2007 4:10 PM | 2007-03-27T08:05 | 2007-03-28T16:10",
        "October 8th, 2007, 06:45 GMT | 2007-10-08T06:45Z |",
        "8:15am UK, Tuesday 04 March 2014 | 2014-03-04T08:15Z |",
        "2021-03-04T10:20:30+01:00 | 2021-03-04T10:20:30+01:00 |",
        "28.11.2005 | 2005-11-28 |",
        "05-07-2015 | 2015 |",
        "Updated Thu 6 May 2010, 9.03am AEST | | 2010-05-06T09:03+10:00",
        "Thu 4 Mar 2021 15.04 GMT | 2021-03-04T15:04Z |",
        "Issued on: 27/03/2021 - 15:04 | 2021-03-27T15:04 |",
      })
  void stampsOfManyForms(String stamp, String published, String modified) {
    Article article = read(stamp.strip(), "Trawlers sink off cape", BODY);
    assertThat(article.blocks().get(0).role()).isEqualTo(Role.HEADER);
    assertThat(article.published()).isEqualTo(published);
    assertThat(article.modified()).isEqualTo(modified);
    assertThat(article.title()).isEqualTo("Trawlers sink off cape");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On March 4, 2021 Ada Brook left the island with her two sons. They never returned.",
        "March 4, 2021, was the day on which the dam broke. Nobody had expected it.",
        "Published in 2016, the book sold ten copies. It is rare today.",
        "Posted on March 4, 2021, the film was seen by millions. It shows the dam.",
        "The date of the hearing is May 5. The judge said so.",
        "In the storm of May 5, 2010 Trawlers sank off the cape. Nine sailors died.",
      })
  void datesOfSentencesAreNoStamps(String text) {
    Article article = read(text, BODY);
    assertThat(article.published()).isNull();
    assertThat(article.blocks().get(0).role()).isEqualTo(Role.PARAGRAPH);
  }

  @Test
  void anImpossibleDateIsNoDate() {
    assertThat(read("date 2021-13-45", BODY).published()).isNull();
  }

  @Test
  void aTitleIsFoundOnTheLineOfItsText() {
    Article stamped = read("Trawlers sink off cape May 5, 2010 " + BODY);
    assertThat(layout(stamped))
        .containsExactly(
            "headline: Trawlers sink off cape", "header: May 5, 2010", "paragraph: " + BODY);
    Article article = read(
        "Trawlers sink off northern cape A storm has sunk two trawlers. Nine sailors are missing.");
    assertThat(layout(article)).startsWith("headline: Trawlers sink off northern cape");
    assertThat(read("She wrote The Long Road Home in 1962. It sold well.").title())
        .isNull();
    assertThat(read("Trawlers sink. Nine men died near the cape A witness said so.")
            .title())
        .isNull();
  }

  @Test
  void aRepeatedTitleIsCutOff() {
    Article article = read(
        "date 2021-03-04", "Trawlers sink off cape", "4 Mar 2021 Trawlers sink off cape. " + BODY);
    assertThat(layout(article))
        .endsWith("header: 4 Mar 2021", "headline: Trawlers sink off cape.", "paragraph: " + BODY);
  }

  @Test
  void byLinesNameAuthors() {
    Article article =
        read("Trawlers sink off cape", "By Ann Lee and Bo van Dam, Example News", BODY);
    assertThat(article.authors()).containsExactly("Ann Lee", "Bo van Dam");
    assertThat(article.blocks().get(1).role()).isEqualTo(Role.HEADER);
    assertThat(
            read("Trawlers sink off cape", "By noon the wreck had gone", BODY).authors())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "OSTEND, March 4 (Reuters) -; OSTEND, March 4 (Reuters)",
        "OSTEND (AP) —; OSTEND (AP)",
        "OSTEND, Belgium —; OSTEND, Belgium",
        "(CNN); (CNN)",
        "Ostend (AFP) –; Ostend (AFP)",
        "Ostend (dpa) -; Ostend (dpa)",
        "OSTEND. March 4 (Example Wire) -; OSTEND. March 4 (Example Wire)",
        "OSTEND, March 4. /EXAMPLE/.; OSTEND, March 4. /EXAMPLE/.",
        "OSTEND, Belgium, March 4 /NewsService/ --; OSTEND, Belgium, March 4 /NewsService/",
        "WASHINGTON, D.C. –; WASHINGTON, D.C.",
        "BERLIN:; BERLIN",
        "NEW DELHI |; NEW DELHI",
        "NEW YORK --; NEW YORK",
        "ST. LOUIS \u2022; ST. LOUIS",
        "Kyiv, Ukraine --; Kyiv, Ukraine",
        "Oslo, Norway \u2014; Oslo, Norway",
        "PARIS, March 3 -; PARIS, March 3",
        "PARIS, March 3:; PARIS, March 3",
        "OLDBRIDGE, 3 March |; OLDBRIDGE, 3 March",
        "OLDBRIDGE, Ohio \u2022; OLDBRIDGE, Ohio",
        "OLDBRIDGE (Reuters):; OLDBRIDGE (Reuters)",
        "London, March 3:; London, March 3",
        "(Reuters) -; (Reuters)",
        "UNITED NATIONS \u2014; UNITED NATIONS",
      })
  void datelinesAreKnownAndStayInTheirSentence(String printed, String dateline) {
    Article article =
        read("Trawlers sink off cape", printed + " Two trawlers sank. Nine sailors are missing.");
    assertThat(article.dateline()).isEqualTo(dateline);
    assertThat(article.sentenceText(1)).startsWith(dateline).endsWith("Two trawlers sank.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WARNING: The report has pictures of wrecks. Some are hard to bear.",
        "WARNING \u2014 The report has pictures of wrecks. Some are hard to bear.",
        "EDITOR\u2019S NOTE \u2014 Two names were changed. They are known to us.",
        "Update: Two trawlers sank. Nine sailors are missing.",
        "UPDATE, March 3: Two trawlers sank. Nine sailors are missing.",
        "Q: Where did the trawlers sink? A: Off the cape.",
        "JOHN SMITH: I think they sank. Nobody saw it.",
        "JOHN SMITH | The harbour master speaks. He saw it all.",
        "PARIS: I think they sank. Nobody saw it.",
        "SYDNEY: The trawlers were old. Nobody knew it.",
        "BERLIN: \u201CWe saw them sink,\u201D he said. Nobody else did.",
        "Berlin: The trawlers were old. Nobody knew it.",
        "John Smith, Kenya \u2014 The runner came in third. He was pleased.",
        "Kyiv, Ukraine \u2014 once quiet \u2014 woke to sirens. Nobody slept.",
        "Kyiv, Ukraine, and Oslo \u2014 The two towns are twins. They trade.",
        "OPINION | The trawlers were old. Nobody knew it.",
        "TRAWLERS SINK: Nine sailors are missing. Two are dead.",
        "10:30 Two trawlers sank. Nine sailors are missing.",
      })
  void speakersWarningsAndLabelsAreNoDatelines(String text) {
    assertThat(read("Trawlers sink off cape", text).dateline()).isNull();
  }

  @Test
  void agenciesAreThoseOfBylineAndDateline() {
    Article article = read(
        "Trawlers sink off cape",
        "By Ann Lee, Associated Press",
        "OSTEND, March 4 (Reuters) - Two trawlers sank. Nine sailors are missing.");
    assertThat(article.authors()).containsExactly("Ann Lee");
    assertThat(article.agencies()).containsExactly("Associated Press", "Reuters");
    assertThat(article.origins())
        .containsEntry("agencies", Origin.marked("by-line"))
        .containsEntry("dateline", Origin.marked("beginning of the text"));
  }

  @Test
  void aPlaceInBracketsIsNoAgency() {
    assertThat(read("Trawlers sink off cape", "OSTEND (Belgium) - Two trawlers sank.")
            .agencies())
        .isEmpty();
  }

  @Test
  void aBylineInFrontOfADatelineIsAHeader() {
    Article article = read(
        "Trawlers sink off cape",
        "By Ann Lee OSTEND, March 4 (Reuters) - Two trawlers sank. Nine sailors are missing.");
    assertThat(article.authors()).containsExactly("Ann Lee");
    assertThat(article.dateline()).isEqualTo("OSTEND, March 4 (Reuters)");
    assertThat(layout(article)).contains("header: By Ann Lee");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By: Ann Lee",
        "BY Ann Lee, Staff Writer",
        "By Ann Lee Staff Writer",
        "By Ann Lee | ann@news.example",
        "by Ann Lee for The Daily Example"
      })
  void byLinesOfManyForms(String line) {
    Article article = read("Trawlers sink off cape", line, BODY);
    assertThat(article.blocks().get(1).role()).isEqualTo(Role.HEADER);
    assertThat(article.authors()).isSubsetOf("Ann Lee");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Image caption, A trawler leaves the port | caption",
        "Reuters | credit",
        "Listen to this article | promotion",
        "Show more | promotion",
        "A harbour in ruins | subheading",
      })
  void shortLinesBetweenParagraphs(String line, String role) {
    assertThat(layout(read("Trawlers sink off cape", BODY, line, MORE)))
        .contains(role + ": " + line);
  }

  @Test
  void aDatelineThatStandsAloneIsABlock() {
    Article article = read("Trawlers sink off cape", "OSTEND (AP) -", BODY);
    assertThat(layout(article)).contains("dateline: OSTEND (AP) -");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NATO said it would help. Nobody came.",
        "Nine sailors - all of them young - are missing. It is bad.",
        "(Nobody knows.) It is dark.",
        "He/She/ they said so. Nobody came.",
        "Both/And/Or is the name of the ship. It sank."
      })
  void otherBeginningsAreNoDatelines(String text) {
    assertThat(read("Trawlers sink off cape", text).dateline()).isNull();
  }

  @Test
  void captionAndCreditAreCutOutOfAParagraph() {
    Article article = read(
        "Trawlers sink off cape",
        "The owner said both ships were sound. Rescuers look at wreckage on the beach of Ostend, March 3, 2021. (credit: REUTERS/ANN LEE)",
        MORE);
    assertThat(layout(article))
        .contains(
            "paragraph: The owner said both ships were sound.",
            "caption: Rescuers look at wreckage on the beach of Ostend, March 3, 2021.",
            "credit: (credit: REUTERS/ANN LEE)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wreckage on the beach (Photo: Ann Lee) | Wreckage on the beach | (Photo: Ann Lee)",
        "A man looks at the sea. Ann Lee/Getty Images | A man looks at the sea. | Ann Lee/Getty Images",
        "A man looks at the sea. Credit: Coast Guard | A man looks at the sea. | Credit: Coast Guard",
        "A man looks at the sea. (Ann Lee/The Daily Example) | A man looks at the sea. | (Ann Lee/The Daily Example)",
        "The captain, seen in May. Courtesy of the family | The captain, seen in May. | Courtesy of the family",
      })
  void aBlockThatEndsWithACreditIsACaption(String block, String caption, String credit) {
    assertThat(layout(read("Trawlers sink off cape", BODY, block, MORE)))
        .contains("caption: " + caption, "credit: " + credit);
  }

  @Test
  void aCreditMayGoBeforeItsCaption() {
    assertThat(layout(
            read("Trawlers sink off cape", "Harbour Police via AP Divers leave the port.", BODY)))
        .contains("credit: Harbour Police via AP", "caption: Divers leave the port.");
    assertThat(layout(
            read("Trawlers sink off cape", "(AP Photo/Ann Lee) Divers leave the port.", BODY)))
        .contains("credit: (AP Photo/Ann Lee)", "caption: Divers leave the port.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The wreck leaks oil, according to the Environmental Protection Agency (EPA).",
        "The report was first carried by the Press Association (PA)",
        "Divers spoke to the Associated Press (AP)"
      })
  void anAbbreviationBehindItsNameIsNoCredit(String block) {
    assertThat(layout(read("Trawlers sink off cape", BODY, block, MORE)))
        .anyMatch(line -> line.endsWith(": " + block))
        .noneMatch(line -> line.startsWith("credit") || line.startsWith("caption"));
  }

  @Test
  void countersOfAGalleryAreNoSentences() {
    assertThat(layout(read(
            "Trawlers sink off cape",
            BODY,
            "1 of 3 The harbour at dawn.",
            "2 of 3 Divers on the pier.",
            "Photo 3/3",
            "4 of 7 TRAWLERS AT SEA",
            MORE)))
        .contains(
            "caption: 1 of 3 The harbour at dawn.",
            "caption: 2 of 3 Divers on the pier.",
            "promotion: Photo 3/3",
            "caption: 4 of 7 TRAWLERS AT SEA");
  }

  @Test
  void aLooseLineInFrontOfACreditIsItsCaption() {
    assertThat(layout(read(
            "Trawlers sink off cape", BODY, "The captain and his wife", "Photo: Ann Lee", MORE)))
        .contains("caption: The captain and his wife", "credit: Photo: Ann Lee");
    assertThat(layout(read("Trawlers sink off cape", BODY, "Photo: Ann Lee", MORE)))
        .contains("paragraph: " + BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FILE PHOTO: A trawler leaves the port of Ostend.",
        "In this March 3, 2021 photo, a trawler leaves the port. It sank a day later.",
        "OSTEND, BELGIUM - MARCH 03: Divers leave the port after the search.",
        "Photo released by the coast guard shows the wreck.",
      })
  void captionsThatSayWhatTheyAre(String caption) {
    assertThat(layout(read("Trawlers sink off cape", BODY, caption, MORE)))
        .contains("caption: " + caption);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Associated Press contributed to this report.",
        "Copyright 2021 Example News. All rights reserved.",
        "(Reporting by Ann Lee; Editing by Bo Day)",
        "ann.lee@news.example",
        "(555) 010-4477"
      })
  void creditsOfTheText(String line) {
    assertThat(layout(read("Trawlers sink off cape", BODY, MORE, line)))
        .endsWith("credit: " + line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sign up for our morning briefing and never look back.",
            "READ MORE: How trawlers are built", "Advertisement",
        "Follow us on every channel there is.", "All of it is in our newsletter, every day.",
            "Don’t miss a single wave: get the latest here."
      })
  void promotions(String line) {
    assertThat(layout(read("Trawlers sink off cape", BODY, line, MORE)))
        .contains("promotion: " + line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "For more than 20 years the port was closed, and nobody cared.",
        "Also on Friday a third ship was lost near the cape.",
        "They died for our freedom, the mayor told the crowd on Friday.",
        "“Sign up for the navy,” his father told him as a child.",
        "Courtesy is rare on the docks, the old captain told us.",
        "Photographers were kept away from the pier by police.",
        "3 of 10 Norwegians have been out at sea, a survey says.",
        "2 of the 9 sailors were found on Friday, and both are alive.",
        "Photo 7 of the album shows the trawler in the year it was built.",
        "12/31 is the day on which the licence ends, the port said.",
      })
  void sentencesThatOnlyLookLikeFurniture(String line) {
    assertThat(layout(read("Trawlers sink off cape", BODY, line, MORE)))
        .contains("paragraph: " + line);
  }

  @Test
  void aPromotionWithinAParagraphIsCutOut() {
    assertThat(
            layout(read("Trawlers sink off cape", BODY + " Click here for the full list.", MORE)))
        .contains("paragraph: " + BODY, "promotion: Click here for the full list.");
    assertThat(layout(read("Trawlers sink off cape", "PLAY Mute x Share Tweet " + BODY, MORE)))
        .contains("promotion: PLAY Mute x Share Tweet", "paragraph: " + BODY);
    assertThat(layout(read("Trawlers sink off cape", "Advertisement " + BODY, MORE)))
        .contains("promotion: Advertisement");
  }

  @Test
  void aLabelBeforeALineBreakIsALineOfItsOwn() {
    assertThat(layout(read("Advertisement "))).containsExactly("promotion: Advertisement");
    assertThat(layout(read("Trawlers sink off cape", "Advertisement \n" + BODY, MORE)))
        .anyMatch(block -> block.contains("Two trawlers went down"));
  }

  @Test
  void linesBetweenParagraphsAreSubheadings() {
    assertThat(layout(
            read("Trawlers sink off cape", BODY, "'A wall of water'", MORE, "THE OWNERS:", MORE)))
        .contains("subheading: 'A wall of water'", "subheading: THE OWNERS:");
    assertThat(layout(read("Trawlers sink off cape", BODY, "More follows", "")))
        .as("the last line is no title of anything")
        .contains("paragraph: More follows");
  }

  @Test
  void titlesOfOtherReportsBelowTheTextAreLinks() {
    List<String> links = List.of(
        "Harbour to be dug deeper",
        "Ferry captain loses his licence",
        "Storm warning lifted in north");
    assertThat(
            layout(read("Trawlers sink off cape", BODY, links.get(0), links.get(1), links.get(2))))
        .endsWith(
            "promotion: " + links.get(0),
            "promotion: " + links.get(1),
            "promotion: " + links.get(2));
    assertThat(layout(
            read("Trawlers sink off cape", BODY, links.get(0), links.get(1), links.get(2), MORE)))
        .contains("list_item: " + links.get(1));
    assertThat(layout(read(
            "Trawlers sink off cape",
            BODY,
            "Ole Berg, 31, of Bergen",
            "Nils Vik, 44, the ship's cook",
            "Per Dal, 19, from Oslo")))
        .endsWith("list_item: Per Dal, 19, from Oslo");
  }

  @Test
  void peopleWithTheirAgesBelowTheTextAreAListAndNoLinks() {
    String skipper = "Ada Brook, 41, the skipper of the first boat";
    String deckhand = "Ben Field, a deckhand from the cape, 33";
    String dated = "Six boats, 1987, a year of storms";
    assertThat(layout(read("Trawlers sink off cape", BODY, skipper, deckhand, dated)))
        .endsWith("list_item: " + skipper, "list_item: " + deckhand, "list_item: " + dated);
    assertThat(layout(read("Trawlers sink off cape", BODY, dated, dated + " again", dated)))
        .endsWith("promotion: " + dated);
  }

  @Test
  void listsQuotesAndTables() {
    assertThat(layout(read(
            "What is known",
            BODY,
            "• Two ships sank\n• Nine are missing",
            "> It was a wall of water.",
            "ship\tcrew\tlost\nAda\t12\t5")))
        .contains(
            "list_item: • Two ships sank", "quote: > It was a wall of water.", "table: Ada\t12\t5");
  }

  @Test
  void singleLineBreaksSeparateParagraphsButNotWrappedLines() {
    assertThat(layout(read(BODY + "\n" + MORE)))
        .containsExactly("paragraph: " + BODY, "paragraph: " + MORE);
    assertThat(layout(read("The search went\non for days. Nobody was found."))).hasSize(1);
    String wrapped =
        "Two trawlers went down off the northern\ncape, the coast guard said. Nine sailors\nare missing. The search goes on. Winds\nwere high on Friday and ships stayed in\nport.";
    assertThat(layout(read(wrapped, "It was the\nworst storm in years."))).hasSize(2);
  }

  @Test
  void aSeparatorIsNoText() {
    assertThat(layout(read("Trawlers sink off cape", BODY, "___", MORE))).contains("header: ___");
  }

  static Article read(String... blocks) {
    return Article.builder("a", String.join("\n\n", blocks)).build();
  }

  static List<String> layout(Article article) {
    return article.blocks().stream()
        .map(b -> b.role().id() + ": " + b.span().of(article.text()))
        .toList();
  }

  @Test
  void howMuchWasLeftOutIsNoPartOfTheText() {
    Article article = Article.builder(
            "a",
            "The dam broke on Friday.\n\nThe mayor said that the water was 3 metres hi… [+2130 chars]")
        .build();

    Block last = article.blocks().get(article.blocks().size() - 1);
    assertThat(last.role()).isEqualTo(Role.PROMOTION);
    assertThat(last.span().of(article.text())).isEqualTo("[+2130 chars]");
  }
}
