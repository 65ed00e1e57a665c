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
    int start = 0;
    int end = Math.min(name.length(), LONGEST_NAME);
    for (int i = 0; i <= end; i++) {
      boolean letter = i < end && Character.isLetter(name.charAt(i));
      boolean hump = letter
          && i > start
          && Character.isUpperCase(name.charAt(i))
          && Character.isLowerCase(name.charAt(i - 1));
      if (!letter || hump) {
        if (i > start) {
          parts.add(name.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = letter ? i : i + 1;
      }
    }
    return parts;
  }
}
