package org.newsparallax.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twice the text is twice the work, for whole articles: the steps of the library are counted. */
class ReadingGrowthTest {
  private static final int PIECES = 3_000;
  /** A little more than twice: how deep elements stand inside each other is limited, and below the limit each level costs. */
  private static final double ABOUT_TWICE = 2.25;

  private static final SecondLibrary LIBRARY = SecondLibrary.counted();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mill burned down. ",
        "The mill burned down.\n",
        "The mill burned down.\n\n",
        "Mill burns ",
        "“We saw it,” said Ann Lee. ",
        "“Who ",
        "\"Who\" ",
        "“We saw it.\n\n",
        "said Lee: ",
        "(Photo: Ann Lee/AP) ",
        "(Photo: Ann Lee/AP)\n\n",
        "(",
        "/",
        "A/",
        "via AP ",
        "FILE - In this photo, a mill. ",
        "Share Tweet ",
        "3 of 10 ",
        "3 of 10 Mills\n",
        "- A mill\n",
        "> A mill\n",
        "OSTEND (AP) - ",
        "By Ann Lee\n",
        "Updated May 5, 2010 ",
        "MILLS BURN\n",
        "Sign up for our newsletter. ",
        "â€™",
        "漢字。",
        " ",
        "\n",
        "\t",
        "x"
      })
  void ofPlainText(String piece) throws ReflectiveOperationException {
    law("article", piece, "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>The mill burned down, said Ann Lee of the fire service.</p>",
        "<p>The mill burned down",
        "<div>",
        "<div class=story-body>The mill burned down. ",
        "<span class=x>The mill burned down. </span>",
        "The mill burned down.<br>",
        "The mill burned down.<br><br>",
        "<li><a href=/x>The mill burned down and more</a>",
        "<article><h2><a href=/x>Mill burns</a></h2></article>",
        "<h1>Mill burns</h1>",
        "<h2>Mill burns</h2>",
        "<h2>More news</h2>",
        "<figure><img><figcaption>A mill.</figcaption></figure>",
        "<blockquote><p>“We saw it,” she said.</p></blockquote>",
        "<blockquote class=pullquote>We saw it.</blockquote>",
        "<p>3 of 10 A mill.</p>",
        "<table><tr><td>A<td>B</table>",
        "<time datetime=2024-05-06>",
        "<div class=byline>By Ann Lee</div>",
        "<meta property=og:title content='A mill'>",
        "<script type='application/ld+json'>{\"@type\":\"Article\"}</script>",
        "<p>The mill (Photo: Ann Lee/AP)</p>",
        "<a rel=author>Ann Lee</a>",
        "  &nbsp;",
        "</div>"
      })
  void ofPages(String piece) throws ReflectiveOperationException {
    law("page", piece, "<p>The mill at Oldbridge burned down, and 40 people fled from it.</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>The mill burned down, said Ann Lee of the fire service.</p>",
        "The mill <b>burned</b> down. ",
        "<p>The   mill\r\n burned&nbsp;down",
        "&eacute;",
        "&",
        "&amp",
        "&x1234567890",
        "<!-- -->",
        "\u0000",
        "<tr><td>A<td>B"
      })
  void ofPagesWithTheWayBack(String piece) throws ReflectiveOperationException {
    law(
        "tracedPage",
        piece,
        "<p>The mill at Oldbridge burned down, and 40 people fled from it.</p>");
  }

  private static void law(String method, String piece, String behind)
      throws ReflectiveOperationException {
    steps(method, piece + behind);
    long once = steps(method, piece.repeat(PIECES) + behind);
    long twice = steps(method, piece.repeat(2 * PIECES) + behind);
    assertThat(once).isGreaterThan(100);
    assertThat(twice).isLessThan((long) (ABOUT_TWICE * once) + 1_000);
  }

  private static long steps(String method, String text) throws ReflectiveOperationException {
    long before = Steps.taken();
    LIBRARY.read(method, new Class<?>[] {String.class, String.class}, "id", text);
    return Steps.taken() - before;
  }
}
