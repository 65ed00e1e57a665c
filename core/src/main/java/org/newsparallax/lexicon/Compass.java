package org.newsparallax.lexicon;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows the quarters of a country or a town by their directions: "the north", "north-eastern". Thread-safe. */
public final class Compass {
  private static final Set<String> DIRECTIONS =
      Set.of("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest");

  private Compass() {}

  /**
   * The direction that a word stands for.
   *
   * @param word a word in any case, such as "Northern", "north-east" or "west"
   * @return "north", "northeast" and so on, or null if the word is of no direction
   */
  public static @Nullable String direction(String word) {
    int end = word.endsWith("ern") ? word.length() - "ern".length() : word.length();
    String stem = word.substring(0, end).replace("-", "").toLowerCase(Locale.ROOT);
    return DIRECTIONS.contains(stem) ? stem : null;
  }
}
