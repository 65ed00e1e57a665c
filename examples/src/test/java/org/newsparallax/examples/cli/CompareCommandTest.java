package org.newsparallax.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompareCommandTest {
  private static final String REPORT = "A bus left the road near the lake. Four people were hurt.";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void withoutPathTheBundledReportsAreCompared() {
    CommandRun run = CommandRun.of("", "compare", "--format", "json");
    assertThat(run.exitCode()).isZero();
    assertThat(run.messages()).isEmpty();
    assertThat(run.output())
        .startsWith("{\"schemaVersion\":\"1\",\"articles\":[{\"id\":\"000_cb12feae05a6fe6c.txt\"")
        .endsWith("}\n")
        .contains(
            "\"alignments\":[{\"a\":\"000_cb12feae05a6fe6c.txt\"",
            "\"claims\":[",
            "\"findings\":[");
  }

  @Test
  void aMissingPathIsNamedAndTheOthersAreCompared() throws IOException {
    Path report = write("bus.txt", REPORT);
    Path missing = folder.resolve("nowhere.txt");
    CommandRun run = CommandRun.of("", "compare", missing.toString(), report.toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.messages()).contains("nowhere.txt: ").doesNotContain("Exception", "\tat ");
  }

  @Test
  void withoutAnyArticleThereIsNothingToCompare() throws IOException {
    CommandRun run = CommandRun.of("", "compare", folder.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output()).isEmpty();
    assertThat(run.messages()).contains("nothing to compare").doesNotContain("Exception");
  }

  @Test
  void oneArticleAloneIsCheckedAgainstItself() throws IOException {
    CommandRun run = CommandRun.of("", "compare", write("bus.txt", REPORT).toString());
    assertThat(run.exitCode()).isZero();
    assertThat(run.messages())
        .contains("bus.txt: one article alone, so it is checked against itself");
  }

  @Test
  void theSameTextTwiceIsTold() throws IOException {
    write("a.txt", REPORT);
    write("b.txt", REPORT);
    CommandRun run = CommandRun.of("", "compare", folder.toString());
    assertThat(run.exitCode()).isZero();
    assertThat(run.messages()).containsPattern("b\\.txt: the same text as .*a\\.txt");
  }

  @Test
  void theReportGoesToAFileWhereOneIsNamed() throws IOException {
    Path file = folder.resolve("report.json");
    CommandRun run = CommandRun.of("", "compare", "--format", "json", "-o", file.toString());
    assertThat(run.output()).isEmpty();
    assertThat(run.messages()).contains("wrote " + file);
    assertThat(Files.readString(file)).startsWith("{\"schemaVersion\":");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--nonsense", "--format=pictures", "--fail-on=rain"})
  void aWrongOptionIsNamed(String option) {
    CommandRun run = CommandRun.of("", "compare", option);
    assertThat(run.exitCode()).isEqualTo(64);
    assertThat(run.output()).isEmpty();
    assertThat(run.messages())
        .contains(option.substring(0, 6), "Try 'parallax compare --help'.")
        .doesNotContain("Exception", "\tat ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"compare", "read", "quantities", "sentences", "similarity", "align"})
  void eachCommandExplainsItself(String command) {
    CommandRun run = CommandRun.of("", command, "--help");
    assertThat(run.exitCode()).isZero();
    assertThat(run.output()).startsWith("Usage: parallax " + command);
  }

  @Test
  void withoutCommandItSaysWhatToDo() {
    CommandRun run = CommandRun.of("");
    assertThat(run.exitCode()).isEqualTo(64);
    assertThat(run.messages()).contains("no command given", "Try 'parallax --help'.");
  }

  @Test
  void anUnknownCommandIsNamed() {
    CommandRun run = CommandRun.of("", "compair");
    assertThat(run.exitCode()).isEqualTo(64);
    assertThat(run.messages()).contains("compair", "compare");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @ParameterizedTest
  @CsvSource({
    "text, '5 reports, '",
    "markdown, '# 5 reports, '",
    "html, <!doctype html>",
    "json, '{\"schemaVersion\":\"1\"'"
  })
  void eachFormBeginsInItsOwnWay(String form, String start) {
    CommandRun run = CommandRun.of("", "compare", "--format", form);
    assertThat(run.exitCode()).isZero();
    assertThat(run.output()).startsWith(start).endsWith("\n");
  }

  @Test
  void thePageIsWrittenBesidesTheReportAndNamed() throws IOException {
    Path page = folder.resolve("new/report.html");
    CommandRun run = CommandRun.of("", "compare", "--html", page.toString());
    assertThat(run.output()).startsWith("5 reports, ");
    assertThat(run.messages()).contains("wrote " + page);
    assertThat(Files.readString(page)).startsWith("<!doctype html>");
    assertThat(Files.size(page)).isLessThan(300_000);
  }

  @Test
  void aFileThatCannotBeWrittenIsNamed() {
    CommandRun run = CommandRun.of("", "compare", "-o", folder.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.messages())
        .contains(folder + ": cannot be written: ")
        .doesNotContain("Exception");
  }

  @Test
  void aConflictFailsWhereThatIsAskedFor() throws IOException {
    write(
        "a.txt",
        "At least 12 people were killed in the fire at the mill. Exactly 12 people were killed.");
    write("b.txt", "Exactly 40 people were killed in the fire at the mill.");
    CommandRun asked = CommandRun.of("", "compare", "--fail-on", "conflict", folder.toString());
    CommandRun none = CommandRun.of("", "compare", folder.toString());
    assertThat(none.exitCode()).isZero();
    assertThat(asked.exitCode()).isEqualTo(asked.output().contains("conflict:") ? 3 : 0);
    assertThat(CommandRun.of("", "compare", "--fail-on", "conflict").exitCode()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "markdown", "html", "json"})
  void confidenceAndFailureCountInEachForm(String form) {
    CommandRun usual = CommandRun.of("", "compare", "--fail-on", "conflict", "--format", form);
    CommandRun sure = CommandRun.of(
        "", "compare", "--fail-on", "conflict", "--min-confidence", "1", "--format", form);
    assertThat(usual.exitCode()).isEqualTo(3);
    assertThat(sure.exitCode()).isZero();
    assertThat(sure.output()).isNotEmpty().isNotEqualTo(usual.output());
  }

  @Test
  void confidenceIsANumberFromZeroToOne() {
    assertThat(CommandRun.of("", "compare", "--min-confidence", "1.5").exitCode())
        .isEqualTo(64);
    assertThat(CommandRun.of("", "compare", "--min-confidence", "much").exitCode())
        .isEqualTo(64);
    CommandRun all = CommandRun.of("", "compare", "--min-confidence", "0", "--format", "json");
    assertThat(all.exitCode()).isZero();
    assertThat(all.output()).doesNotContain("\"verdict\":\"conflict\",\"reported\":false");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "markdown", "html", "json"})
  void twoClaimsAreExplainedInEachForm(String form) {
    CommandRun run = CommandRun.of(
        "",
        "compare",
        "--format",
        form,
        "--explain",
        "000_cb12feae05a6fe6c.txt#0",
        "001_2463f1c1ee44d342.txt#0");
    assertThat(run.exitCode()).isZero();
    assertThat(run.output()).contains("cb12feae05a6fe6c.txt", "2463f1c1ee44d342.txt");
  }

  @Test
  void claimsThatAreNotThereCannotBeExplained() {
    CommandRun run = CommandRun.of("", "compare", "--explain", "x", "y");
    assertThat(run.exitCode()).isEqualTo(64);
    assertThat(run.messages()).contains("no claim has the id x");
  }

  @Test
  void standardInputIsOneOfTheInputs() throws IOException {
    Path report = write("bus.txt", REPORT);
    CommandRun run = CommandRun.of(REPORT, "compare", "-", report.toString(), "--format", "json");
    assertThat(run.exitCode()).isZero();
    assertThat(run.output()).contains("\"id\":\"-\"", "\"id\":\"bus.txt\"");
    assertThat(run.messages()).contains("bus.txt: the same text as -");
  }

  @Test
  void theFormatOfStandardInputCanBeTold() {
    String record = "{\"id\":\"r1\",\"text\":\"" + REPORT + "\"}";
    CommandRun run = CommandRun.of(record, "read", "-", "--input-format", "json");
    assertThat(run.output()).startsWith("{\"id\":\"r1\"");
    assertThat(CommandRun.of(record, "read", "-", "--input-format", "pdf").exitCode())
        .isEqualTo(64);
  }

  @Test
  void anEmptyFileIsNamed() throws IOException {
    CommandRun run = CommandRun.of("", "compare", write("empty.txt", "").toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.messages()).contains("empty.txt: the input is empty");
  }

  @Test
  void bytesThatAreNotTextAreNamed() throws IOException {
    byte[] bytes = new byte[4_000];
    new Random(7).nextBytes(bytes);
    Path file = Files.write(folder.resolve("noise.txt"), bytes);
    CommandRun run = CommandRun.of("", "read", file.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output())
        .contains("\"source\":\"", "noise.txt", "\"error\":\"bytes that are not text");
  }

  @Test
  void brokenUtf8IsReadWithAWarning() throws IOException {
    byte[] bytes = (REPORT + " Stra\u00dfe").getBytes(StandardCharsets.ISO_8859_1);
    Path file = Files.write(folder.resolve("old.txt"), bytes);
    CommandRun run = CommandRun.of("", "compare", file.toString());
    assertThat(run.exitCode()).isZero();
    assertThat(run.messages()).contains("old.txt: the bytes are not UTF-8");
  }

  @Test
  void quotesThatNeverCloseAreNoTrouble() throws IOException {
    Path file = write("quotes.txt", "\"(\u201c".repeat(20_000) + REPORT);
    assertThat(CommandRun.of("", "compare", file.toString()).exitCode()).isZero();
  }

  @Test
  void aLongLineIsRead() throws IOException {
    Path file = write("long.txt", "word ".repeat(400_000));
    CommandRun run = CommandRun.of("", "read", file.toString());
    assertThat(run.exitCode()).isZero();
    assertThat(run.output().length()).isGreaterThan(2_000_000);
  }

  @Test
  void readGoesOnBehindWhatItCannotRead() throws IOException {
    Path report = write("bus.txt", REPORT);
    CommandRun run =
        CommandRun.of("", "read", folder.resolve("no.txt").toString(), report.toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.lines().get(0)).startsWith("{\"source\":\"").contains("no such file");
    assertThat(run.lines().get(1)).startsWith("{\"id\":\"bus.txt\"");
  }
}
