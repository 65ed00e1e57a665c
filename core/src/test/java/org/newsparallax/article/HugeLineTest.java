package org.newsparallax.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs that are one line of many megabytes, or one that never ends. Records are tested with the others. */
class HugeLineTest {
  private static final int LONG = 4_000_000;

  private static List<Reading> read(String name, String before, long length, String behind) {
    try (Stream<Reading> readings =
        ArticleReader.read(new HugeLine(before, length, behind), name)) {
      return readings.toList();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "mill.txt, 'The mill burned down: ', '.'",
    "mill.html, '<p>The mill burned down: ', '.</p>'",
    "mill.xml, '<rss><channel><item><description>The mill burned down: ', '.</description></item></channel></rss>'"
  })
  void whatCanBeHeldIsRead(String name, String before, String behind) {
    List<Reading> readings = read(name, before, LONG, behind);

    assertThat(readings).singleElement().isInstanceOf(Reading.Success.class);
    Article article = ((Reading.Success) readings.get(0)).article();
    assertThat(article.text()).hasSize("The mill burned down: .".length() + LONG);
    assertThat(article.sentences()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mill.txt", "mill.html"})
  void aTextWithoutEndIsTold(String name) {
    List<Reading> readings = read(name, "<p>The mill burned down: ", Long.MAX_VALUE, "");

    assertThat(readings).singleElement().isInstanceOf(Reading.Failure.class);
    Reading.Failure failure = (Reading.Failure) readings.get(0);
    assertThat(failure.source()).isEqualTo(name);
    assertThat(failure.error()).contains("longer than").contains("expected one article");
  }

  @Test
  void anItemOfAHundredMegabytesIsToldAndTheNextIsRead() {
    List<Reading> readings = read(
        "mills.xml",
        "<rss><channel><item><description>The <b>mill",
        100_000_000,
        "</b></description></item>\n<item><guid>b</guid><description>Two.</description></item></channel></rss>");

    assertThat(readings).hasSize(2);
    Reading.Failure failure = (Reading.Failure) readings.get(0);
    assertThat(failure.source()).isEqualTo("mills.xml, line 1, item 1");
    assertThat(failure.error()).contains("longer than").contains("expected one article");
    assertThat(readings.get(1)).isInstanceOf(Reading.Success.class);
  }
}
