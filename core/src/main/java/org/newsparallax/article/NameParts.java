package org.newsparallax.article;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes names such as {@code storyBody__related-links} apart. */
final class NameParts {
  private static final Splitter NAMES = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
  private static final int LONGEST_NAME = 200;
  private static final int MOST_NAMES = 40;

  private NameParts() {}

  /** The names in the value of a class attribute; the first ones only of a value that is absurdly long. */
  static List<String> names(String value) {
    return NAMES
        .limit(MOST_NAMES)
        .splitToList(
            value.length() > LONGEST_NAME * MOST_NAMES ? value.substring(0, LONGEST_NAME) : value);
  }

  /** The parts of one name in lower case: cut where no letter stands, and where a capital follows a small letter. */
  static List<String> of(String name) {
    List<String> parts = new ArrayList<>();
    int end = Math.min(name.length(), LONGEST_NAME);
    for (int start = next(name, 0, end); start < end; ) {
      int stop = stop(name, start, end);
      parts.add(name.substring(start, stop).toLowerCase(Locale.ROOT));
      start = next(name, stop, end);
    }
    return parts;
  }

  /** Where the next part begins, at or behind a place. */
  static int next(String name, int from, int end) {
    int i = from;
    while (i < end && !isLetter(name.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Where the part that begins here ends. */
  static int stop(String name, int start, int end) {
    int i = start + 1;
    while (i < end && isLetter(name.charAt(i)) && !isHump(name.charAt(i - 1), name.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isHump(char before, char c) {
    return Character.isUpperCase(c) && Character.isLowerCase(before);
  }

  private static boolean isLetter(char c) {
    return c < 128 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
  }
}
