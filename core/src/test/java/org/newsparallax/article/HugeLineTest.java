package org.newsparallax.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
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

  @ParameterizedTest
  @CsvSource({
    "<item><guid>b</guid><description lang='",
    "<item><!-- ",
    "'<item><description><?why '",
    "<image url='",
  })
  void markupWithoutEndIsToldBehindWhatWasWhole(String markup) {
    String item = "<rss><channel><item><guid>a</guid><description>One.</description></item>\n";
    List<Reading> readings = read("mills.xml", item + markup, Long.MAX_VALUE, "");

    assertThat(readings).hasSize(2);
    assertThat(readings.get(0)).isInstanceOf(Reading.Success.class);
    Reading.Failure failure = (Reading.Failure) readings.get(1);
    assertThat(failure.source()).startsWith("mills.xml, line 2, column ");
    assertThat(failure.error())
        .startsWith("a tag or a comment longer than 16777216 bytes")
        .contains("expected");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<rss a='", "<?xml version='1.0'?><!DOCTYPE rss [<!-- "})
  void anXmlDocumentThatNeverBeginsIsTold(String start) {
    List<Reading> readings = read("mills.xml", start, Long.MAX_VALUE, "");

    assertThat(readings).singleElement().isInstanceOf(Reading.Failure.class);
    assertThat(((Reading.Failure) readings.get(0)).error()).contains("longer than");
  }

  @ParameterizedTest
  @CsvSource({
    "'[\"x\"],', more than 2097152 values",
    "'{\"x\":\"A record with many fields takes more bytes than its values are in number, as most of the records do, and is told by its length. A list of nothing is told by its length in another way: by the number of the values that it holds.\"},', longer than 134217728 bytes"
  })
  void aRecordOfAnArrayThatNeverEndsIsTold(String piece, String reason) {
    byte[] start = "[{\"id\":\"a\",\"text\":\"One.\"},\n{\"a\":[".getBytes(StandardCharsets.UTF_8);
    InputStream endless = new SequenceInputStream(
        new ByteArrayInputStream(start), new Repeated(piece.getBytes(StandardCharsets.UTF_8)));
    List<Reading> readings;
    try (Stream<Reading> all = ArticleReader.read(endless, "mills.json")) {
      readings = all.toList();
    }

    assertThat(readings).hasSize(2);
    assertThat(readings.get(0)).isInstanceOf(Reading.Success.class);
    Reading.Failure failure = (Reading.Failure) readings.get(1);
    assertThat(failure.source()).startsWith("mills.json, line ");
    assertThat(failure.error()).contains(reason).contains("expected");
  }

  /** The same bytes over and over. */
  private static final class Repeated extends InputStream {
    private final byte[] bytes;
    private int at;

    Repeated(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() {
      return bytes[at++ % bytes.length];
    }
  }

  @Test
  void aFeedWhoseTitleIsTooLongIsToldAndItsItemsAreRead() {
    List<Reading> readings = read(
        "mills.xml",
        "<rss><channel>\n<title>Mills",
        100_000_000,
        "</title><item><description>Two.</description></item></channel></rss>");

    assertThat(readings).hasSize(2);
    assertThat(((Reading.Failure) readings.get(0)).source()).isEqualTo("mills.xml, line 2");
    assertThat(readings.get(1)).isInstanceOf(Reading.Success.class);
  }

  @Test
  void aTextInOneSectionOfCharactersIsHeldInPiecesWhileItIsSkipped() {
    List<Reading> readings = read(
        "mills.xml",
        "<rss><channel><item><description><![CDATA[",
        100_000_000,
        "]]></description></item><item><description>Two.</description></item></channel></rss>");

    assertThat(readings).hasSize(2);
    assertThat(((Reading.Failure) readings.get(0)).error()).contains("longer than 67108864");
    assertThat(readings.get(1)).isInstanceOf(Reading.Success.class);
  }
}
