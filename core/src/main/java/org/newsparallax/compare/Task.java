package org.newsparallax.compare;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsparallax.claim.Claim;
import org.newsparallax.claim.Event;
import org.newsparallax.claim.Mention;
import org.newsparallax.lexicon.Table;
import org.newsparallax.quantity.Kind;

/** What a length of time was taken for: by whichever words, the putting out of a fire, the arrival of police. */
final class Task {
  private static final Map<String, String> SORTS =
      Table.load(Task.class, "tasks.tsv").groupsByWord();

  private Task() {}

  /** The task that a claim tells the time of; null if it tells none that is known. */
  static @Nullable String of(Claim claim) {
    Mention told = claim.setting().trigger();
    boolean lasting = claim.quantity().kind() == Kind.DURATION && claim.event() == Event.LAST;
    return told == null || !lasting ? null : SORTS.get(told.text().toLowerCase(Locale.ROOT));
  }
}
