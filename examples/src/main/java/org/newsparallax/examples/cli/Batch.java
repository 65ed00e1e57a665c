package org.newsparallax.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Answers JSON Lines with JSON Lines: one line for each, in order, with the same id, as soon as it is there. What is
 * held in memory is one line.
 */
final class Batch {
  private static final JsonFactory JSON = new JsonFactory();

  private final Streams streams;
  private final Answer answer;

  /** The fields that answer one request. */
  @FunctionalInterface
  interface Answer {
    void write(Request request, JsonGenerator json) throws IOException, InvalidLineException;
  }

  Batch(Streams streams, Answer answer) {
    this.streams = streams;
    this.answer = answer;
  }

  int run() throws IOException {
    LineReader lines = new LineReader(streams.in());
    OutputStream out = new BufferedOutputStream(streams.out(), 1 << 16);
    Progress progress = new Progress(streams, "lines");
    boolean allValid = true;
    long number = 0;
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      number++;
      String result;
      try {
        result = answered(number == 1 ? withoutMark(line) : line);
      } catch (InvalidLineException e) {
        allValid = false;
        result = invalid(number, e.explanation());
      }
      out.write(result.getBytes(StandardCharsets.UTF_8));
      out.write('\n');
      if (lines.mayWait()) {
        out.flush();
      }
      progress.step();
    }
    out.flush();
    progress.done();
    return allValid ? ExitCode.DONE : ExitCode.PARTLY_READ;
  }

  /** A line without the byte order mark that some programs put before the first. */
  private static byte[] withoutMark(byte[] line) {
    boolean marked = line.length >= 3
        && line[0] == (byte) 0xEF
        && line[1] == (byte) 0xBB
        && line[2] == (byte) 0xBF;
    return marked ? Arrays.copyOfRange(line, 3, line.length) : line;
  }

  private String answered(byte[] line) throws IOException, InvalidLineException {
    Request request = Request.parse(line);
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      request.writeId(json);
      answer.write(request, json);
      json.writeEndObject();
    }
    return text.toString();
  }

  private static String invalid(long number, String message) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeNumberField("line", number);
      json.writeStringField("error", message);
      json.writeEndObject();
    }
    return text.toString();
  }
}
