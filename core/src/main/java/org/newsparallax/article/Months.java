package org.newsparallax.article;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;

/** The English names of the months and their abbreviations. */
final class Months {
  private static final List<String> NAMES = List.of(
      "january",
      "february",
      "march",
      "april",
      "may",
      "june",
      "july",
      "august",
      "september",
      "october",
      "november",
      "december");
  private static final int SHORT = 3;
  private static final ImmutableMap<String, Integer> NUMBERS = numbers();

  private Months() {}

  /** The number of a month, 1 to 12; 0 for other words. Letter case does not matter. */
  static int number(String name) {
    return NUMBERS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
  }

  /** All names and abbreviations, in lower case and without full stops. */
  static ImmutableSet<String> words() {
    return NUMBERS.keySet();
  }

  private static ImmutableMap<String, Integer> numbers() {
    ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
    numbers.put("sept", NAMES.indexOf("september") + 1);
    for (int i = 0; i < NAMES.size(); i++) {
      numbers.put(NAMES.get(i), i + 1).put(NAMES.get(i).substring(0, SHORT), i + 1);
    }
    return numbers.buildKeepingLast();
  }
}
