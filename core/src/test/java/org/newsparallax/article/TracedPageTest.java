package org.newsparallax.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsparallax.text.Span;

/** The way from an article's text back to the page. */
class TracedPageTest {
  private static final String FIRST =
      "The ferry ran aground on a sandbank near the harbour mouth shortly before dawn, the coast guard said.";
  private static final String SECOND =
      "All 214 passengers were brought ashore by noon, and nobody was hurt, according to the port authority.";

  private static TracedPage page(String body) {
    return ArticleReader.tracedPage(
        "page", "<!DOCTYPE html><title>Ferry runs aground</title><body>" + body);
  }

  /** What of the page shows the words, which stand in the text once. */
  private static String source(TracedPage page, String words) {
    int at = page.article().text().indexOf(words);
    assertThat(at).as(words).isNotNegative();
    Span source = page.source(new Span(at, at + words.length()));
    assertThat(source).as(words).isNotNull();
    return source == null ? "" : source.of(page.html());
  }

  @Test
  void theArticleIsThatOfThePlainReading() {
    TracedPage page = page("<h1>Ferry runs aground</h1><p>" + FIRST + "<p>" + SECOND);

    assertThat(page.article()).isEqualTo(ArticleReader.page("page", page.html()));
  }

  @Test
  void aBlockStandsWhereItIsPrinted() {
    TracedPage page = page("<nav>News</nav><h1>Ferry runs aground</h1>\n<p>" + FIRST + "</p>"
        + "<figure><img><figcaption>The ferry.</figcaption></figure><p> " + SECOND + "\n</p>");

    assertThat(page.article().blocks())
        .extracting(block -> {
          Span source = page.source(block.span());
          return source == null ? "" : source.of(page.html());
        })
        .containsExactly("Ferry runs aground", FIRST, "The ferry.", SECOND);
    assertThat(page.source(page.article().blocks().get(0).span()))
        .isEqualTo(new Span(page.html().indexOf("<h1>") + 4, page.html().indexOf("</h1>")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "13 ships|13 ships|the 13 ships were safe",
        "13\u00a0ships|13&nbsp;ships|the 13&nbsp;ships were safe",
        "cost €40 in|cost &euro;40 in|it cost &euro;40 in all",
        "€4|&#8364;4|it cost &#8364;40 in all",
        "€|&#x20AC|it cost &#x20AC in all",
        "Lee & Sons|Lee &amp; Sons|of Lee &amp; Sons there",
        "Lee & Sons|Lee & Sons|of Lee & Sons there",
        "AT&T|AT&T|of AT&T there",
        "AT&T2|AT&ampT2|of AT&ampT2 there",
        "¬it;|&notit;|the &notit; there",
        "it; t|it; t|the &notit; there",
        "8 t|&#56 t|the &#56 there",
        "&nothing|&ampnothing|the &ampnothing there",
        "🚢 came|&#x1F6A2; came|the &#x1F6A2; came in",
        "🚢 came|🚢 came|the 🚢 came in",
        "two words|two</b> <i>words|<b>the two</b> <i>words</i> there",
        "two words|two <!-- not --> words|the two <!-- not --> words there",
        "two words|two<button>Share</button> words|the two<button>Share</button> words there",
        "two words|two   words|the two   words there",
        "anchor|an&shy;chor|the an&shy;chor there",
        "anchor|an<b>ch</b>or|the an<b>ch</b>or there",
        "dontâ€™t x|dontâ€™t x|the dontâ€™t x there",
        "lifeboat|life</sic>boat|the life</sic>boat there"
      })
  void aStretchStandsWhereItsLettersDo(String words, String source, String html) {
    TracedPage page = page("<p>" + FIRST + "</p><p>" + html + ", it was said by all of them.</p>");

    assertThat(source(page, words)).isEqualTo(source);
  }

  @Test
  void aPartOfAReferenceIsAllOfIt() {
    TracedPage page = page("<p>" + FIRST + " It is a &#x1F6A2; now.</p>");
    int at = page.article().text().indexOf("🚢");

    assertThat(page.source(new Span(at, at + 1))).isEqualTo(page.source(new Span(at + 1, at + 2)));
  }

  @Test
  void cellsStandFromTheFirstToTheLast() {
    TracedPage page = page("<p>" + FIRST + "</p><p>" + SECOND + "</p>"
        + "<table><tr><td>Day</td><td>Boats</td></tr><tr><td>One</td><td>14</td></tr></table>");

    assertThat(source(page, "One\t14")).isEqualTo("One</td><td>14");
  }

  @Test
  void severalBlocksStandFromTheFirstToTheLast() {
    TracedPage page = page("<h1>Ferry runs aground</h1><p>" + FIRST + "</p><p>" + SECOND + "</p>");

    assertThat(page.source(new Span(0, page.article().text().length())))
        .isEqualTo(new Span(
            page.html().indexOf("Ferry runs aground</h1>"), page.html().lastIndexOf("</p>")));
  }

  @Test
  void whatThePageDoesNotShowHasNoPlace() {
    TracedPage page = page("<p>" + FIRST + "</p>\n\n<p>" + SECOND + "</p>");
    Span title = page.article().blocks().get(0).span();

    assertThat(title.of(page.article().text())).isEqualTo("Ferry runs aground");
    assertThat(page.source(title)).isNull();
    assertThat(page.source(new Span(title.end(), title.end() + 2))).isNull();
    assertThat(page.source(new Span(title.end() + 4, title.end() + 4))).isNull();
    assertThat(page.source(new Span(1_000_000, 1_000_001))).isNull();
  }

  @Test
  void aTextOfTheMetadataHasNoPlace() {
    TracedPage page =
        page("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
            + FIRST + "\\n" + SECOND + "\"}</script><p>Read on after you have signed in.</p>");

    assertThat(page.article().text()).contains(SECOND);
    assertThat(page.source(new Span(0, page.article().text().length()))).isNull();
  }

  @Test
  void captionsThatAreCutOutStandWithinTheirParagraph() {
    TracedPage page =
        page("<p>" + FIRST + " The ferry at dawn. (Photo: Ann Lee/AP)</p><p>" + SECOND);

    assertThat(page.article().blocks())
        .filteredOn(block -> block.role() == Role.CREDIT)
        .extracting(block -> source(page, block.span().of(page.article().text())))
        .isEqualTo(List.of("(Photo: Ann Lee/AP)"));
  }

  @Test
  void aPageWithoutAnArticleIsRefused() {
    assertThatThrownBy(() -> page("<nav>News</nav>"))
        .isInstanceOf(ArticleFormatException.class)
        .hasMessageContaining("no article on this page");
  }
}
