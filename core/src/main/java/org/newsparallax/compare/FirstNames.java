package org.newsparallax.compare;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the first name of somebody whom a report gives once in full and then by the surname. */
final class FirstNames {
  private FirstNames() {}

  /**
   * The first name that stands before a surname.
   *
   * @param surname a surname in lower case
   * @param text a text
   * @return the name in lower case; null where there is none, or more than one, so that relatives may be meant
   */
  static @Nullable String of(String surname, String text) {
    String wanted = Character.toUpperCase(surname.charAt(0)) + surname.substring(1);
    String found = null;
    for (int at = text.indexOf(wanted, 2); at >= 0; at = text.indexOf(wanted, at + 1)) {
      String before = isWord(text, at, at + wanted.length()) ? nameBefore(text, at) : null;
      if (before != null && found != null && !before.equals(found)) {
        return null;
      }
      found = before == null ? found : before;
    }
    return found;
  }

  private static boolean isWord(String text, int from, int to) {
    return text.charAt(from - 1) == ' '
        && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
  }

  /** The word before a place, if it has a capital and is no title. */
  private static @Nullable String nameBefore(String text, int at) {
    int from = at - 1;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    if (at - from < 3 || !Character.isUpperCase(text.charAt(from))) {
      return null;
    }
    String word = text.substring(from, at - 1);
    return Aged.isRole(word.toLowerCase(Locale.ROOT)) ? null : word.toLowerCase(Locale.ROOT);
  }
}
