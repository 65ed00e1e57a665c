package org.newsparallax.article;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One JSON value in memory: maps, lists, strings, {@link JsonNumber}, {@link Boolean}; null, and what is not a number
 * though written for one, left out.
 */
final class JsonTree {
  /** How many values a tree may hold: the smallest take a hundred times the memory of their text. */
  private static final int MOST_VALUES = 1 << 21;

  private JsonTree() {}

  /**
   * Reads the value whose first token the parser stands on, without recursion.
   *
   * @throws StreamConstraintsException if it is more than can be held
   */
  static @Nullable Object read(JsonParser parser) throws IOException {
    Deque<Object> open = new ArrayDeque<>();
    Deque<String> names = new ArrayDeque<>();
    int count = 0;
    JsonToken token = parser.currentToken();
    while (true) {
      if (token == null) {
        throw new JsonParseException(parser, "the value ends too early");
      }
      Object value = null;
      switch (token) {
        case START_OBJECT -> open.push(new LinkedHashMap<String, Object>());
        case START_ARRAY -> open.push(new ArrayList<Object>());
        case FIELD_NAME -> names.push(parser.currentName());
        case END_OBJECT, END_ARRAY -> value = open.pop();
        case VALUE_NULL -> dropName(open, names);
        case VALUE_TRUE, VALUE_FALSE -> value = parser.getBooleanValue();
        case VALUE_NUMBER_INT -> value = new JsonNumber(parser.getText());
        case VALUE_NUMBER_FLOAT -> {
          if (parser.isNaN()) {
            dropName(open, names);
          } else {
            value = new JsonNumber(parser.getText());
          }
        }
        default -> value = parser.getText();
      }
      if (value != null && ++count > MOST_VALUES) {
        throw new StreamConstraintsException("more than " + MOST_VALUES + " values in one");
      }
      if (value != null && !open.isEmpty()) {
        add(open, names, value);
      }
      if (open.isEmpty()) {
        return value;
      }
      token = parser.nextToken();
    }
  }

  private static void dropName(Deque<Object> open, Deque<String> names) {
    if (open.peek() instanceof Map) {
      names.pop();
    }
  }

  @SuppressWarnings("unchecked") // the containers are made above
  private static void add(Deque<Object> open, Deque<String> names, Object value) {
    if (open.peek() instanceof Map<?, ?> map) {
      ((Map<String, Object>) map).put(names.pop(), value);
    } else if (open.peek() instanceof List<?> list) {
      ((List<Object>) list).add(value);
    }
  }

  /** The object under a name, or an empty one. */
  @SuppressWarnings("unchecked") // the containers are made above
  static Map<String, Object> object(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }

  /** The elements of an array; one alone if the value is none; none if it is null. */
  static List<Object> elements(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return new ArrayList<>(list);
    }
    return value == null ? List.of() : List.of(value);
  }

  /** The text of a string, a number as it is written; null if it is blank or none of these. */
  static @Nullable String text(@Nullable Object value) {
    String text = value instanceof String || value instanceof JsonNumber ? value.toString() : "";
    return text.isBlank() ? null : text.strip();
  }

  /** What kind of value it is, for people. */
  static String kind(@Nullable Object value) {
    if (value instanceof Map) {
      return "an object";
    }
    if (value instanceof List) {
      return "a list";
    }
    if (value instanceof JsonNumber) {
      return "a number";
    }
    return value instanceof Boolean ? "true or false" : value == null ? "null" : "a string";
  }

  /** The text under the first of the names that has one. */
  static @Nullable String text(Map<String, Object> object, String... names) {
    for (String name : names) {
      String text = text(object.get(name));
      if (text != null) {
        return text;
      }
    }
    return null;
  }
}
