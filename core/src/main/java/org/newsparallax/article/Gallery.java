package org.newsparallax.article;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the captions of a series of pictures by the counters in front of them. A counter that nothing labels may also
 * begin a sentence ("3 of 10 Swedes"): it counts pictures where the one before or behind stands in the text too, or where
 * a title in capitals follows. Filled and asked by one thread.
 */
final class Gallery {
  private final Set<String> seen = new HashSet<>();

  /** Takes note of a block. */
  void see(String text, int from, int end) {
    GalleryCounter counter = GalleryCounter.at(text, from, end);
    if (counter != null) {
      seen.add(key(counter.number(), counter.total()));
    }
  }

  /** The role of a block that begins with a counter of pictures, null if it does not. */
  @Nullable
  Role role(String text, int from, int end) {
    GalleryCounter counter = seen.isEmpty() ? null : GalleryCounter.at(text, from, end);
    if (counter == null) {
      return null;
    }
    boolean alone = counter.end() >= end;
    boolean known = counter.labelled()
        || seen.contains(key(counter.number() - 1, counter.total()))
        || seen.contains(key(counter.number() + 1, counter.total()));
    if (alone) {
      return known ? Role.PROMOTION : null;
    }
    boolean begins = !Character.isLowerCase(text.charAt(counter.end()));
    return begins && (known || isLoud(text, counter.end(), end)) ? Role.CAPTION : null;
  }

  /** Whether two words in capitals stand here. */
  private static boolean isLoud(String text, int from, int end) {
    int letters = 0;
    int words = 1;
    for (int i = from; i < end && words <= 2; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
      words += c == ' ' ? 1 : 0;
    }
    return letters > 3 && words > 1;
  }

  private static String key(int number, int total) {
    return number + "/" + total;
  }
}
