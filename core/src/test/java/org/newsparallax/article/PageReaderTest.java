package org.newsparallax.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What belongs to the article on a page, and what stands around it. */
class PageReaderTest {
  private static final String FIRST =
      "The ferry ran aground on a sandbank near the harbour mouth shortly before dawn, the coast guard said.";
  private static final String SECOND =
      "All 214 passengers were brought ashore by noon, and nobody was hurt, according to the port authority.";
  private static final String THIRD =
      "Divers will look at the hull on Thursday, when the wind is expected to drop, before a tug pulls it free.";

  private static String page(String body) {
    return "<!DOCTYPE html><html lang=en><head><title>Ferry runs aground | The Harbour Post</title></head><body>"
        + body + "</body></html>";
  }

  private static String paragraphs() {
    return "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";
  }

  private static List<String> texts(Article article, Role... roles) {
    List<Role> wanted = List.of(roles);
    return article.blocks().stream()
        .filter(block -> wanted.contains(block.role()))
        .map(block -> block.span().of(article.text()))
        .toList();
  }

  private static List<String> body(String html) {
    Article article = ArticleReader.page("page.html", html);
    return texts(article, Role.PARAGRAPH, Role.SUBHEADING, Role.LIST_ITEM, Role.QUOTE, Role.TABLE);
  }

  @Test
  void theTextIsTheTitleAndTheParagraphsWithBlankLinesBetween() {
    Article article = ArticleReader.page(
        "page.html", page("<h1>Ferry runs aground</h1><article>" + paragraphs() + "</article>"));

    assertThat(article.text())
        .isEqualTo("Ferry runs aground\n\n" + FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    assertThat(article.blocks())
        .extracting(Block::role)
        .containsExactly(Role.HEADLINE, Role.PARAGRAPH, Role.PARAGRAPH, Role.PARAGRAPH);
  }

  @Test
  void navigationSidebarCommentsAndFooterStayOut() {
    String html = page(
        "<nav><ul><li><a href=/a>World</a><li><a href=/b>Sport</a></ul></nav>"
            + "<div class=main><h1>Ferry runs aground</h1>" + paragraphs() + "</div>"
            + "<div class=sidebar><p>Our reporters pick the best beaches of the season, and they say why.</p></div>"
            + "<div id=comments><p>I was on that boat, and I can tell you that it was cold, very cold indeed.</p></div>"
            + "<footer><p>The Harbour Post is published by a trust, and belongs to its readers, every one.</p></footer>");

    assertThat(body(html)).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void aClassNameThatSpeaksOfTheWholePageIsNoReasonToDropIt() {
    String html = page("<div class='layout sidebar-right comments-open'><h1>Ferry runs aground</h1>"
        + paragraphs() + "</div>");

    assertThat(body(html)).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void relatedLinksBetweenParagraphsStayOut() {
    String html = page(
        "<article><p>" + FIRST + "</p><p>RELATED: <a href=/x>What tides do to sandbanks</a></p><p>"
            + SECOND + "</p><div class='related-stories'><h3>Read this too</h3><p>"
            + "Harbours in peril. ".repeat(5)
            + "</p></div><p>" + THIRD + "</p></article>");

    assertThat(body(html)).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void aHeadingOfOtherStoriesEndsTheArticleWhenOnlyTeasersFollow() {
    String html = page(
        "<article>" + paragraphs() + "<h2>More from the Harbour Post</h2>"
            + "<p><a href=/1>Lighthouse sold</a> to a collector</p><p><a href=/2>Gulls counted</a> again</p></article>");

    assertThat(body(html)).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void aHeadingOfOtherStoriesDoesNotEndAnArticleThatGoesOn() {
    String html = page("<article><p>" + FIRST
        + "</p><h3>Related</h3><ul><li><a href=/1>Lighthouse sold</a></li></ul><p>" + SECOND
        + "</p><p>" + THIRD + "</p></article>");

    assertThat(body(html)).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void rowsOfTeasersAreNotTheArticleEvenIfTheyAreLong() {
    StringBuilder teasers = new StringBuilder("<section><div class=grid>");
    for (int i = 0; i < 8; i++) {
      teasers
          .append("<article><h3><a href=/")
          .append(i)
          .append(">Another story</a></h3><p>")
          .append("It has a summary of some length, which says what happened, where and to whom. ")
          .append("</p></article>");
    }
    teasers.append("</div></section>");
    String html = page("<section><article><h1>Ferry runs aground</h1>" + paragraphs()
        + "</article></section>" + teasers);

    assertThat(body(html)).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void captionsAndCreditsAreBlocksOfTheirOwn() {
    String html = page(
        "<article><p>" + FIRST + "</p><figure><img src=a.jpg><figcaption>The ferry on the sandbank."
            + "<span class=credit> </span></figcaption></figure><div class=photo-credit>Ann Lens / Picture Desk</div><p>"
            + SECOND + "</p><p>" + THIRD + "</p></article>");
    Article article = ArticleReader.page("page.html", html);

    assertThat(texts(article, Role.CAPTION)).containsExactly("The ferry on the sandbank.");
    assertThat(texts(article, Role.CREDIT)).containsExactly("Ann Lens / Picture Desk");
    assertThat(texts(article, Role.PARAGRAPH)).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void aShortTextUnderAPictureIsItsCaptionWithoutBeingCalledSo() {
    String html = page("<article><p>" + FIRST
        + "</p><div class=x1><img src=a.jpg><div>Passengers wait on deck</div></div><p>" + SECOND
        + "</p><p>" + THIRD + "</p></article>");
    Article article = ArticleReader.page("page.html", html);

    assertThat(texts(article, Role.CAPTION)).containsExactly("Passengers wait on deck");
  }

  @Test
  void aParagraphThatBeginsWithAPictureStaysAParagraph() {
    String html = page("<article><p><img src=a.jpg>" + FIRST + "</p><p>" + SECOND + "</p><p>"
        + THIRD + "</p></article>");

    assertThat(body(html)).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void aPullQuoteThatRepeatsTheTextIsLeftOut() {
    String html = page("<article><p>" + FIRST
        + "</p><aside class=pull-quote>nobody was hurt, according to the port authority"
        + "</aside><p>" + SECOND + "</p><p>" + THIRD + "</p></article>");

    assertThat(body(html)).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void aQuoteBoxWhoseWordsStandNowhereElseIsKept() {
    String words = "We have never seen the bank so far out, said the harbour master.";
    String html = page("<article><p>" + FIRST + "</p><div class=pullquote>" + words + "</div><p>"
        + SECOND + "</p><p>" + THIRD + "</p></article>");

    assertThat(body(html)).containsExactly(FIRST, words, SECOND, THIRD);
  }

  @Test
  void anEmbeddedPostIsAQuote() {
    String html = page(
        "<article><p>" + FIRST + "</p><div class=social-embed><blockquote class=twitter-tweet><p>"
            + "Tug on its way, please keep the slipway clear.</p></blockquote></div><p>" + SECOND
            + "</p><p>" + THIRD + "</p></article>");
    Article article = ArticleReader.page("page.html", html);

    assertThat(texts(article, Role.QUOTE))
        .containsExactly("Tug on its way, please keep the slipway clear.");
  }

  @Test
  void listsTablesAndSubheadingsStayIn() {
    String html = page("<article><p>" + FIRST
        + "</p><h2>What is known</h2><ul><li>214 passengers</li><li>18 crew</li></ul>"
        + "<p>" + SECOND
        + "</p><table><tr><th>Day</th><th>Wind</th></tr><tr><td>Wednesday</td><td>60 km/h</td></tr></table><p>"
        + THIRD + "</p></article>");
    Article article = ArticleReader.page("page.html", html);

    assertThat(texts(article, Role.SUBHEADING)).containsExactly("What is known");
    assertThat(texts(article, Role.LIST_ITEM)).containsExactly("214 passengers", "18 crew");
    assertThat(texts(article, Role.TABLE)).containsExactly("Day\tWind", "Wednesday\t60 km/h");
  }

  @Test
  void aTableThatLaysOutThePageIsNoTable() {
    String html = page("<table><tr><td><a href=/>Home</a></td><td><h1>Ferry runs aground</h1>"
        + paragraphs() + "</td></tr></table>");
    Article article = ArticleReader.page("page.html", html);

    assertThat(texts(article, Role.PARAGRAPH)).containsExactly(FIRST, SECOND, THIRD);
    assertThat(texts(article, Role.TABLE)).isEmpty();
  }

  @Test
  void lineBreaksInPairsSeparateParagraphsWhereThereIsNoOtherMarkup() {
    String html = page("<div><h1>Ferry runs aground</h1>" + FIRST + "<br><br>" + SECOND
        + "<br>\n<br>" + THIRD + "</div>");

    assertThat(body(html)).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void bylinesDatesAndReadingTimesBeforeTheFirstSentenceStayOut() {
    String html = page(
        "<article><h1>Ferry runs aground</h1><div>By Ann Lens</div><div>8 August 2024, 10:15</div>"
            + "<p>Reading time: 3 minutes</p>" + paragraphs() + "</article>");

    assertThat(body(html)).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void whatIsHiddenIsNotRead() {
    String html = page("<article>" + paragraphs()
        + "<p style='color:red; display: none'>Thank you for reading, dear friend of the sea.</p>"
        + "<p hidden>You have two articles left this month, and then no more.</p></article>");

    assertThat(body(html)).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void scriptsAndFormsAreNoText() {
    String html = page(
        "<article>" + paragraphs() + "<script>var text = 'This is not a sentence, is it.';</script>"
            + "<form><p>Sign up with your address, and get our letter every day.</p></form></article>");

    assertThat(body(html)).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void aPageThatShowsOnlyTheBeginningIsReadFromItsJsonLd() {
    String html =
        "<html><head><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\""
            + FIRST + "\\n" + SECOND + "\\n" + THIRD
            + "\"}</script></head><body><h1>Ferry runs aground</h1><p>" + FIRST
            + "</p></body></html>";
    Article article = ArticleReader.page("page.html", html);

    assertThat(texts(article, Role.PARAGRAPH)).containsExactly(FIRST, SECOND, THIRD);
    assertThat(article.warnings()).anyMatch(warning -> warning.contains("JSON-LD"));
  }

  @Test
  void aPageWithoutAnArticleIsToldSo() {
    String html = page("<ul><li><a href=/1>One</a><li><a href=/2>Two</a></ul>");

    assertThatThrownBy(() -> ArticleReader.page("page.html", html))
        .isInstanceOf(ArticleFormatException.class)
        .hasMessageContaining("no article")
        .hasMessageContaining("expected running text");
  }

  @Test
  void aHundredThousandElementsInsideEachOtherAreReadLikeAnyPage() {
    String html = page("<div>".repeat(100_000) + paragraphs());

    assertThat(body(html)).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void noBreakSpacesInNumbersAreKept() {
    String html = page("<article>" + paragraphs()
        + "<p>The salvage will cost 1&nbsp;200&nbsp;000 crowns, the owner said.</p></article>");

    assertThat(body(html))
        .contains("The salvage will cost 1\u00A0200\u00A0000 crowns, the owner said.");
  }

  @Test
  void ofSeveralArticlesTheOneUnderTheTitleOfThePageIsRead() {
    String other = "<p>"
        + "Another report of the same day, which is longer than the one that the page is about. "
            .repeat(4)
        + "</p>";
    String html =
        "<html><head><title>Ferry runs aground</title></head><body><div><article><h1>Ferry runs aground</h1>"
            + paragraphs() + "</article><article>" + other + other
            + "</article></div></body></html>";

    assertThat(body(html)).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void aLinkToMoreInTheMiddleDoesNotEndTheArticle() {
    String html = page("<article><p>" + FIRST + "</p><p>" + SECOND
        + "</p><p>Read more:</p><p><a href=/x>Tides explained</a></p><p>" + THIRD
        + "</p></article>");

    assertThat(body(html)).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void promotionsAndTextCreditsKeepTheirPlaceAndSayWhatTheyAre() {
    String html = page("<article>" + paragraphs()
        + "<p>Sign up for our newsletter to get stories like this one every morning.</p>"
        + "<p>Reporting by Ann Lens; editing by Bob Lamp</p></article>");
    Article article = ArticleReader.page("page.html", html);

    assertThat(texts(article, Role.PARAGRAPH)).containsExactly(FIRST, SECOND, THIRD);
    assertThat(texts(article, Role.PROMOTION)).hasSize(1);
    assertThat(texts(article, Role.CREDIT))
        .containsExactly("Reporting by Ann Lens; editing by Bob Lamp");
  }

  @Test
  void aLongListBeforeTheFirstSentenceIsNoByline() {
    StringBuilder lines = new StringBuilder("<div><h1>Ferry timetable</h1>");
    for (int i = 1; i <= 12; i++) {
      lines
          .append(i)
          .append(" June, ")
          .append(6 + i)
          .append(":00, pier ")
          .append(i)
          .append("<br><br>");
    }
    String html = page(lines + "<p>" + FIRST + "</p></div>");

    assertThat(body(html)).hasSize(13).contains("1 June, 7:00, pier 1", FIRST);
  }
}
