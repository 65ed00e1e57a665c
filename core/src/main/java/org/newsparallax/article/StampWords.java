package org.newsparallax.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsparallax.lexicon.Table;

/** The words of the lines above a report that hold its date, from the resource {@code stamps.tsv}. Immutable. */
final class StampWords {
  private static final Map<String, String> CLASSES = new HashMap<>();
  private static final Set<String> BEGINNERS =
      Set.of("day", "published", "changed", "opener", "filler");
  private static final LetterTriples BEGINNINGS = new LetterTriples();
  /** Those of 1/2/19. */
  private static final int FEWEST_DIGITS = 4;

  private static final String RELEASE = "for immediate release";
  private static final List<String> ORDINALS = List.of("st", "nd", "rd", "th");

  static {
    for (List<String> row : Table.load(StampWords.class, "stamps.tsv").rows()) {
      CLASSES.put(row.get(0), row.get(1));
      boolean begins =
          !is(row.get(0), "link") && !is(row.get(0), "post") && !is(row.get(0), "clock");
      if (begins && row.get(0).length() >= LetterTriples.LETTERS) {
        BEGINNINGS.add(row.get(0));
      }
    }
    Months.words().forEach(BEGINNINGS::add);
  }

  private StampWords() {}

  /** A quick look: whether a stamp can begin with these three letters, or with a digit. */
  static boolean mayBegin(String text, int from, int end) {
    if (from + 2 >= end) {
      return false;
    }
    char c = text.charAt(from);
    return c >= '0' && c <= '9'
        || c == 'o' && text.startsWith("on ", from)
        || isLetter(c)
            && isLetter(text.charAt(from + 1))
            && isLetter(text.charAt(from + 2))
            && BEGINNINGS.hasAt(text, from, end);
  }

  /** A quick look: whether there are digits enough for a date between two places. */
  static boolean mayHold(String text, int from, int end) {
    int digits = 0;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9' && ++digits == FEWEST_DIGITS) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  static boolean isDay(String word) {
    return is(word, "day");
  }

  /** "am", "hrs", "GMT": what stands behind the time of day. */
  static boolean isBehindClock(String word) {
    return is(word, "clock") || Zones.is(word);
  }

  static boolean isPublished(String word) {
    return is(word, "published");
  }

  static boolean isChanged(String word) {
    return is(word, "changed");
  }

  static boolean isFiller(String word) {
    return is(word, "filler");
  }

  static boolean isOpener(String word) {
    return is(word, "opener");
  }

  /** Whether a small word can stand within the names of a line: "of", "correspondent". */
  static boolean isInNames(String word) {
    return is(word, "link") || is(word, "post");
  }

  /** Whether a name can end with a word: "of" and "deadline" belong to the date behind them. */
  static boolean endsName(String word) {
    return !is(word, "link") && !is(word, "event");
  }

  /** The place behind "For immediate release", with which offices label what they send out; {@code at} if it is not here. */
  static int releaseEnd(String text, int at, int end) {
    boolean release =
        at + RELEASE.length() <= end && text.regionMatches(true, at, RELEASE, 0, RELEASE.length());
    return release ? at + RELEASE.length() : at;
  }

  /** The place behind the "th" of "8th"; the same place if there is none. */
  static int behindOrdinal(String text, int at, int end) {
    boolean ordinal = at + 2 <= end
        && ORDINALS.stream().anyMatch(suffix -> suffix.regionMatches(true, 0, text, at, 2));
    return ordinal ? at + 2 : at;
  }

  static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  private static boolean is(String word, String kind) {
    return kind.equals(CLASSES.get(word));
  }
}
