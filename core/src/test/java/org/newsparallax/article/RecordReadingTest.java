package org.newsparallax.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records in JSON and JSON Lines, as the tools that write them name their fields. */
class RecordReadingTest {
  private static final String TEXT =
      "Two trains collided near Oldbridge on Monday. At least 12 people were hurt.";

  private static List<Reading> read(String name, String content) {
    return read(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Reading> read(String name, byte[] bytes) {
    try (Stream<Reading> readings = ArticleReader.read(new ByteArrayInputStream(bytes), name)) {
      return readings.toList();
    }
  }

  private static Article article(String json) {
    List<Reading> readings = read("records.json", json);
    assertThat(readings).singleElement().isInstanceOf(Reading.Success.class);
    return ((Reading.Success) readings.get(0)).article();
  }

  private static Reading.Failure failure(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Failure.class);
    return (Reading.Failure) reading;
  }

  @Test
  void plainRecords() {
    Article article = article("{\"id\":\"r-1\",\"text\":\"" + TEXT
        + "\",\"title\":\"Trains collide\",\"date\":\"2024-05-06\",\"source\":\"Example Herald\"}");

    assertThat(article.id()).isEqualTo("r-1");
    assertThat(article.text()).isEqualTo("Trains collide\n\n" + TEXT);
    assertThat(article.blocks().get(0).role()).isEqualTo(Role.HEADLINE);
    assertThat(article.published()).isEqualTo("2024-05-06");
    assertThat(article.publisher()).isEqualTo("Example Herald");
    assertThat(article.origins())
        .containsEntry("published", Origin.stated("field date"))
        .containsEntry("publisher", Origin.stated("field source"));
    assertThat(article.source()).isEqualTo("records.json");
  }

  @Test
  void theTextOfARecordStaysAsItIsGivenUnderItsTitle() {
    String given = "  Odd  spacing\\tstays.\\n\\nSo does this.  ";
    Article article = article("{\"id\":1,\"title\":\"Spaces\",\"text\":\"" + given + "\"}");

    assertThat(article.id()).isEqualTo("1");
    assertThat(article.text()).isEqualTo("Spaces\n\n  Odd  spacing\tstays.\n\nSo does this.  ");
  }

  @Test
  void aTitleThatTheTextBeginsWithIsNotRepeated() {
    Article article =
        article("{\"title\":\"Trains collide\",\"text\":\"Trains collide\\n\\n" + TEXT + "\"}");

    assertThat(article.text()).isEqualTo("Trains collide\n\n" + TEXT);
  }

  @Test
  void newsPlease() {
    Article article = article(
        "{\"authors\":[\"Ada Example\",\"Ben Sample\"],\"date_publish\":\"2024-05-06 18:30:00\",\"date_modify\":null,"
            + "\"language\":\"en\",\"maintext\":\"" + TEXT
            + "\",\"source_domain\":\"herald.example\",\"title\":\"Trains collide\","
            + "\"url\":\"https://herald.example/trains\"}");

    assertThat(article.authors()).containsExactly("Ada Example", "Ben Sample");
    assertThat(article.published()).isEqualTo("2024-05-06T18:30:00");
    assertThat(article.modified()).isNull();
    assertThat(article.publisher()).isEqualTo("herald.example");
    assertThat(article.url()).isEqualTo("https://herald.example/trains");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.id()).isEqualTo("records.json:1");
  }

  @Test
  void ninjsOne() {
    Article article = article(
        "{\"uri\":\"http://agency.example/item/7\",\"type\":\"text\",\"versioncreated\":\"2024-05-06T17:00:00Z\","
            + "\"byline\":\"Ada Example\",\"headline\":\"Trains collide\",\"body_text\":\"ignored\",\"body_xhtml\":\"<p>"
            + TEXT
            + "</p><p>Lines stay closed.</p>\",\"associations\":{\"main\":{\"type\":\"picture\",\"description_text\":\"The wreck at dawn.\"}}}");

    assertThat(article.id()).isEqualTo("http://agency.example/item/7");
    assertThat(article.text())
        .isEqualTo("Trains collide\n\n" + TEXT + "\n\nLines stay closed.\n\nThe wreck at dawn.");
    assertThat(article.blocks())
        .extracting(Block::role)
        .containsExactly(Role.HEADLINE, Role.PARAGRAPH, Role.PARAGRAPH, Role.CAPTION);
    assertThat(article.published()).isEqualTo("2024-05-06T17:00:00Z");
  }

  @Test
  void ninjsTwoAndThree() {
    for (String version : List.of("contenttype\":\"text/html", "contentType\":\"text/html")) {
      Article article = article(
          "{\"uri\":\"urn:x:8\",\"firstCreated\":\"2024-05-06T17:00:00Z\",\"versionCreated\":\"2024-05-06T19:00:00Z\",\"by\":\"Ada Example\","
              + "\"headlines\":[{\"role\":\"short\",\"value\":\"Crash\"},{\"role\":\"main\",\"value\":\"Trains collide\"}],"
              + "\"bodies\":[{\"role\":\"main\",\"" + version + "\",\"value\":\"<p>" + TEXT
              + "</p>\"}]}");

      assertThat(article.title()).isEqualTo("Trains collide");
      assertThat(article.text()).isEqualTo("Trains collide\n\n" + TEXT);
      assertThat(article.published()).isEqualTo("2024-05-06T17:00:00Z");
      assertThat(article.modified()).isEqualTo("2024-05-06T19:00:00Z");
      assertThat(article.authors()).containsExactly("Ada Example");
    }
  }

  @Test
  void aListInsideAnObjectIsAFeed() {
    List<Reading> readings = read(
        "feed.json",
        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Example Herald\",\n\"items\":["
            + "{\"id\":\"a\",\"content_html\":\"<p>" + TEXT
            + "</p>\",\"date_published\":\"2024-05-06T10:00:00Z\"},"
            + "{\"id\":\"b\",\"content_text\":\"Nothing new.\",\"authors\":[{\"name\":\"Ada Example\"}]}]}");

    assertThat(readings).hasSize(2);
    Article second = ((Reading.Success) readings.get(1)).article();
    assertThat(second.publisher()).isEqualTo("Example Herald");
    assertThat(second.authors()).containsExactly("Ada Example");
  }

  @Test
  void anArrayIsReadRecordByRecord() {
    List<Reading> readings = read(
        "a.json",
        "[{\"id\":\"a\",\"text\":\"One.\"},\n{\"id\":\"b\"},\n3,\n{\"id\":\"c\",\"text\":\"Three.\"}]");

    assertThat(readings).hasSize(4);
    assertThat(failure(readings.get(1)).source()).isEqualTo("a.json, record 2");
    assertThat(failure(readings.get(1)).error()).contains("without a text").contains("maintext");
    assertThat(failure(readings.get(2)).error()).contains("expected a JSON object");
    assertThat(readings.get(3)).isInstanceOf(Reading.Success.class);
  }

  @Test
  void aBrokenLineIsToldWithItsPlaceAndTheRestGoesOn() {
    List<Reading> readings = read(
        "a.jsonl",
        "{\"id\":\"a\",\"text\":\"One.\"}\n\n{\"id\":\"b\",\"text\":\"Tw\nnull\n{\"id\":\"c\",\"text\":\"Three.\"} {}\n{\"id\":\"d\",\"text\":\"Four.\"}");

    assertThat(readings).hasSize(5);
    assertThat(failure(readings.get(1)).source()).startsWith("a.jsonl, line 3, column ");
    assertThat(failure(readings.get(1)).error()).contains("not valid JSON").contains("expected");
    assertThat(failure(readings.get(2)).source()).isEqualTo("a.jsonl, line 4");
    assertThat(failure(readings.get(3)).error()).contains("end of the line");
    assertThat(((Reading.Success) readings.get(4)).article().id()).isEqualTo("d");
  }

  @Test
  void aTruncatedDocumentGivesWhatStandsBeforeTheBreak() {
    List<Reading> readings =
        read("a.json", "[\n{\"id\":\"a\",\"text\":\"One.\"},\n{\"id\":\"b\",\"te");

    assertThat(readings).hasSize(2);
    assertThat(failure(readings.get(1)).source()).startsWith("a.json, line 3, column ");
  }

  @Test
  void aRecordWithASummaryOnlyIsReadWithAWarning() {
    Article article = article("{\"id\":\"a\",\"description\":\"Trains collided near Oldbridge.\"}");

    assertThat(article.text()).isEqualTo("Trains collided near Oldbridge.");
    assertThat(article.warnings()).anyMatch(warning -> warning.contains("only a summary"));
  }

  @Test
  void aLineOfAHundredMegabytesIsToldAndSkipped() {
    HugeLine input = new HugeLine("", 100_000_000, "\n{\"id\":\"b\",\"text\":\"Two.\"}\n");
    List<Reading> readings;
    try (Stream<Reading> all = ArticleReader.read(input, "huge.jsonl")) {
      readings = all.toList();
    }

    assertThat(readings).hasSize(2);
    assertThat(failure(readings.get(0)).source()).isEqualTo("huge.jsonl, line 1");
    assertThat(failure(readings.get(0)).error()).contains("longer than");
    assertThat(readings.get(1)).isInstanceOf(Reading.Success.class);
  }

  @Test
  void nothingIsReadBeforeItIsAskedFor() {
    HugeLine endless = new HugeLine("", Long.MAX_VALUE, "");
    String first = "{\"id\":\"a\",\"text\":\"One.\"}\n";
    java.io.InputStream input = new java.io.SequenceInputStream(
        new ByteArrayInputStream(first.repeat(10_000).getBytes(StandardCharsets.UTF_8)), endless);

    try (Stream<Reading> all = ArticleReader.read(input, "endless.jsonl")) {
      assertThat(all.limit(3)).hasSize(3);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void linesInWideCharsetsAreReadOneByOne(String charset) {
    // The second letter of Ċapljina has the byte of a line feed in its code: U+010A.
    String lines =
        "\uFEFF{\"id\":\"a\",\"text\":\"Ċapljina, no line feed.\"}\r\n\n{\"id\":\"b\",\"text\":5}\n"
            + "{\"id\":\"c\",\"text\":\"Three €.\"}\n";
    for (String name : List.of("wide.jsonl", "wide.json", "wide")) {
      List<Reading> readings = read(name, lines.getBytes(Charset.forName(charset)));

      assertThat(readings).as(name).hasSize(3);
      assertThat(((Reading.Success) readings.get(0)).article().text())
          .isEqualTo("Ċapljina, no line feed.");
      assertThat(failure(readings.get(1)).source()).isEqualTo(name + ", line 3");
      Article last = ((Reading.Success) readings.get(2)).article();
      assertThat(last.text()).isEqualTo("Three €.");
      assertThat(last.warnings()).isEmpty();
    }
  }

  @Test
  void wideLinesWithoutAMarkAreToldByTheirZeros() {
    String lines = "{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"b\",\"text\":\"Two.\"}\n";

    assertThat(read("wide.jsonl", lines.getBytes(StandardCharsets.UTF_16LE))).hasSize(2);
    assertThat(read("wide.jsonl", lines.getBytes(StandardCharsets.UTF_16BE))).hasSize(2);
  }

  @Test
  void oneBrokenCodeInAWideLineCostsOneCharacter() {
    String lines =
        "\uFEFF{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"b\",\"text\":\"Two # three.\"}\n";
    byte[] bytes = lines.getBytes(StandardCharsets.UTF_16LE);
    int hash = 2 * lines.indexOf('#');
    bytes[hash + 1] = (byte) 0xDC; // half of a pair

    Article article = ((Reading.Success) read("wide.jsonl", bytes).get(1)).article();
    assertThat(article.text()).isEqualTo("Two \uFFFD three.");
    assertThat(article.warnings()).anyMatch(warning -> warning.contains("not valid UTF-16LE"));
  }

  @Test
  void aWideDocumentIsReadLikeAnother() {
    String document =
        "\uFEFF[\n{\"id\":\"a\",\"text\":\"One.\"},\n{\"id\":\"b\",\"text\":\"Two.\"}]";

    assertThat(read("wide.json", document.getBytes(StandardCharsets.UTF_16BE))).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "Infinity", "-Infinity"})
  void whatIsNotANumberIsNotKnown(String value) {
    String record = "{\"id\":\"a\",\"text\":\"One.\",\"title\":" + value + ",\"date\":" + value
        + ",\"scores\":[" + value + "]}";

    for (String name : List.of("a.json", "a.jsonl")) {
      Article article = ((Reading.Success) read(name, record).get(0)).article();
      assertThat(article.text()).isEqualTo("One.");
      assertThat(article.title()).isNull();
      assertThat(article.published()).isNull();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 | a number",
        "-0.5e3 | a number",
        "true | true or false",
        "[[]] | a list",
        "{\"de\":\"Eins.\"} | an object"
      })
  void aTextThatIsNoStringIsToldByItsField(String value, String kind) {
    List<Reading> readings = read(
        "a.jsonl",
        "{\"id\":\"a\",\"maintext\":null,\"body\":" + value
            + "}\n{\"id\":\"b\",\"text\":\"Two.\"}");

    assertThat(failure(readings.get(0)).source()).isEqualTo("a.jsonl, line 1");
    assertThat(failure(readings.get(0)).error())
        .isEqualTo("the field \"body\" is " + kind + "; expected a string");
    assertThat(readings.get(1)).isInstanceOf(Reading.Success.class);
  }

  @Test
  void aFieldThatIsNoStringIsPassedByForOneThatIs() {
    Article article = article("{\"text\":5,\"maintext\":\"One.\",\"author\":true,\"id\":7}");

    assertThat(article.text()).isEqualTo("One.");
    assertThat(article.authors()).isEmpty();
    assertThat(article.id()).isEqualTo("7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":+1}",
        "{\"a\":[}",
        "{\"a\":1]",
        "{\"a\":1, // why\n\"b\":2}",
        "{\"a\":\"x",
        "{\"a\":[",
        "{\"a\":foo}"
      })
  void whatIsWrongIsSaidWithoutTheNamesOfOptions(String json) {
    Reading.Failure failure = failure(read("a.json", "[\n" + json).get(0));

    assertThat(failure.source()).startsWith("a.json, line ");
    assertThat(failure.error())
        .startsWith("not valid JSON: ")
        .doesNotContain("Feature")
        .doesNotContain("`")
        .doesNotContain("Source")
        .doesNotContain("enable");
  }

  @Test
  void whatIsNestedTooDeeplyIsToldWithItsLine() {
    Reading.Failure failure = failure(
        read("a.json", "[\n{\"text\":\"One.\",\"a\":" + "[".repeat(2000)).get(0));

    assertThat(failure.source()).startsWith("a.json, line 2");
    assertThat(failure.error()).contains("nesting depth").doesNotContain("`");
  }

  @Test
  void anElementThatIsNoRecordIsNamedByItsKind() {
    assertThat(failure(read("a.json", "[\"One.\"]").get(0)).error())
        .isEqualTo("expected a JSON object, found a string");
    assertThat(failure(read("a.jsonl", "[]\n").get(0)).error())
        .startsWith("expected a JSON object");
  }

  @Test
  void theMainBodyAndTheMainHeadlineOfNinjsGoBeforeOthers() {
    Article article = article(
        "{\"uri\":\"urn:x:9\",\"title\":\"trains-slug\",\"pubstatus\":\"canceled\",\"headlines\":["
            + "{\"role\":\"main\",\"contenttype\":\"text/html\",\"value\":\"<b>Trains</b> collide &amp; burn\"}],\"bodies\":["
            + "{\"role\":\"teaser\",\"contenttype\":\"text/html\",\"value\":\"<p>Read on.</p>\"},"
            + "{\"role\":\"main\",\"contenttype\":\"text/plain\",\"value\":\"" + TEXT + "\"}]}");

    assertThat(article.title()).isEqualTo("Trains collide & burn");
    assertThat(article.origins()).containsEntry("title", Origin.stated("field headlines"));
    assertThat(article.text()).isEqualTo("Trains collide & burn\n\n" + TEXT);
    assertThat(article.warnings())
        .containsExactly("its provider marks the item as canceled; it is not to be published");
  }

  @Test
  void theHeadlineGoesBeforeTheNameForTheDesk() {
    Article article =
        article("{\"title\":\"trains-slug\",\"headline\":\"Trains collide\",\"body_text\":\"" + TEXT
            + "\"}");

    assertThat(article.title()).isEqualTo("Trains collide");
    assertThat(article.origins()).containsEntry("title", Origin.stated("field headline"));
  }

  @Test
  void aPackageIsTheTextsInIt() {
    List<Reading> readings = read(
        "package.json",
        "{\"uri\":\"urn:x:10\",\"type\":\"composite\",\"headline\":\"Trains\",\"associations\":{"
            + "\"main\":{\"uri\":\"urn:x:11\",\"type\":\"text\",\"body_text\":\"One.\"},"
            + "\"shot\":{\"uri\":\"urn:x:12\",\"type\":\"picture\",\"description_text\":\"The wreck.\"},"
            + "\"side\":{\"uri\":\"urn:x:13\",\"type\":\"text\",\"body_text\":\"Two.\"}}}");

    assertThat(readings)
        .extracting(reading -> ((Reading.Success) reading).article().id())
        .containsExactly("urn:x:11", "urn:x:13");
  }

  @Test
  void aTitleThatIsTheBeginningOfASentenceIsNoHeadingOfTheText() {
    for (String title : List.of("Two trains", "Two", "Tw")) {
      Article article = article("{\"title\":\"" + title + "\",\"text\":\"" + TEXT + "\"}");

      assertThat(article.text()).isEqualTo(title + "\n\n" + TEXT);
      assertThat(article.blocks().get(0).role()).isEqualTo(Role.HEADLINE);
    }
  }

  @Test
  void aDateOfARecordThatItsAddressContradictsIsDisputed() {
    Article article = article(
        "{\"date\":\"2024-05-06\",\"url\":\"https://herald.example/2023/01/02/trains\",\"text\":\""
            + TEXT + "\"}");

    assertThat(article.published()).isEqualTo("2024-05-06");
    assertThat(article.origins())
        .containsEntry("published", new Origin("field date", Certainty.DISPUTED));
    assertThat(article.warnings())
        .containsExactly("published: field date says 2024-05-06, but URL says 2023-01-02");
  }

  @Test
  void aRecordWithoutADateHasThatOfItsAddress() {
    Article article =
        article("{\"url\":\"https://herald.example/2024/05/06/trains\",\"text\":\"" + TEXT + "\"}");

    assertThat(article.published()).isEqualTo("2024-05-06");
    assertThat(article.origins()).containsEntry("published", Origin.inferred("URL"));
    assertThat(article.warnings()).isEmpty();
  }

  @Test
  void aDateThatMayBeTwoDaysIsNeitherAndIsTold() {
    Article article = article("{\"date\":\"06/05/2024\",\"text\":\"" + TEXT + "\"}");

    assertThat(article.published()).isNull();
    assertThat(article.warnings())
        .containsExactly("the date \"06/05/2024\" of field date is not understood");
  }
}
