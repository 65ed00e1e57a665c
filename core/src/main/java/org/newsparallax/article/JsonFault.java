package org.newsparallax.article;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is wrong with JSON, and where: what the parser says of it, without the names of its own options and classes. */
final class JsonFault {
  private static final int LONGEST = 160;
  private static final Pattern PLACE =
      Pattern.compile("\\[Source: [^;\\]]{0,200}; line: (\\d{1,9}), column: (\\d{1,9})]");
  private static final Pattern OPTIONS = Pattern.compile(
      ":? enable `[^`]{0,80}`(?: to allow)?|,? from `[^`]{0,80}`| \\([^()]{0,80}Feature[^()]{0,80}\\)");

  private JsonFault() {}

  /** Tells what is wrong in a document. */
  static ArticleFormatException of(JsonProcessingException e, JsonParser parser) {
    return new ArticleFormatException(place(location(e, parser)), message(e));
  }

  /** Tells what is wrong in a line of its own, whose place in the input is known. */
  static ArticleFormatException of(JsonProcessingException e, JsonParser parser, String line) {
    return new ArticleFormatException(
        line + ", column " + location(e, parser).getColumnNr(), message(e));
  }

  /** A place for people. */
  static String place(JsonLocation place) {
    return "line " + place.getLineNr() + ", column " + place.getColumnNr();
  }

  private static JsonLocation location(JsonProcessingException e, JsonParser parser) {
    @Nullable JsonLocation stated = e.getLocation();
    return stated == null ? parser.currentLocation() : stated;
  }

  private static String message(JsonProcessingException e) {
    String all = e.getOriginalMessage();
    int end = all.indexOf('\n');
    String line =
        PLACE.matcher(end < 0 ? all : all.substring(0, end)).replaceAll("line $1, column $2");
    String plain = OPTIONS.matcher(line).replaceAll("");
    return (e instanceof StreamConstraintsException
            ? "JSON beyond what is read: "
            : "not valid JSON: ")
        + (plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain)
        + "; expected a JSON object";
  }
}
