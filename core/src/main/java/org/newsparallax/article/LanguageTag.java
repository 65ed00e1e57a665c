package org.newsparallax.article;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** BCP 47 tags as pages write them ({@code en_US}, {@code EN-gb}). */
final class LanguageTag {
  /** Languages whose tags were changed. */
  private static final Set<String> RENAMED = Set.of("iw", "in", "ji");

  private LanguageTag() {}

  /** The tag in its usual form, or null if it is none. */
  static @Nullable String of(@Nullable String written) {
    if (written == null || written.isBlank()) {
      return null;
    }
    String first = written
        .substring(0, written.indexOf(',') < 0 ? written.length() : written.indexOf(','))
        .strip()
        .replace('_', '-');
    if (isUsual(first)) {
      return first;
    }
    try {
      Locale locale = new Locale.Builder().setLanguageTag(first).build();
      return locale.getLanguage().isEmpty() ? null : locale.toLanguageTag();
    } catch (IllformedLocaleException e) {
      return null;
    }
  }

  /** Two small letters, alone or with two capitals for the country: already in its usual form. */
  private static boolean isUsual(String tag) {
    boolean language =
        tag.length() >= 2 && isIn(tag, 0, 'a', 'z') && !RENAMED.contains(tag.substring(0, 2));
    return language
        && (tag.length() == 2
            || tag.length() == 5 && tag.charAt(2) == '-' && isIn(tag, 3, 'A', 'Z'));
  }

  private static boolean isIn(String tag, int at, char first, char last) {
    return tag.charAt(at) >= first
        && tag.charAt(at) <= last
        && tag.charAt(at + 1) >= first
        && tag.charAt(at + 1) <= last;
  }
}
