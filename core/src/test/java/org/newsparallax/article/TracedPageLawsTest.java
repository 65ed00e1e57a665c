package org.newsparallax.article;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.jsoup.Jsoup;
import org.newsparallax.text.Span;

/** What holds of the way back to any page, well made or not. */
class TracedPageLawsTest {
  private static final String BODY =
      "<p>The ferry carried 214 people, the port authority said, and all of them are safe.</p>";

  @Property(tries = 300)
  void theArticleIsThatOfThePlainReading(@ForAll("pages") String html) {
    assertThat(ArticleReader.tracedPage("page", html).article())
        .isEqualTo(ArticleReader.page("page", html));
  }

  @Property(tries = 300)
  void sourcesLieInThePageAndShowTheWords(@ForAll("pages") String html) {
    TracedPage page = ArticleReader.tracedPage("page", html);
    String text = page.article().text();
    for (Block block : page.article().blocks()) {
      Span source = page.source(block.span());
      if (block.role() != Role.HEADLINE) {
        assertThat(source).isNotNull();
      }
      if (source != null) {
        assertThat(source.end()).isLessThanOrEqualTo(html.length());
        String shown = letters(Jsoup.parseBodyFragment(source.of(html)).wholeText());
        String words = letters(block.span().of(text));
        assertThat(shown)
            .startsWith(words.substring(0, 1))
            .endsWith(words.substring(words.length() - 1));
        assertThat(isWithin(words, shown)).as(words + " within " + shown).isTrue();
      }
    }
  }

  @Property(tries = 300)
  void sourcesStandInTheOrderOfTheText(@ForAll("pages") String html) {
    Assume.that(!html.contains("<table>"));
    TracedPage page = ArticleReader.tracedPage("page", html);
    int at = 0;
    for (Sentence sentence : page.article().sentences()) {
      Span source = page.source(sentence.span());
      if (source != null && sentence.role() != Role.HEADLINE) {
        assertThat(source.start()).isGreaterThanOrEqualTo(at);
        at = source.end();
      }
    }
  }

  @Property(tries = 300)
  void theSourceOfAStretchIsThatOfItsParts(
      @ForAll("pages") String html,
      @ForAll @IntRange(max = 400) int from,
      @ForAll @IntRange(max = 90) int length) {
    TracedPage page = ArticleReader.tracedPage("page", html);
    Span whole = page.source(new Span(from, from + length));
    int start = Integer.MAX_VALUE;
    int end = -1;
    for (int i = from; i < from + length; i++) {
      Span one = page.source(new Span(i, i + 1));
      start = one == null ? start : Math.min(start, one.start());
      end = one == null ? end : Math.max(end, one.end());
    }
    assertThat(whole).isEqualTo(end < 0 ? null : new Span(start, end));
  }

  /** A link or a figure that is left open may take all of the text. */
  private static boolean holdsAnArticle(String html) {
    try {
      ArticleReader.page("page", html);
      return true;
    } catch (ArticleFormatException e) {
      return false;
    }
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.chars()
        .filter(
            c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != 0 && c != '\u00AD')
        .forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  /** Whether the letters come in this order in the other text, with others between. */
  private static boolean isWithin(String letters, String other) {
    int at = 0;
    for (char c : letters.toCharArray()) {
      at = other.indexOf(c, at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  @Provide
  Arbitrary<String> pages() {
    Arbitrary<String> piece = Arbitraries.frequencyOf(
        Tuple.of(
            1,
            Arbitraries.of(
                "<p>",
                "</p>",
                "<b>",
                "</b>",
                "<i>",
                "</i>",
                "<div>",
                "</div>",
                "<h1>",
                "</h1>",
                "<h2>",
                "<ul><li>",
                "<table><tr><td>",
                "<table>",
                "</td><td>",
                "</table>",
                "<br>",
                "<br><br>",
                "<a href=/x>",
                "</a>",
                "<figure><img>",
                "<blockquote>",
                "<pre>\n",
                "</body>",
                "</sic>",
                "<!-- no -->",
                "<button>Share</button>",
                "<svg><text>No</text></svg>",
                "<![CDATA[no]]>")),
        Tuple.of(
            2,
            Arbitraries.of(
                "The boat came in at dawn, and all of its people were well and safe. ",
                "Short",
                " ",
                "\r\n",
                "\n  ",
                "&nbsp;",
                "&amp;",
                "&amp",
                "&",
                "&lt;p&gt;",
                "&eacute;",
                "&notin;",
                "&notit;",
                "&nope;",
                "&#8364;",
                "&#x1F6A2;",
                "&#56",
                "&#0;",
                "&#150;",
                "&shy;",
                "&fjlig;",
                "\u00AD",
                "\u0000",
                "\u200B",
                "é",
                "🚢",
                "漢字。",
                "â€™",
                "x;",
                "< ",
                "1 < 2")));
    return piece
        .list()
        .ofMaxSize(40)
        .map(pieces -> BODY + String.join("", pieces) + BODY)
        .filter(TracedPageLawsTest::holdsAnArticle);
  }
}
