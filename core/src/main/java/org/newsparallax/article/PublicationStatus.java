package org.newsparallax.article;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the provider of an item says of its use, as ninjs, NewsML-G2 and NITF have it. */
final class PublicationStatus {
  private static final ImmutableSet<String> NOT_TO_BE_USED =
      ImmutableSet.of("canceled", "cancelled", "killed", "withheld", "embargoed");

  private PublicationStatus() {}

  /** A warning if the item is not to be used, else null. */
  static @Nullable String warning(@Nullable String status) {
    String word = status == null
        ? ""
        : status.substring(status.indexOf(':') + 1).strip().toLowerCase(Locale.ROOT);
    return NOT_TO_BE_USED.contains(word)
        ? "its provider marks the item as " + word + "; it is not to be published"
        : null;
  }
}
