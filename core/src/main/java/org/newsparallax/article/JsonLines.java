package org.newsparallax.article;

/** Tells JSON with one record a line from a JSON document. */
final class JsonLines {
  private JsonLines() {}

  /** Whether the input begins with a line that is an object by itself, or seems to be one that was damaged. */
  static boolean are(byte[] start) {
    String head = DecodedText.of(start, null).text().stripLeading();
    if (!head.startsWith("{")) {
      return false;
    }
    int end = head.indexOf('\n');
    if (end < 0) {
      return true; // a long first line, or the only one
    }
    String first = head.substring(0, end).strip();
    String rest = head.substring(end).stripLeading();
    boolean open =
        first.endsWith("[") || first.endsWith("{") || first.endsWith(",") || first.endsWith(":");
    return first.length() > 1 && !open && (first.endsWith("}") || rest.startsWith("{"));
  }
}
