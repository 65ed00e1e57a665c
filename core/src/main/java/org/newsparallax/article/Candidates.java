package org.newsparallax.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the sources of a page or a record say about one field, the most trusted source first. */
final class Candidates {
  /** A value and the place where it was found. */
  record Candidate(String value, Origin origin) {
    /** The same value, which another source contradicts. */
    Candidate disputed() {
      return new Candidate(value, origin.disputed());
    }
  }

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private final List<Candidate> all = new ArrayList<>();

  /** Adds a value, as one line however it is written; nothing if there is none. */
  Candidates add(@Nullable String value, Origin origin) {
    if (value != null && !value.isBlank()) {
      all.add(new Candidate(WHITE_SPACE.matcher(value.strip()).replaceAll(" "), origin));
    }
    return this;
  }

  /** Adds a date in whatever form it is written; what is no date is left out. */
  Candidates addDate(@Nullable String written, Origin origin) {
    return add(IsoDate.of(written), origin);
  }

  List<Candidate> all() {
    return List.copyOf(all);
  }

  /** The value of the most trusted source, or null. */
  @Nullable
  Candidate first() {
    return all.isEmpty() ? null : all.get(0);
  }

  /**
   * The date of the most trusted source, or of a later one that says the same more finely: {@code 2024-08-08} gives way
   * to {@code 2024-08-08T14:05Z}, not to {@code 2024-08-09T14:05Z}.
   */
  @Nullable
  Candidate finest() {
    Candidate best = first();
    for (Candidate other : all) {
      if (best != null
          && other.value().length() > best.value().length()
          && other.value().startsWith(best.value())) {
        best = other;
      }
    }
    return best;
  }

  /** A warning that another source names another day than the chosen one, or null. */
  @Nullable
  String dispute(String field, Candidate chosen) {
    Candidate rival = rival(chosen);
    return rival == null
        ? null
        : field + ": " + chosen.origin().place() + " says " + chosen.value() + ", but "
            + rival.origin().place() + " says " + rival.value();
  }

  /** The first candidate whose day differs from that of the chosen one by more than a time zone can explain, or null. */
  private @Nullable Candidate rival(Candidate chosen) {
    for (Candidate other : all) {
      if (IsoDay.apart(chosen.value(), other.value()) > 1) {
        return other;
      }
    }
    return null;
  }
}
