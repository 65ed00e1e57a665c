package org.newsparallax.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes single fields out of JSON that is broken elsewhere: those whose values cannot be anything but plain strings. */
final class JsonSalvage {
  private static final List<String> FIELDS = List.of("headline", "datePublished", "dateModified");
  private static final int LONGEST = 400;

  private JsonSalvage() {}

  /** The fields of an article that can be read, first mention first; none if it is not about one. */
  static Map<String, Object> fields(String json) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (String field : FIELDS) {
      String value = value(json, '"' + field + '"');
      if (value != null) {
        fields.put(field, value);
      }
    }
    return fields;
  }

  private static @Nullable String value(String json, String name) {
    int at = json.indexOf(name);
    if (at < 0) {
      return null;
    }
    at = blank(json, at + name.length());
    if (at >= json.length() || json.charAt(at) != ':') {
      return null;
    }
    at = blank(json, at + 1);
    if (at >= json.length() || json.charAt(at) != '"') {
      return null;
    }
    int end = json.indexOf('"', at + 1);
    if (end < 0 || end - at > LONGEST) {
      return null;
    }
    String value = json.substring(at + 1, end);
    int next = blank(json, end + 1);
    boolean whole = next < json.length() && (json.charAt(next) == ',' || json.charAt(next) == '}');
    return whole && value.indexOf('\\') < 0 && value.indexOf('\n') < 0 ? value : null;
  }

  private static int blank(String json, int from) {
    int at = from;
    while (at < json.length() && Character.isWhitespace(json.charAt(at))) {
      at++;
    }
    return at;
  }
}
