package org.newsparallax.compare;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsparallax.claim.Event;
import org.newsparallax.lexicon.Table;

/**
 * What a comparison knows of a class of events.
 *
 * @param participle how it is said of what is counted: "killed"
 * @param course how its count goes on while the event is told
 * @param weight how much a reader cares, 0 to 1
 * @param prior how likely two figures of it are one figure, in log-odds
 */
record EventWords(String participle, Course course, double weight, double prior) {
  /** Where a count goes while reports come in. */
  enum Course {
    /** Nowhere: what differs later was wrong before. */
    NONE,
    /** Up, as with the dead. */
    UP,
    /** Up and down, as with the missing. */
    EITHER
  }

  private static final ImmutableMap<Event, EventWords> BY_EVENT = load();
  private static final EventWords UNKNOWN = new EventWords("", Course.NONE, 0.3, -1.5);

  static EventWords of(@Nullable Event event) {
    return event == null ? UNKNOWN : BY_EVENT.getOrDefault(event, UNKNOWN);
  }

  static Event event(String id) {
    return Event.valueOf(id.toUpperCase(Locale.ROOT));
  }

  private static ImmutableMap<Event, EventWords> load() {
    ImmutableMap.Builder<Event, EventWords> words = ImmutableMap.builder();
    for (List<String> row : Table.load(EventWords.class, "events.tsv").rows()) {
      words.put(
          event(row.get(0)),
          new EventWords(
              row.get(1),
              Course.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
              Double.parseDouble(row.get(3)),
              Double.parseDouble(row.get(4))));
    }
    return words.buildOrThrow();
  }
}
