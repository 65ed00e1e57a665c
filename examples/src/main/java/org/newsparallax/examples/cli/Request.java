package org.newsparallax.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsparallax.report.Json;

/** One line of a batch: a JSON object with an {@code id} and the texts that the command asks for. */
final class Request {
  private static final JsonFactory JSON = JsonFactory.builder()
      .streamReadConstraints(
          StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
      .build();

  private final @Nullable String textId;
  private final @Nullable BigDecimal numericId;
  private final Map<String, List<String>> texts;
  private final Map<String, Boolean> lists;

  private Request(
      @Nullable String textId,
      @Nullable BigDecimal numericId,
      Map<String, List<String>> texts,
      Map<String, Boolean> lists) {
    this.textId = textId;
    this.numericId = numericId;
    this.texts = texts;
    this.lists = lists;
  }

  /**
   * Reads a line.
   *
   * @throws InvalidLineException if it is not a JSON object with an id; the message says what was expected
   */
  static Request parse(byte[] line) throws InvalidLineException {
    String text = decode(line);
    if (text.isBlank()) {
      throw new InvalidLineException("empty line, expected a JSON object");
    }
    try (JsonParser json = JSON.createParser(text)) {
      return read(json);
    } catch (JsonProcessingException e) {
      long column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      throw new InvalidLineException(
          "not valid JSON at column " + column + ": " + firstLine(e.getOriginalMessage()));
    } catch (IOException e) {
      throw new InvalidLineException("not readable: " + e.getMessage());
    }
  }

  private static String firstLine(String message) {
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }

  private static String decode(byte[] line) throws InvalidLineException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
    } catch (CharacterCodingException e) {
      throw new InvalidLineException("not valid UTF-8, expected a JSON object in UTF-8");
    }
  }

  private static Request read(JsonParser json) throws IOException, InvalidLineException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw new InvalidLineException("not a JSON object, expected {\"id\": …}");
    }
    String textId = null;
    BigDecimal numericId = null;
    Map<String, List<String>> texts = new HashMap<>();
    Map<String, Boolean> lists = new HashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (name.equals("id") && value == JsonToken.VALUE_STRING) {
        textId = json.getText();
      } else if (name.equals("id") && value.isNumeric()) {
        numericId = json.getDecimalValue();
      } else if (value == JsonToken.VALUE_STRING) {
        texts.put(name, List.of(json.getText()));
        lists.put(name, false);
      } else if (value == JsonToken.START_ARRAY) {
        List<String> list = strings(json);
        if (list != null) {
          texts.put(name, list);
          lists.put(name, true);
        }
      } else {
        json.skipChildren();
      }
    }
    if (json.nextToken() != null) {
      throw new InvalidLineException("more than one JSON value in the line");
    }
    if (textId == null && numericId == null) {
      throw new InvalidLineException("no \"id\", expected a string or a number");
    }
    return new Request(textId, numericId, texts, lists);
  }

  /** The strings of an array, or null if it holds anything else. */
  private static @Nullable List<String> strings(JsonParser json) throws IOException {
    List<String> strings = new ArrayList<>();
    boolean onlyStrings = true;
    for (JsonToken token = json.nextToken();
        token != JsonToken.END_ARRAY;
        token = json.nextToken()) {
      onlyStrings &= token == JsonToken.VALUE_STRING;
      if (token == JsonToken.VALUE_STRING) {
        strings.add(json.getText());
      }
      json.skipChildren();
    }
    return onlyStrings ? strings : null;
  }

  /**
   * The text of a field.
   *
   * @throws InvalidLineException if there is none
   */
  String text(String field) throws InvalidLineException {
    List<String> values = texts.get(field);
    if (values == null || isList(field)) {
      throw new InvalidLineException("no \"" + field + "\", expected a string");
    }
    return values.get(0);
  }

  /**
   * The strings of a field.
   *
   * @throws InvalidLineException if it is missing, or neither a string nor a list of strings
   */
  List<String> texts(String field) throws InvalidLineException {
    List<String> values = texts.get(field);
    if (values == null) {
      throw new InvalidLineException(
          "no \"" + field + "\", expected a string or a list of strings");
    }
    return values;
  }

  /** Whether a field holds a list. */
  boolean isList(String field) {
    return Boolean.TRUE.equals(lists.get(field));
  }

  /** Writes the id as it came in. */
  void writeId(JsonGenerator json) throws IOException {
    if (numericId != null) {
      json.writeNumberField("id", numericId);
    } else {
      json.writeFieldName("id");
      json.writeRawValue(Json.of(String.valueOf(textId)));
    }
  }
}
