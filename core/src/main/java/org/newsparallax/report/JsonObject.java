package org.newsparallax.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An object of a JSON text, which knows where it stands so that each complaint can say it. */
final class JsonObject {
  private final String path;
  private final Map<String, Object> fields;

  private JsonObject(String path, Map<String, Object> fields) {
    this.path = path;
    this.fields = fields;
  }

  /** Reads a text that is one object. */
  static JsonObject parse(Reader text) throws IOException {
    try (JsonParser json = Json.FACTORY.createParser(text)) {
      json.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new ReportFormatException("not a JSON object");
      }
      JsonObject object = new JsonObject("", object(json));
      if (json.nextToken() != null) {
        throw new ReportFormatException("more than one JSON value");
      }
      return object;
    } catch (JsonProcessingException e) {
      throw new ReportFormatException(
          "not valid JSON at line "
              + e.getLocation().getLineNr()
              + ", column "
              + e.getLocation().getColumnNr()
              + ": "
              + e.getOriginalMessage(),
          e);
    }
  }

  private static Map<String, Object> object(JsonParser json) throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      Object value = value(json);
      if (value != null) {
        fields.put(name, value);
      }
    }
    return fields;
  }

  private static @Nullable Object value(JsonParser json) throws IOException {
    return switch (json.currentToken()) {
      case START_OBJECT -> object(json);
      case START_ARRAY -> array(json);
      case VALUE_STRING -> json.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  private static List<@Nullable Object> array(JsonParser json) throws IOException {
    List<@Nullable Object> values = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      values.add(value(json));
    }
    return values;
  }

  @Nullable
  String optionalString(String name) {
    return optional(name, String.class, "a string or null");
  }

  String string(String name) {
    return required(name, String.class, "a string");
  }

  @Nullable
  Double optionalNumber(String name) {
    return optional(name, Double.class, "a number or null");
  }

  double number(String name) {
    return required(name, Double.class, "a number");
  }

  int index(String name) {
    return index(name, number(name));
  }

  @Nullable
  Integer optionalIndex(String name) {
    Double number = optionalNumber(name);
    return number == null ? null : (Integer) index(name, number);
  }

  private int index(String name, double number) {
    if (number < 0 || number > Integer.MAX_VALUE || number != Math.rint(number)) {
      throw expected(name, "a whole number from 0 on");
    }
    return (int) number;
  }

  boolean bool(String name) {
    return required(name, Boolean.class, "true or false");
  }

  /** One of the values that a function names. */
  <T> T oneOf(String name, T[] values, Function<T, String> id) {
    T value = optionalOneOf(name, values, id);
    if (value == null) {
      throw expected(name, "one of the known names");
    }
    return value;
  }

  <T> @Nullable T optionalOneOf(String name, T[] values, Function<T, String> id) {
    String given = optionalString(name);
    if (given == null) {
      return null;
    }
    for (T value : values) {
      if (id.apply(value).equals(given)) {
        return value;
      }
    }
    throw expected(name, "one of the known names, not '" + given + "'");
  }

  <T> T object(String name, Function<JsonObject, T> read) {
    T value = optionalObject(name, read);
    if (value == null) {
      throw expected(name, "an object");
    }
    return value;
  }

  @SuppressWarnings("unchecked")
  <T> @Nullable T optionalObject(String name, Function<JsonObject, T> read) {
    Map<String, Object> object = optional(name, Map.class, "an object or null");
    return object == null ? null : read(path(name), object, read);
  }

  @SuppressWarnings("unchecked")
  <T> List<T> objects(String name, Function<JsonObject, T> read) {
    return list(name, (at, value) -> {
      if (!(value instanceof Map)) {
        throw new ReportFormatException(at + ": expected an object");
      }
      return read(at, (Map<String, Object>) value, read);
    });
  }

  List<String> strings(String name) {
    return list(name, (at, value) -> typed(at, value, String.class, "a string"));
  }

  List<Integer> indices(String name) {
    return list(name, (at, value) -> index(at, typed(at, value, Double.class, "a number")));
  }

  /** All fields, which are strings. */
  Map<String, String> strings() {
    Map<String, String> strings = new LinkedHashMap<>();
    fields.keySet().forEach(name -> strings.put(name, string(name)));
    return strings;
  }

  /** What is wrong with a field. */
  ReportFormatException expected(String name, String what) {
    return new ReportFormatException(path(name) + ": expected " + what);
  }

  /** Reads an object, whose values may not fit together. */
  private static <T> T read(String at, Map<String, Object> fields, Function<JsonObject, T> read) {
    try {
      return read.apply(new JsonObject(at, fields));
    } catch (IllegalArgumentException e) {
      throw new ReportFormatException(at + ": " + e.getMessage(), e);
    }
  }

  private <T> List<T> list(String name, BiFunction<String, @Nullable Object, T> read) {
    List<?> values = required(name, List.class, "a list");
    List<T> list = new ArrayList<>(values.size());
    for (Object value : values) {
      list.add(read.apply(path(name) + "[" + list.size() + "]", value));
    }
    return list;
  }

  private <T> T required(String name, Class<T> type, String what) {
    return typed(path(name), fields.get(name), type, what);
  }

  private <T> @Nullable T optional(String name, Class<T> type, String what) {
    Object value = fields.get(name);
    return value == null ? null : typed(path(name), value, type, what);
  }

  private static <T> T typed(String at, @Nullable Object value, Class<T> type, String what) {
    if (!type.isInstance(value)) {
      throw new ReportFormatException(at + ": expected " + what);
    }
    return type.cast(value);
  }

  private String path(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
