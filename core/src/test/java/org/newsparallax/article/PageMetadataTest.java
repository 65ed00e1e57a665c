package org.newsparallax.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which source of a page decides, for each field: alone, agreeing, disagreeing. */
class PageMetadataTest {
  private static final String TEXT =
      "<p>The council voted on Tuesday to close two of the five swimming pools, after a debate of nine hours.</p>"
          + "<p>The mayor said the decision would save 1.4 million crowns a year, and called it painful.</p>";

  private static Article article(String head, String body) {
    return ArticleReader.page(
        "pools.html", "<html><head>" + head + "</head><body>" + body + TEXT + "</body></html>");
  }

  private static String jsonLd(String fields) {
    return "<script type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\","
        + fields + "}</script>";
  }

  private static String meta(String name, String content) {
    return "<meta property='" + name + "' content='" + content + "'>";
  }

  @Test
  void jsonLdDecidesTheDateBeforeMetaElements() {
    Article article = article(
        jsonLd("\"datePublished\":\"2024-03-05T10:00:00+01:00\"")
            + meta("article:published_time", "2024-03-05T11:30:00+01:00"),
        "");

    assertThat(article.published()).isEqualTo("2024-03-05T10:00:00+01:00");
    assertThat(article.origins()).containsEntry("published", Origin.stated("JSON-LD"));
    assertThat(article.warnings()).isEmpty();
  }

  @Test
  void aLaterSourceThatAgreesGivesTheTimeThatTheFirstLeavesOpen() {
    Article article = article(
        jsonLd("\"datePublished\":\"2024-03-05\"")
            + meta("article:published_time", "2024-03-05T11:30:00Z"),
        "");

    assertThat(article.published()).isEqualTo("2024-03-05T11:30:00Z");
    assertThat(article.origins())
        .containsEntry("published", Origin.stated("meta article:published_time"));
  }

  @Test
  void sourcesThatNameDaysFarApartAreTold() {
    Article article = article(
        jsonLd("\"datePublished\":\"2024-03-05\"") + meta("article:published_time", "2023-03-05"),
        "");

    assertThat(article.published()).isEqualTo("2024-03-05");
    assertThat(article.origins())
        .containsEntry("published", new Origin("JSON-LD", Certainty.DISPUTED));
    assertThat(article.warnings())
        .containsExactly(
            "published: JSON-LD says 2024-03-05, but meta article:published_time says 2023-03-05");
  }

  @Test
  void metaElementsDecideBeforeTheTimeElement() {
    Article article = article(
        "<meta name=date content='5 March 2024'>",
        "<time datetime='2024-03-05T09:00'>Tuesday</time>");

    assertThat(article.published()).isEqualTo("2024-03-05T09:00");
    assertThat(article.origins()).containsEntry("published", Origin.marked("time element"));

    Article other = article(
        "<meta name=date content='5 March 2024'>",
        "<time datetime='2024-03-06T09:00'>Wednesday</time>");
    assertThat(other.published()).isEqualTo("2024-03-05");
    assertThat(other.origins()).containsEntry("published", Origin.stated("meta date"));
  }

  @Test
  void aTimeElementAmongOtherStoriesIsNotTheDate() {
    Article article = article(
        "",
        "<aside><time datetime=2020-01-01>old</time></aside><h1>Pools close</h1><time>5 March 2024</time>");

    assertThat(article.published()).isEqualTo("2024-03-05");
  }

  @Test
  void theUrlGivesTheDateWhenNothingElseDoes() {
    Article article = article(
        "<link rel=canonical href='https://www.example.org/news/2024/03/05/pools-close.html'>", "");

    assertThat(article.published()).isEqualTo("2024-03-05");
    assertThat(article.origins())
        .containsEntry("published", Origin.inferred("URL"))
        .containsEntry("url", Origin.stated("canonical link"));
    assertThat(article.publisher()).isEqualTo("example.org");
    assertThat(article.origins()).containsEntry("publisher", Origin.inferred("URL"));
  }

  @Test
  void agenciesAreCreditedApartFromThePeopleWhoWrote() {
    Article article = article(
        jsonLd(
            "\"author\":[{\"@type\":\"Person\",\"name\":\"Ada Example\"},{\"@type\":\"Organization\",\"name\":\"The Associated Press\"}]"),
        "");

    assertThat(article.authors()).containsExactly("Ada Example");
    assertThat(article.agencies()).containsExactly("The Associated Press");
    assertThat(article.origins()).containsEntry("agencies", Origin.stated("JSON-LD"));
  }

  @Test
  void anAgencyInTheBylineIsNoPartOfTheNameBeforeIt() {
    Article article = article("", "<div class=byline>By Ada Example, AFP</div>");

    assertThat(article.authors()).containsExactly("Ada Example");
    assertThat(article.agencies()).containsExactly("AFP");
    assertThat(article.origins()).containsEntry("agencies", Origin.marked("byline"));
  }

  @Test
  void noDateIsInventedWhereNoneIsGiven() {
    Article article = article("<title>Pools</title>", "");

    assertThat(article.published()).isNull();
    assertThat(article.modified()).isNull();
    assertThat(article.origins())
        .doesNotContainKeys("published", "modified", "authors", "publisher");
  }

  @Test
  void theTimeOfTheLastChangeIsKeptApart() {
    Article article = article(
        meta("article:published_time", "2024-03-05T08:00Z")
            + meta("article:modified_time", "2024-03-06T17:45Z"),
        "");

    assertThat(article.published()).isEqualTo("2024-03-05T08:00Z");
    assertThat(article.modified()).isEqualTo("2024-03-06T17:45Z");
  }

  @Test
  void titlesComeFromJsonLdThenMetaThenHeadingThenTitleElement() {
    String jsonLd = jsonLd("\"headline\":\"Two pools to close &amp; three stay\"");
    String meta = meta("og:title", "Two pools to close");
    String heading = "<h1>Council closes two pools</h1>";
    String title = "<title>Pools news | Example Herald</title>";

    assertThat(article(jsonLd + meta + title, heading).title())
        .isEqualTo("Two pools to close & three stay");
    assertThat(article(meta + title, heading).title()).isEqualTo("Two pools to close");
    assertThat(article(title, heading).title()).isEqualTo("Council closes two pools");
    assertThat(article(title + meta("og:site_name", "Example Herald"), "").title())
        .isEqualTo("Pools news");
  }

  @Test
  void aTitleIsOneLineHoweverItIsWritten() {
    assertThat(
            article(jsonLd("\"headline\":\"Council closes\\n  two pools\""), "").title())
        .isEqualTo("Council closes two pools");
    assertThat(article(meta("og:title", "Council closes\n\t two pools"), "").title())
        .isEqualTo("Council closes two pools");
  }

  @Test
  void theNameOfTheSiteIsNoPartOfTheTitle() {
    Article article = article(
        meta("og:title", "Council closes two pools - Example Herald"),
        "<h1>Council closes two pools</h1>");

    assertThat(article.title()).isEqualTo("Council closes two pools");
    assertThat(article.text()).startsWith("Council closes two pools\n\nThe council");
  }

  @Test
  void authorsOfJsonLdMayBeNamesObjectsOrBoth() {
    Article article = article(
        jsonLd(
            "\"author\":[\"Ada Example\",{\"@type\":\"Person\",\"name\":\"Ben Sample, Cora Test\"}],"
                + "\"publisher\":{\"@type\":\"Organization\",\"name\":\"Example Herald\"}"),
        "");

    assertThat(article.authors()).containsExactly("Ada Example", "Ben Sample", "Cora Test");
    assertThat(article.publisher()).isEqualTo("Example Herald");
  }

  @Test
  void thePublisherIsNotItsOwnAuthor() {
    Article article = article(
        jsonLd(
            "\"author\":{\"name\":\"Example Herald\"},\"publisher\":{\"name\":\"Example Herald\"}"),
        "<div class=byline>By Ada Example and Ben Sample</div>");

    assertThat(article.authors()).containsExactly("Ada Example", "Ben Sample");
    assertThat(article.origins()).containsEntry("authors", Origin.marked("byline"));
  }

  @Test
  void anAddressIsNoAuthor() {
    Article article = article(
        meta("article:author", "https://social.example/ada") + meta("author", "Ada Example"), "");

    assertThat(article.authors()).containsExactly("Ada Example");
    assertThat(article.origins()).containsEntry("authors", Origin.stated("meta author"));
  }

  @Test
  void authorsAreFoundInMicrodataAndInLinks() {
    assertThat(
            article("", "<span itemprop=author><b itemprop=name>Ada Example</b>, reporter</span>")
                .authors())
        .containsExactly("Ada Example");
    assertThat(article("", "<a rel=author href=/ada>Ada Example</a>").authors())
        .containsExactly("Ada Example");
  }

  @Test
  void theLanguageOfTheHtmlElementGoesFirst() {
    String body = "<html lang=pt-br><head>" + meta("og:locale", "en_US") + "</head><body>" + TEXT
        + "</body></html>";

    Article article = ArticleReader.page("a.html", body);
    assertThat(article.language()).isEqualTo("pt-BR");
    assertThat(article.origins()).containsEntry("language", Origin.stated("html element"));
    assertThat(article(meta("og:locale", "en_US"), "").language()).isEqualTo("en-US");
  }

  @Test
  void ofSeveralDescribedArticlesTheOneWithThisAddressCounts() {
    Article article = article(
        "<link rel=canonical href=https://example.org/pools>"
            + jsonLd("\"url\":\"https://example.org/other\",\"datePublished\":\"2019-01-01\"")
            + jsonLd("\"url\":\"https://example.org/pools\",\"datePublished\":\"2024-03-05\""),
        "");

    assertThat(article.published()).isEqualTo("2024-03-05");
  }

  @Test
  void articlesAreFoundInAGraph() {
    Article article = article(
        "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebPage\"},"
            + "{\"@type\":[\"Article\",\"NewsArticle\"],\"datePublished\":\"2024-03-05\"}]}</script>",
        "");

    assertThat(article.published()).isEqualTo("2024-03-05");
  }

  @Test
  void jsonLdIsReadInSpiteOfCommentsCdataCommasAndSemicolons() {
    String head =
        "<script type='application/ld+json'>//<![CDATA[\n/* made by hand */ {\"@type\":\"Article\", // here\n"
            + "\"datePublished\":\"2024-03-05\",};\n//]]></script>";

    assertThat(article(head, "").published()).isEqualTo("2024-03-05");
    assertThat(article(head, "").warnings()).isEmpty();
  }

  @Test
  void brokenJsonLdIsToldAndWhatIsCertainIsTaken() {
    String head =
        "<script type='application/ld+json'>{\"@type\":\"Article\",\"description\":\"it said \"no\" to all\","
            + "\"datePublished\":\"2024-03-05\"}</script>";
    Article article = article(head, "");

    assertThat(article.published()).isEqualTo("2024-03-05");
    assertThat(article.warnings())
        .singleElement()
        .asString()
        .contains("JSON-LD block 1 is not valid")
        .contains("line 1")
        .contains("datePublished");
  }

  @Test
  void aThousandSemicolonsBehindJsonLdAreNoBurden() {
    String head =
        "<script type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":\"2024-03-05\"}"
            + ";".repeat(200_000) + "</script>";

    assertThat(article(head, "").published()).isEqualTo("2024-03-05");
  }
}
