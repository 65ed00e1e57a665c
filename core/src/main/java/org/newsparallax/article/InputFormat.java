package org.newsparallax.article;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The kinds of input that articles are read from. */
public enum InputFormat {
  /** Plain text: one article. */
  TEXT,
  /** A web page: one article. */
  HTML,
  /** JSON, or one JSON object a line: as many articles as there are records. */
  JSON,
  /** XML: NITF and NewsML-G2 items, RSS and Atom feeds. */
  XML,
  /** A web archive: an article for each archived page that holds one. */
  WARC;

  private static final ImmutableMap<String, InputFormat> BY_EXTENSION =
      ImmutableMap.<String, InputFormat>builder()
          .put("txt", TEXT)
          .put("text", TEXT)
          .put("html", HTML)
          .put("htm", HTML)
          .put("xhtml", HTML)
          .put("json", JSON)
          .put("jsonl", JSON)
          .put("ndjson", JSON)
          .put("xml", XML)
          .put("rss", XML)
          .put("atom", XML)
          .put("nitf", XML)
          .put("newsml", XML)
          .put("warc", WARC)
          .buildOrThrow();

  /** What a folder is searched for, for people. */
  static final String EXPECTED =
      ".txt, .html, .json, .jsonl, .xml, .rss, .atom, .warc, each also with .gz";

  /**
   * The format that a file name tells, by its ending; {@code .gz} behind that does not matter.
   *
   * @param name a file name
   * @return the format, or null if the name does not tell
   */
  public static @Nullable InputFormat ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    return BY_EXTENSION.get(plain.substring(plain.lastIndexOf('.') + 1));
  }

  /**
   * The format that the beginning of an input tells.
   *
   * @param start the first bytes, a few hundred or more
   * @return the format; {@link #TEXT} for what looks like none of the others
   */
  public static InputFormat ofContent(byte[] start) {
    String head = DecodedText.of(start, null).text().strip();
    if (head.startsWith("WARC/")) {
      return WARC;
    }
    if (head.startsWith("{\"")
        || head.startsWith("{") && head.substring(1).strip().startsWith("\"")
        || head.startsWith("[") && startsRecord(head)) {
      return JSON;
    }
    if (!head.startsWith("<")) {
      return TEXT;
    }
    String lower = head.toLowerCase(Locale.ROOT);
    if (lower.startsWith("<!doctype html")
        || lower.contains("<html")
        || lower.contains("<body")
        || lower.contains("<head>")) {
      return HTML;
    }
    if (lower.startsWith("<?xml")
        || lower.startsWith("<rss")
        || lower.startsWith("<feed")
        || lower.startsWith("<nitf")
        || lower.startsWith("<newsitem")
        || lower.startsWith("<newsmessage")) {
      return XML;
    }
    return HTML;
  }

  private static boolean startsRecord(String head) {
    String inside = head.substring(1).strip();
    return inside.startsWith("{") || inside.startsWith("]");
  }

  static boolean isGzip(byte[] start) {
    return start.length > 2 && (start[0] & 0xFF) == 0x1F && (start[1] & 0xFF) == 0x8B;
  }
}
