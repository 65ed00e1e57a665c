package org.newsparallax.claim;

import java.util.Set;

/** An age that a text sets with spaces around its hyphens, as some archives do: "41 - year - old". */
final class SpacedAge {
  private static final Set<String> UNITS = Set.of("year", "month", "week", "day");
  private static final String OLD = "old";

  private SpacedAge() {}

  /**
   * The end of the age that goes on behind a number.
   *
   * @param text a text
   * @param end the end of the number
   * @param limit where the sentence ends
   * @return the end of "old"; {@code end} where no such age is
   */
  static int end(String text, int end, int limit) {
    int unit = behindHyphen(text, end, limit);
    int behind = unit;
    while (behind < limit && Character.isLetter(text.charAt(behind))) {
      behind++;
    }
    int old = unit > end && UNITS.contains(text.substring(unit, behind))
        ? behindHyphen(text, behind, limit)
        : behind;
    int last = old + OLD.length();
    boolean whole = old > behind
        && last <= limit
        && text.startsWith(OLD, old)
        && (last == limit || !Character.isLetterOrDigit(text.charAt(last)));
    return whole ? last : end;
  }

  /** Where a word begins behind a hyphen with or without spaces; {@code from} if there is no hyphen. */
  private static int behindHyphen(String text, int from, int limit) {
    int hyphen = from < limit && text.charAt(from) == ' ' ? from + 1 : from;
    if (hyphen >= limit || text.charAt(hyphen) != '-') {
      return from;
    }
    int word = hyphen + 1;
    return word < limit && text.charAt(word) == ' ' ? word + 1 : word;
  }
}
