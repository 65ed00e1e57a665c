package org.newsparallax.article;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The body of a record.
 *
 * @param text the text, or HTML
 * @param isHtml whether it is HTML
 */
record RecordBody(String text, boolean isHtml) {
  private static final String[] HTML = {
    "body_xhtml", "body_html", "body_richtext", "content_html", "html"
  };
  private static final String[] TEXT = {
    "maintext",
    "articleBody",
    "body_text",
    "body_main",
    "text",
    "body",
    "content_text",
    "content",
    "article",
    "full_text",
    "fulltext"
  };

  /** The fields in which a body is looked for, for people. */
  static final String EXPECTED =
      "text, maintext, body, content, articleBody, body_text, body_xhtml, bodies, content_html";

  /** Finds the body of a record: where there are both, HTML, which keeps headings and captions; null if there is none. */
  static @Nullable RecordBody of(Map<String, Object> fields) {
    RecordBody ninjs = Ninjs.body(fields.get("bodies"));
    if (ninjs != null) {
      return ninjs;
    }
    for (String name : HTML) {
      if (fields.get(name) instanceof String html && !html.isBlank()) {
        return new RecordBody(html, true);
      }
    }
    for (String name : TEXT) {
      // A text is kept as it is given, white space around it included: offsets point into it.
      if (fields.get(name) instanceof String text && !text.isBlank()) {
        return new RecordBody(text, looksLikeHtml(text));
      }
    }
    return null;
  }

  /** What a record has instead of a body, for people: a field for it whose value is no string, or no such field. */
  static String missing(Map<String, Object> fields) {
    for (String[] names : List.of(TEXT, HTML)) {
      for (String name : names) {
        Object value = fields.get(name);
        if (value != null && !(value instanceof String)) {
          return "the field \"" + name + "\" is " + JsonTree.kind(value) + "; expected a string";
        }
      }
    }
    return "a record without a text; expected one of the fields " + EXPECTED;
  }

  static boolean looksLikeHtml(String text) {
    String start = text.stripLeading();
    if (!start.startsWith("<")) {
      return false;
    }
    String lower = start.substring(0, Math.min(start.length(), 2000)).toLowerCase(Locale.ROOT);
    return lower.startsWith("<p>")
        || lower.startsWith("<p ")
        || lower.startsWith("<div")
        || lower.contains("</p>")
        || lower.contains("<br");
  }
}
