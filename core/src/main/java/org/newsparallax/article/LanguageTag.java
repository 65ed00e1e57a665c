package org.newsparallax.article;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** BCP 47 tags as pages write them ({@code en_US}, {@code EN-gb}). */
final class LanguageTag {
  private LanguageTag() {}

  /** The tag in its usual form, or null if it is none. */
  static @Nullable String of(@Nullable String written) {
    if (written == null || written.isBlank()) {
      return null;
    }
    String first = written.split(",", 2)[0].strip().replace('_', '-');
    try {
      Locale locale = new Locale.Builder().setLanguageTag(first).build();
      return locale.getLanguage().isEmpty() ? null : locale.toLanguageTag();
    } catch (IllformedLocaleException e) {
      return null;
    }
  }
}
