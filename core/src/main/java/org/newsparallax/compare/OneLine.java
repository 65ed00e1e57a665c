package org.newsparallax.compare;

import java.util.regex.Pattern;

/** Words of a text as they stand on one line: each stretch of white space is one space. */
final class OneLine {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private OneLine() {}

  static String of(String text) {
    return SPACE.matcher(text).replaceAll(" ");
  }
}
