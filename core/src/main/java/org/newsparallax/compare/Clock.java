package org.newsparallax.compare;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsparallax.compare.Arithmetic.Outcome;
import org.newsparallax.compare.Arithmetic.Relation;
import org.newsparallax.lexicon.Table;
import org.newsparallax.quantity.Quantity;

/**
 * A time of day as a report tells it. Nobody looks at a watch while something happens: times less than ten minutes apart are
 * one where they are round, less than six where neither is; "around" gives a quarter of an hour more, "shortly after" means
 * within that, "after" alone within three quarters.
 *
 * @param from the earliest minute of the day that it may stand for, may be below 0
 * @param to the latest
 * @param half whether the text tells morning from afternoon
 * @param zone the time zone printed with it, or an empty string
 */
record Clock(int from, int to, boolean half, String zone) {
  private static final Outcome CLOSE = new Outcome(Relation.CLOSE, 1, null);
  private static final Map<String, String> WORDS =
      Table.load(Clock.class, "clock-words.tsv").groupsByWord();
  private static final int HOUR = 60;
  private static final int HALF_DAY = 12 * HOUR;
  private static final int ROUND = 5;
  private static final int ROUNDED = 5;
  private static final int EXACT = 3;
  private static final int ROUGH = 15;
  private static final int BOUND = 20;
  private static final int LOOSE = 45;
  private static final int LAG = 30;
  private static final int LONGEST_SLIP = 3 * HOUR;

  /**
   * The time that a quantity tells.
   *
   * @param quantity a quantity of kind time
   * @param text the text in which it stands
   * @return the time, or empty if the quantity has none
   */
  static Optional<Clock> of(Quantity quantity, String text) {
    String time = quantity.time();
    if (time == null) {
      return Optional.empty();
    }
    String printed = quantity.text();
    int slash = time.indexOf('/');
    int minute = minute(slash < 0 ? time : time.substring(0, slash));
    boolean half = Character.toLowerCase(lastLetter(printed)) == 'm'
        || printed.toLowerCase(Locale.ROOT).contains("m.")
        || printed.startsWith("0")
        || "half".equals(WORDS.get(Names.last(printed).toLowerCase(Locale.ROOT)))
        || minute > HALF_DAY;
    if (slash >= 0) {
      int end = minute(time.substring(slash + 1));
      int last = end < minute ? end + 2 * HALF_DAY : end;
      return Optional.of(new Clock(minute - ROUNDED, last + ROUNDED, half, zone(printed)));
    }
    String sort = String.valueOf(WORDS.get(wordBefore(text, quantity.span().start())));
    int exact = minute % ROUND == 0 ? ROUNDED : EXACT;
    boolean after = sort.equals("after");
    boolean before = sort.equals("before");
    int bound = isClose(text, quantity.span().start()) ? BOUND : LOOSE;
    int rough = sort.equals("about") ? ROUGH : exact;
    return Optional.of(new Clock(
        minute - (before ? bound : after ? EXACT : rough),
        minute + (after ? bound : before ? EXACT : rough),
        half,
        zone(printed)));
  }

  /** How two times stand to each other, or empty where they may be told by other clocks. */
  Optional<Outcome> compare(Clock other) {
    if (!isComparable(other)) {
      return Optional.empty();
    }
    int period = period(other);
    if (from == other.from && to == other.to) {
      return Optional.of(new Outcome(Relation.SAME, 1, null));
    }
    int apart = apart(other, period);
    return Optional.of(apart < 0 ? CLOSE : outcome(apart));
  }

  /**
   * How the time of one thing stands to that of another which comes of it: no earlier, and mostly soon. Empty also where the
   * other one comes so much later, or so much too early, that it says nothing.
   *
   * @param later the time of what comes of it
   */
  Optional<Outcome> compareToLater(Clock later) {
    if (!isComparable(later)) {
      return Optional.empty();
    }
    int period = period(later);
    int apart = apart(later, period);
    if (apart < 0) {
      return Optional.of(CLOSE);
    }
    int lag = Math.floorMod((later.from + later.to - from - to) / 2, period);
    if (lag < period / 2) {
      return apart <= LAG ? Optional.of(CLOSE) : Optional.empty();
    }
    return apart <= LONGEST_SLIP ? Optional.of(outcome(apart)) : Optional.empty();
  }

  private static Outcome outcome(int apart) {
    return new Outcome(Relation.APART, 1 + (double) apart / HOUR, null);
  }

  private int period(Clock other) {
    return half && other.half ? 2 * HALF_DAY : HALF_DAY;
  }

  /** Whether both go by one clock. Where only one names its zone, the other may, unless they differ by whole hours. */
  private boolean isComparable(Clock other) {
    if (zone.equals(other.zone)) {
      return true;
    }
    String told = zone + other.zone;
    boolean local = (zone.isEmpty() || other.zone.isEmpty())
        && "zone".equals(WORDS.get(told.toLowerCase(Locale.ROOT)));
    int minutes = Math.abs(from + to - other.from - other.to) / 2;
    int odd = Math.min(minutes % HOUR, HOUR - minutes % HOUR);
    return local && (minutes < HOUR / 2 || odd > 2 * ROUNDED);
  }

  /** The minutes between two times on a dial of so many minutes; below 0 where they overlap. */
  private int apart(Clock other, int period) {
    int least = period;
    for (int shift = -period; shift <= period; shift += period) {
      least = Math.min(least, Math.max(from - other.to - shift, other.from + shift - to));
    }
    return least;
  }

  /** "Just after", "a few minutes before": rather than "some time before". */
  private static boolean isClose(String text, int start) {
    int word = start - wordBefore(text, start).length() - 1;
    return "close".equals(WORDS.get(wordBefore(text, Math.max(0, word))));
  }

  private static int minute(String time) {
    return HOUR * Integer.parseInt(time.substring(0, 2))
        + (time.length() > 2 ? Integer.parseInt(time.substring(3)) : 0);
  }

  private static char lastLetter(String printed) {
    return printed.charAt(printed.length() - 1);
  }

  private static String wordBefore(String text, int start) {
    int end = start;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    int begin = end;
    while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    return text.substring(begin, end).toLowerCase(Locale.ROOT);
  }

  /** "GMT" in "0401 GMT"; the empty string where none is printed. */
  private static String zone(String printed) {
    String last = Names.last(printed);
    String told = WORDS.getOrDefault(last.toLowerCase(Locale.ROOT), "");
    boolean capitals = last.length() > 2 && last.length() < 5 || told.equals("zone");
    for (int i = 0; i < last.length(); i++) {
      capitals &= Character.isUpperCase(last.charAt(i));
    }
    return capitals ? last : "";
  }
}
