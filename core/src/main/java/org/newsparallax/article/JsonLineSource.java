package org.newsparallax.article;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records as JSON, one in a line. A broken line is no reason not to read the next. */
final class JsonLineSource implements ArticleSource {
  private final InputStream stream;
  private final Charset charset;
  private final LineInput lines;
  private final InputPlace input;
  private final Deque<Map<String, Object>> waiting = new ArrayDeque<>();
  private int number;

  /**
   * Reads records.
   *
   * @param charset whose line feed parts the lines
   */
  JsonLineSource(InputStream stream, Charset charset, InputPlace input) {
    this.stream = stream;
    this.charset = charset;
    this.lines = new LineInput(stream, charset, JsonSource.LONGEST_RECORD);
    this.input = input;
  }

  @Override
  public @Nullable ArticleBuilder next() throws IOException {
    Map<String, Object> record = waiting.poll();
    if (record != null) {
      return RecordReader.read(record, input, "line " + lines.number() + ", record " + ++number);
    }
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      String position = "line " + lines.number();
      if (lines.isTooLong()) {
        throw new ArticleFormatException(
            position,
            "the line is longer than " + JsonSource.LONGEST_RECORD
                + " bytes; expected one record in a line");
      }
      DecodedText text = DecodedText.line(line, charset);
      if (!text.text().isBlank()) {
        ArticleBuilder builder = read(text.text(), position);
        text.warnings().forEach(builder::warning);
        return builder;
      }
    }
    return null;
  }

  private ArticleBuilder read(String line, String position) throws IOException {
    JsonParser parser = JsonSource.JSON.createParser(line);
    try (parser) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new ArticleFormatException(position, "expected a JSON object");
      }
      Object record = JsonTree.read(parser);
      if (parser.nextToken() != null) {
        throw new ArticleFormatException(
            position + ", column " + parser.currentTokenLocation().getColumnNr(),
            "expected the end of the line behind the JSON object");
      }
      waiting.addAll(RecordList.of(JsonTree.object(record)));
      number = 1;
      if (waiting.isEmpty()) {
        throw new ArticleFormatException(position, "a list without records; expected at least one");
      }
      return RecordReader.read(waiting.remove(), input, position);
    } catch (JsonProcessingException e) {
      throw JsonFault.of(e, parser, position);
    }
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
