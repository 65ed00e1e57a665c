package org.newsparallax.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of date stamps, in lower case. */
final class StampWords {
  private static final Set<String> DAYS = Set.of(
      "monday",
      "tuesday",
      "wednesday",
      "thursday",
      "friday",
      "saturday",
      "sunday",
      "mon",
      "tue",
      "tues",
      "wed",
      "thu",
      "thur",
      "thurs",
      "fri",
      "sat",
      "sun");
  private static final Set<String> ZONES = Set.of(
      "est", "edt", "et", "cst", "cdt", "ct", "mst", "mdt", "mt", "pst", "pdt", "pt", "gmt", "utc",
      "bst", "cet", "cest", "eet", "eest", "ist", "jst", "aest", "aedt", "msk", "am", "pm", "a.m",
      "p.m", "uk", "local", "time", "hrs", "h");
  private static final Set<String> PUBLISHED =
      Set.of("date", "published", "posted", "created", "issued");
  private static final Set<String> CHANGED = Set.of("updated", "modified", "update");
  private static final Set<String> FILLERS = Set.of("last", "first", "on", "at");

  private static final LetterTriples BEGINNINGS = new LetterTriples();

  static {
    for (Set<String> words : List.of(Months.words(), DAYS, PUBLISHED, CHANGED, FILLERS)) {
      words.stream().filter(word -> word.length() > 2).forEach(word -> BEGINNINGS.add(word));
    }
  }

  private StampWords() {}

  /** A quick look: whether a stamp can begin with these three letters, or with a digit. */
  static boolean mayBegin(String text, int from, int end) {
    if (from + 2 >= end) {
      return false;
    }
    char c = text.charAt(from);
    return c >= '0' && c <= '9'
        || isLetter(c)
            && isLetter(text.charAt(from + 1))
            && isLetter(text.charAt(from + 2))
            && BEGINNINGS.hasAt(text, from, end);
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  static boolean isDay(String word) {
    return DAYS.contains(word);
  }

  static boolean isZone(String word) {
    return ZONES.contains(word);
  }

  static boolean isPublished(String word) {
    return PUBLISHED.contains(word);
  }

  static boolean isChanged(String word) {
    return CHANGED.contains(word);
  }

  static boolean isFiller(String word) {
    return FILLERS.contains(word);
  }

  static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
