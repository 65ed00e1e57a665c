package org.newsparallax.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself in JSON-LD. Read leniently, as search engines do: comments, CDATA sections, trailing commas
 * and semicolons are put up with.
 *
 * @param articles the objects that describe an article, in the order of the page
 * @param warnings what could not be read
 */
record JsonLd(List<Map<String, Object>> articles, List<String> warnings) {
  /** How values that come from here are called. */
  static final Origin ORIGIN = Origin.stated("JSON-LD");

  private static final JsonFactory JSON = JsonFactory.builder()
      .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
      .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
      .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
      .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
      .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
      .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
      .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
      .build();

  private static final List<String> BEFORE = List.of(
      "<!--", "//<![CDATA[", "// <![CDATA[", "<![CDATA[", "/*<![CDATA[*/", "/* <![CDATA[ */");
  private static final List<String> BEHIND =
      List.of(";", "-->", "//]]>", "// ]]>", "]]>", "/*]]>*/", "/* ]]> */", "//");

  static JsonLd of(List<Element> scripts) {
    List<Map<String, Object>> articles = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    int number = 0;
    for (Element script : scripts) {
      number++;
      read(script.data(), number, articles, warnings);
    }
    return new JsonLd(articles, warnings);
  }

  private static void read(
      String data, int number, List<Map<String, Object>> articles, List<String> warnings) {
    String json = unwrapped(data);
    try (JsonParser parser = JSON.createParser(json)) {
      while (parser.nextToken() != null) {
        collect(JsonTree.read(parser), articles);
      }
    } catch (JsonProcessingException e) {
      JsonLocation place = e.getLocation();
      Map<String, Object> salvaged = JsonSalvage.fields(json);
      if (!salvaged.isEmpty()) {
        articles.add(salvaged);
      }
      warnings.add("JSON-LD block " + number + " is not valid"
          + (place == null
              ? ""
              : " at its line " + place.getLineNr() + ", column " + place.getColumnNr())
          + "; "
          + (salvaged.isEmpty()
              ? "it was left out"
              : "taken from it: " + String.join(", ", salvaged.keySet())));
    } catch (IOException e) {
      warnings.add("JSON-LD block " + number + " cannot be read; it was left out");
    }
  }

  /** The data without what some pages wrap around it. */
  private static String unwrapped(String data) {
    int start = 0;
    int end = data.length();
    boolean changed = true;
    while (changed) {
      while (start < end && Character.isWhitespace(data.charAt(start))) {
        start++;
      }
      while (end > start && Character.isWhitespace(data.charAt(end - 1))) {
        end--;
      }
      changed = false;
      for (String wrapping : BEFORE) {
        if (!changed && end - start >= wrapping.length() && data.startsWith(wrapping, start)) {
          start += wrapping.length();
          changed = true;
        }
      }
      for (String wrapping : BEHIND) {
        if (!changed
            && end - start >= wrapping.length()
            && data.startsWith(wrapping, end - wrapping.length())) {
          end -= wrapping.length();
          changed = true;
        }
      }
    }
    return data.substring(start, end);
  }

  /** The text of a value, which may hold character references. */
  static String text(String value) {
    return value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, false);
  }

  private static void collect(@Nullable Object value, List<Map<String, Object>> articles) {
    List<Object> open = new ArrayList<>(JsonTree.elements(value));
    for (int i = 0; i < open.size(); i++) {
      Map<String, Object> object = JsonTree.object(open.get(i));
      if (isArticle(object)) {
        articles.add(object);
      }
      open.addAll(JsonTree.elements(object.get("@graph")));
      open.addAll(JsonTree.elements(object.get("mainEntity")));
      if (open.get(i) instanceof List<?> inner) {
        open.addAll(inner);
      }
    }
  }

  private static boolean isArticle(Map<String, Object> object) {
    for (Object type : JsonTree.elements(object.get("@type"))) {
      String name = String.valueOf(type);
      if (name.endsWith("Article")
          || name.endsWith("BlogPosting")
          || name.equals("Report")
          || name.equals("Review")) {
        return true;
      }
    }
    return false;
  }
}
