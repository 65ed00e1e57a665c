package org.newsparallax.compare;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The days of the week that a text names. */
final class Weekdays {
  private static final List<String> NAMES = Arrays.stream(DayOfWeek.values())
      .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
      .toList();

  private Weekdays() {}

  /** The days that a text names before a place. */
  static Set<DayOfWeek> named(String text, int end) {
    Set<DayOfWeek> named = EnumSet.noneOf(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      int at = text.indexOf(NAMES.get(day.ordinal()));
      if (at >= 0 && at < end) {
        named.add(day);
      }
    }
    return named;
  }
}
