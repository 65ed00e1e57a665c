package org.newsparallax.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
}
