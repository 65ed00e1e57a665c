package org.newsparallax.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BatchCommandTest {

  @Test
  void eachLineIsAnsweredInOrderWithItsId() {
    CommandRun run = CommandRun.of("""
            {"id": "first", "text": "The storm cut off 7 villages."}
            {"id": 2, "text": "No figure here."}
            """, "quantities");
    assertThat(run.exitCode()).isZero();
    assertThat(run.lines().get(0)).startsWith("{\"id\":\"first\",\"quantities\":[{\"start\":18,");
    assertThat(run.lines().get(1)).isEqualTo("{\"id\":2,\"quantities\":[]}");
    assertThat(run.messages()).isEmpty();
  }

  @Test
  void aLineThatIsNotValidIsNamedAndTheOthersAreAnswered() {
    CommandRun run = CommandRun.of("""
            {"id": 1, "text": "a"}
            not json

            [1]
            {"text": "no id"}
            {"id": 6}
            {"id": 7, "text": ["a"]}
            {"id": 8, "text": "b"} {"id": 9, "text": "c"}
            {"id": 10, "text": "d"}""", "sentences");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.lines()).hasSize(9);
    assertThat(run.lines().get(0)).startsWith("{\"id\":1,");
    assertThat(run.lines().get(1)).startsWith("{\"line\":2,\"error\":\"not valid JSON at column");
    assertThat(run.lines().get(2)).contains("\"line\":3", "empty line, expected a JSON object");
    assertThat(run.lines().get(3)).contains("\"line\":4", "not a JSON object");
    assertThat(run.lines().get(4)).contains("\"line\":5", "no \\\"id\\\"");
    assertThat(run.lines().get(5)).contains("\"line\":6", "no \\\"text\\\", expected a string");
    assertThat(run.lines().get(6)).contains("\"line\":7", "expected a string");
    assertThat(run.lines().get(7)).contains("\"line\":8", "more than one JSON value");
    assertThat(run.lines().get(8)).startsWith("{\"id\":10,");
  }

  @Test
  void bytesThatAreNotUtf8SpoilOnlyTheirLine() {
    byte[] input = "{\"id\":1,\"text\":\"\u00ff\"}\n{\"id\":2,\"text\":\"x\"}\n"
        .getBytes(StandardCharsets.ISO_8859_1);
    CommandRun run = CommandRun.of(input, "sentences");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.lines().get(0)).contains("\"line\":1", "not valid UTF-8");
    assertThat(run.lines().get(1)).startsWith("{\"id\":2,");
  }

  @Test
  void halfACharacterComesBackAsItWas() {
    CommandRun run =
        CommandRun.of("{\"id\":\"\\ud83d\",\"text\":\"5 \\ude00 \ud83d\ude00 6\"}", "quantities");
    assertThat(run.exitCode()).isZero();
    assertThat(run.output()).startsWith("{\"id\":\"\\ud83d\",").contains("\"start\":7,");
  }

  @Test
  void aByteOrderMarkBeforeTheFirstLineIsNoPartOfIt() {
    assertThat(CommandRun.of("\ufeff{\"id\":1,\"text\":\"x\"}", "sentences").exitCode())
        .isZero();
  }

  @Test
  void emptyInputGivesEmptyOutput() {
    assertThat(CommandRun.of("", "align")).isEqualTo(new CommandRun(0, "", ""));
  }

  @Test
  void similarityIsOneForTheSameSentence() {
    String line = "{\"id\":1,\"a\":\"A bridge fell at dawn.\",\"b\":\"A bridge fell at dawn.\"}";
    assertThat(CommandRun.of(line, "similarity").output())
        .matches("\\{\"id\":1,\"score\":(1|1\\.0|0\\.9\\d*)\\}\n");
  }

  @Test
  void sentencesThatAreAlreadySplitKeepTheirIndices() {
    String line = "{\"id\":1,\"a\":[\"It\",\"The old bridge over the river fell at dawn.\"],"
        + "\"b\":[\"The old bridge over the river fell at dawn.\"]}";
    assertThat(CommandRun.of(line, "align").exitCode()).isZero();
    assertThat(SplitText.article("a", List.of("one two", "", "three")).sentences())
        .extracting(s -> s.span().toString())
        .containsExactly("Span[start=0, end=7]", "Span[start=8, end=8]", "Span[start=9, end=14]");
  }

  @Test
  void anAnswerComesBeforeTheInputEnds() throws Exception {
    try (PipedOutputStream toCommand = new PipedOutputStream();
        PipedInputStream fromCommand = new PipedInputStream();
        InputStream in = new PipedInputStream(toCommand);
        OutputStream out = new PipedOutputStream(fromCommand)) {
      CompletableFuture<Integer> command = CompletableFuture.supplyAsync(() -> ParallaxCommand.run(
          new Streams(in, out, new PrintWriter(new StringWriter()), false, false), "sentences"));
      toCommand.write("{\"id\":1,\"text\":\"One.\"}\n".getBytes(StandardCharsets.UTF_8));
      toCommand.flush();
      assertThat(firstLine(fromCommand)).startsWith("{\"id\":1,");
      toCommand.close();
      assertThat(command.get(30, TimeUnit.SECONDS)).isZero();
    }
  }

  private static String firstLine(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n' && c >= 0; c = in.read()) {
      line.append((char) c);
    }
    return line.toString();
  }
}
