package org.newsparallax.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What came of a command. */
record CommandRun(int exitCode, String output, String messages) {

  static CommandRun of(byte[] input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter messages = new StringWriter();
    Streams streams = new Streams(
        new ByteArrayInputStream(input), out, new PrintWriter(messages, true), false, false);
    int exitCode = ParallaxCommand.run(streams, arguments);
    return new CommandRun(exitCode, out.toString(StandardCharsets.UTF_8), messages.toString());
  }

  static CommandRun of(String input, String... arguments) {
    return of(input.getBytes(StandardCharsets.UTF_8), arguments);
  }

  static CommandRun of(List<String> arguments) {
    return of("", arguments.toArray(String[]::new));
  }

  List<String> lines() {
    return output.lines().toList();
  }
}
