package org.newsparallax.article;

import org.jspecify.annotations.Nullable;
import org.newsparallax.text.Span;

/**
 * A date that stands apart from any sentence, as sites print it above an article: "date 2024-08-08", "Published 4 Mar
 * 2014 10:05 GMT Updated 5 Mar 2014", "Last updated: Friday, 4 March 2011".
 *
 * @param span all of the stamp, labels and time of day included
 * @param published the date of publication, ISO 8601, or null
 * @param modified the date of the last change, or null
 */
record DateStamp(
    Span span, @Nullable String published, @Nullable String modified) {

  /**
   * The stamp that begins here.
   *
   * @param text the text
   * @param from where it should begin
   * @param end where the block ends
   * @return the stamp, or null if none begins here, or the words go on as a sentence
   */
  static @Nullable DateStamp at(String text, int from, int end) {
    return StampWords.mayBegin(text, from, end)
        ? new DateStampParser(text, from, end).parse()
        : null;
  }

  /**
   * The first stamp between two places, none of whose words belongs to a sentence: it does not follow a preposition.
   *
   * @param from where to begin
   * @param limit where it has to begin at the latest
   * @param end where the block ends
   */
  static @Nullable DateStamp find(String text, int from, int limit, int end) {
    for (int i = from; i < limit; i++) {
      boolean wordStart = i > from && text.charAt(i - 1) == ' ';
      if (wordStart && StampWords.mayBegin(text, i, end) && !followsPreposition(text, from, i)) {
        DateStamp stamp = at(text, i, end);
        if (stamp != null) {
          return stamp;
        }
      }
    }
    return null;
  }

  private static boolean followsPreposition(String text, int from, int word) {
    int end = word - 1;
    int start = end;
    while (start > from && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String before = text.substring(start, end);
    return switch (before) {
      case "on",
          "in",
          "of",
          "by",
          "since",
          "until",
          "before",
          "after",
          "from",
          "to",
          "for",
          "at",
          "and",
          "the",
          "this",
          "late",
          "early",
          "mid",
          "around",
          "On",
          "In",
          "Since",
          "By",
          "between" -> true;
      default -> before.isEmpty() && end > from && text.charAt(end - 1) == ',';
    };
  }
}
