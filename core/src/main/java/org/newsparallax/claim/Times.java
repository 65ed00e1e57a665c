package org.newsparallax.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsparallax.lexicon.PartOfSpeech;
import org.newsparallax.lexicon.Vocabulary;

/** Finds the times that a sentence names, and resolves them against the day of publication. */
final class Times {
  private static final List<String> LINKS = List.of(
      "on", "in", "since", "by", "until", "late", "early", "last", "this", "next", "earlier",
      "past", "the", "from", "during");

  private static final List<String> RANKS = List.of("first", "worst", "best", "most", "least");
  private static final int RANK_REACH = 6;

  private final Words words;
  private final @Nullable LocalDate published;
  private final List<Found> found = new ArrayList<>();

  /** A time from one word to before another, with what it was resolved to. */
  record Found(
      int from, int to, @Nullable String begin, @Nullable String end) {}

  private Times(Words words, @Nullable LocalDate published) {
    this.words = words;
    this.published = published;
  }

  static List<Found> find(Words words, @Nullable LocalDate published) {
    Times times = new Times(words, published);
    int i = 0;
    while (i < words.size()) {
      i = Math.max(i + 1, times.at(i));
    }
    return times.found;
  }

  private int at(int i) {
    if (words.is(i, "so") && words.is(i + 1, "far")
        || words.is(i, "to") && words.is(i + 1, "date")) {
      return add(i, i + 2, null, day(published));
    }
    if (words.is(i, WordClass.WEEKDAY)) {
      return weekday(i);
    }
    if (words.is(i, WordClass.MONTH) && words.is(i, WordClass.CAPITAL)) {
      return named(i);
    }
    if (isYear(i)) {
      int from =
          words.is(i - 1, "in") || words.is(i - 1, "since") || words.is(i - 1, "of") ? i - 1 : -1;
      return from >= 0
          ? addFrom(from, i + 1, words.form(i), words.form(i))
          : isOfThing(i) ? add(i, i + 1, words.form(i), words.form(i)) : i + 1;
    }
    return switch (words.form(i)) {
      case "today", "tonight" -> add(i, i + 1, day(published), day(published));
      case "yesterday" -> add(i, i + 1, day(plus(-1)), day(plus(-1)));
      case "overnight" -> add(i, i + 1, day(plus(-1)), day(published));
      case "last", "this", "past", "previous" -> period(i);
      case "ago" -> ago(i);
      case "since" -> words.is(i + 1, "the") ? sinceEvent(i) : i + 1;
      default -> i + 1;
    };
  }

  private int add(int from, int to, @Nullable String begin, @Nullable String end) {
    found.add(new Found(from, to, begin, end));
    return to;
  }

  /**
   * Adds a time whose first word may be "since", which opens it towards the day of publication, unless it is told what
   * happened then: "since 2009, when 40 died".
   */
  private int addFrom(int from, int to, @Nullable String begin, @Nullable String end) {
    boolean since = words.is(from, "since") || words.is(from - 1, "since");
    boolean then = words.is(to, "when") || words.is(to, ",") && words.is(to + 1, "when");
    if (since && then) {
      return add(from, to, begin, end);
    }
    if (since && ranks(words.is(from, "since") ? from : from - 1)) {
      return to;
    }
    return add(
        words.is(from - 1, "since") ? from - 1 : from, to, begin, since ? day(published) : end);
  }

  /** "the highest since 1998", "its first strike since 2011": what an earlier figure is named for, not when this one was. */
  private boolean ranks(int since) {
    for (int i = since - 1; i >= 0 && i > since - RANK_REACH; i--) {
      if (words.is(i, WordClass.PUNCTUATION) || words.is(i, WordClass.NUMBER)) {
        return false;
      }
      if (isSuperlative(words.form(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSuperlative(String form) {
    return RANKS.contains(form)
        || form.endsWith("est")
            && !Vocabulary.english().lemma(form, PartOfSpeech.ADJECTIVE).equals(form);
  }

  private int weekday(int i) {
    int from = start(i);
    int to = words.is(i + 1, WordClass.DAYPART) ? i + 2 : i + 1;
    String name = words.form(i);
    LocalDate date = published;
    if (date != null) {
      int wanted =
          List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun").indexOf(name.substring(0, 3))
              + 1;
      int back = Math.floorMod(date.getDayOfWeek().getValue() - wanted, 7);
      boolean next = words.is(i - 1, "next");
      back = words.is(i - 1, "last") && back == 0 ? 7 : back;
      date = next ? date.plusDays(Math.floorMod(-back, 7)) : date.minusDays(back);
    }
    return addFrom(from, to, day(date), day(date));
  }

  /** "August 7", "Aug. 7, 2024", "7 August", "August 2024", "in August". */
  private int named(int i) {
    int month =
        List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
                .indexOf(words.form(i).substring(0, 3))
            + 1;
    int to = i + 1;
    int from = i;
    int day = dayOfMonth(i + 1);
    if (day > 0) {
      to = i + 2;
    } else if (dayOfMonth(i - 1) > 0) {
      day = dayOfMonth(i - 1);
      from = i - 1;
    }
    if (day == 0 && words.is(i - 1, "of") && dayOfMonth(i - 2) > 0) {
      day = dayOfMonth(i - 2);
      from = i - 2;
    }
    int year = 0;
    int behind = words.is(to, ",") ? to + 1 : to;
    if (isYear(behind)) {
      year = Integer.parseInt(words.form(behind));
      to = behind + 1;
    }
    String date = resolve(year, month, day);
    return addFrom(start(from), to, date, date);
  }

  private int dayOfMonth(int i) {
    String form = words.form(i);
    if (form.length() > 4) {
      return 0;
    }
    String digits = form.replaceAll("(st|nd|rd|th)$", "");
    if (form.isEmpty()
        || digits.length() > 2
        || !digits.chars().allMatch(c -> c >= '0' && c <= '9')
        || digits.isEmpty()) {
      return 0;
    }
    int day = Integer.parseInt(digits);
    return day <= 31 ? day : 0;
  }

  /** A date without a year is the last one before publication. */
  private @Nullable String resolve(int year, int month, int day) {
    try {
      if (year > 0) {
        return day > 0
            ? LocalDate.of(year, month, day).toString()
            : YearMonth.of(year, month).toString();
      }
      if (published == null) {
        return null;
      }
      int last = month > published.getMonthValue() ? published.getYear() - 1 : published.getYear();
      return day > 0
          ? LocalDate.of(last, month, day).toString()
          : YearMonth.of(last, month).toString();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private int period(int i) {
    int unit = words.is(i + 1, WordClass.TIMEWORD) ? i + 1 : -1;
    if (unit < 0) {
      return i + 1;
    }
    boolean before = !words.is(i, "this");
    LocalDate now = published;
    if (now == null) {
      return add(i, unit + 1, null, null);
    }
    return switch (words.form(unit)) {
      case "year" ->
        add(
            i,
            unit + 1,
            String.valueOf(now.getYear() - (before ? 1 : 0)),
            before ? String.valueOf(now.getYear() - 1) : day(now));
      case "month" ->
        add(
            i,
            unit + 1,
            month(before ? now.minusMonths(1) : now),
            before ? month(now.minusMonths(1)) : day(now));
      case "week" -> {
        LocalDate monday = now.minusDays(now.getDayOfWeek().getValue() - 1L);
        yield before
            ? add(i, unit + 1, day(monday.minusDays(7)), day(monday.minusDays(1)))
            : add(i, unit + 1, day(monday), day(now));
      }
      case "night" -> add(i, unit + 1, day(plus(before ? -1 : 0)), day(before ? plus(-1) : now));
      case "morning", "afternoon", "evening" -> add(i, unit + 1, day(now), day(now));
      default -> i + 1;
    };
  }

  /** "two years ago", "a year ago". */
  private int ago(int i) {
    int amount = switch (words.form(i - 2)) {
      case "a", "an", "one" -> 1;
      case "two" -> 2;
      case "three" -> 3;
      case "four" -> 4;
      case "five" -> 5;
      default -> dayOfMonth(i - 2);
    };
    LocalDate now = published;
    if (now == null || amount == 0) {
      return add(Math.max(0, i - 2), i + 1, null, null);
    }
    String unit = words.form(i - 1);
    String date = unit.startsWith("year")
        ? String.valueOf(now.getYear() - amount)
        : unit.startsWith("month")
            ? month(now.minusMonths(amount))
            : unit.startsWith("week")
                ? day(now.minusWeeks(amount))
                : unit.startsWith("day") ? day(now.minusDays(amount)) : null;
    return add(i - 2, i + 1, date, date);
  }

  private int sinceEvent(int i) {
    int to = i + 1;
    while (to < words.size() && to < i + 7 && !words.is(to, WordClass.PUNCTUATION)) {
      to++;
    }
    boolean dated =
        words.any(to - 1, WordClass.mask(WordClass.WEEKDAY, WordClass.MONTH)) || isYear(to - 1);
    return dated ? i + 1 : add(i, to, null, day(published));
  }

  private int start(int i) {
    int from = i;
    while (from > 0
        && from > i - 3
        && LINKS.contains(words.form(from - 1))
        && !words.is(from - 1, "the")) {
      from--;
    }
    return from;
  }

  private boolean isYear(int i) {
    String form = words.form(i);
    return form.length() == 4
        && (form.startsWith("19") || form.startsWith("20"))
        && form.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** "the 2010 earthquake", "a 1992 explosion": the year of something else than what is reported, as it is over. */
  private boolean isOfThing(int year) {
    boolean over = published == null
        ? words.is(year - 1, "a")
        : Integer.parseInt(words.form(year)) < published.getYear();
    return over && words.is(year - 1, WordClass.DETERMINER) && words.isOpen(year + 1);
  }

  private @Nullable LocalDate plus(int days) {
    return published == null ? null : published.plusDays(days);
  }

  private static String month(LocalDate date) {
    return YearMonth.from(date).toString();
  }

  private static @Nullable String day(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }
}
