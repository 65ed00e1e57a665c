package org.newsparallax.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Records in a JSON document: an array of them, read one by one; one alone; or an object with a list of them (JSON Feed,
 * the answers of news interfaces).
 */
final class JsonSource implements ArticleSource {
  /** How many bytes a record may have. */
  static final int LONGEST_RECORD = 1 << 26;

  static final JsonFactory JSON = JsonFactory.builder()
      .streamReadConstraints(
          StreamReadConstraints.builder().maxStringLength(LONGEST_RECORD).build())
      .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
      .build();

  private final InputPlace input;
  private final BoundedInput bytes;
  private final JsonParser parser;
  private final Deque<Map<String, Object>> waiting = new ArrayDeque<>();
  private boolean inArray;
  private boolean over;
  private int number;

  JsonSource(InputStream stream, InputPlace input) throws IOException {
    this.input = input;
    this.bytes = new BoundedInput(stream, ArticleInput.LARGEST_TEXT);
    this.parser = JSON.createParser(bytes);
  }

  @Override
  public @Nullable ArticleBuilder next() throws IOException {
    while (waiting.isEmpty() && !over) {
      step();
    }
    Map<String, Object> record = waiting.poll();
    if (record == null) {
      return null;
    }
    number++;
    return RecordReader.read(record, input, "record " + number);
  }

  private void step() throws IOException {
    bytes.restart();
    JsonLocation begin = parser.currentLocation();
    try {
      JsonToken token = parser.nextToken();
      if (token == null) {
        over = true;
      } else if (token == JsonToken.START_ARRAY && !inArray) {
        inArray = true;
      } else if (token == JsonToken.END_ARRAY) {
        inArray = false;
      } else if (token == JsonToken.START_OBJECT) {
        waiting.addAll(RecordList.of(JsonTree.object(JsonTree.read(parser))));
      } else {
        String position = JsonFault.place(parser.currentTokenLocation());
        number++;
        throw new ArticleFormatException(
            position, "expected a JSON object, found " + JsonTree.kind(JsonTree.read(parser)));
      }
    } catch (JsonProcessingException e) {
      over = true;
      throw JsonFault.of(e, parser);
    } catch (BoundedInput.Exceeded e) {
      over = true;
      throw new ArticleFormatException(
          JsonFault.place(begin),
          "a JSON value " + e.getMessage() + "; expected a record, or many with one in a line");
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
