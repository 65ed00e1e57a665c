package org.newsparallax.article;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.text.Span;

/**
 * A date that stands apart from any sentence, as sites print it above an article: "date 2024-08-08", "Published 4 Mar
 * 2014 10:05 GMT Updated 5 Mar 2014", "Last updated: Friday, 4 March 2011".
 *
 * @param span all of the stamp, labels and time of day included
 * @param entries its dates, at least one
 * @param timed whether a time of day or a label stands in it, which no sentence would have so
 * @param weekday whether a day of the week stands in it
 */
record DateStamp(Span span, List<StampEntry> entries, boolean timed, boolean weekday) {
  private static final Set<String> PREPOSITIONS = Set.of(
      "on", "in", "of", "by", "since", "until", "before", "after", "from", "to", "for", "at", "and",
      "the", "this", "late", "early", "mid", "around", "On", "In", "Since", "By", "between");

  DateStamp {
    entries = List.copyOf(entries);
  }

  /**
   * The stamp that begins here.
   *
   * @param text the text
   * @param from where it should begin
   * @param end where the block ends
   * @return the stamp, or null if none begins here, or the words go on as a sentence
   */
  static @Nullable DateStamp at(String text, int from, int end) {
    if (!StampWords.mayBegin(text, from, end)) {
      return null;
    }
    DateStampParser parser = new DateStampParser(text, from, end);
    DateStamp stamp = parser.parse();
    boolean said = stamp != null
        && text.startsWith("on ", from)
        && !stamp.timed()
        && stamp.span().end() < end;
    return stamp != null && !said && parser.standsApart() ? stamp : null;
  }

  /** The stamp that begins here, whatever follows it on its line; null if none does. */
  static @Nullable DateStamp onLine(String text, int from, int end) {
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
        if (stamp != null && (stamp.tellsChange() || !text.startsWith("on ", i))) {
          return stamp;
        }
      }
    }
    return null;
  }

  /** Whether two stamps begin with the same date. */
  boolean isOfDayOf(DateStamp other) {
    NumericDate one = entries.get(0).date();
    NumericDate two = other.entries.get(0).date();
    return one.year() == two.year() && one.first() == two.first() && one.second() == two.second();
  }

  private boolean tellsChange() {
    return entries.stream().anyMatch(StampEntry::changed);
  }

  private static boolean followsPreposition(String text, int from, int word) {
    int end = word - 1;
    int start = end;
    while (start > from && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String before = text.substring(start, end);
    return before.isEmpty()
        ? end > from && text.charAt(end - 1) == ','
        : PREPOSITIONS.contains(before);
  }
}
