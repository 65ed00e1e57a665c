package org.newsparallax.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.lexicon.Table;

/** Verbs and fixed words that name a source, from {@code reporting.tsv}. Immutable and thread-safe. */
final class ReportingLexicon {
  static final ReportingLexicon ENGLISH = new ReportingLexicon();

  /** How a verb of reporting is used. */
  enum Use {
    SAY,
    TELL,
    ESTIMATE,
    CITE,
    SHOW
  }

  /** A form of a verb of reporting. */
  record Verb(Use use, WordClass form) {}

  private final Map<String, Verb> verbs = new HashMap<>();
  private final Map<String, List<List<String>>> according = new HashMap<>();
  private final Set<String> sources = new HashSet<>();

  private ReportingLexicon() {
    for (List<String> row : Table.load(ReportingLexicon.class, "reporting.tsv").rows()) {
      switch (row.get(0)) {
        case "source" -> sources.addAll(List.of(row.get(1).split(" ")));
        case "according" -> {
          for (String phrase : row.get(1).split("\\|")) {
            List<String> words = List.of(phrase.split(" "));
            according.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(words);
          }
        }
        default -> {
          Use use = Use.valueOf(row.get(0).toUpperCase(Locale.ROOT));
          for (String word : row.get(1).split(" ")) {
            Inflection.verb(word).forEach((form, c) -> verbs.putIfAbsent(form, new Verb(use, c)));
          }
        }
      }
    }
  }

  @Nullable
  Verb verb(String form) {
    return verbs.get(form);
  }

  /** Whether a noun names one who knows, such as {@code police}. */
  boolean isSource(String noun) {
    return sources.contains(noun);
  }

  /** The fixed words such as "according to" whose first word this is. */
  List<List<String>> accordingStartingWith(String word) {
    return according.getOrDefault(word, List.of());
  }

  /** The word behind fixed words such as "according to" that stand at a position, or -1. */
  static int behindAccording(Words words, int position) {
    List<List<String>> phrases = words.known(position).according();
    for (int k = 0; k < phrases.size(); k++) {
      List<String> phrase = phrases.get(k);
      int i = 1;
      while (i < phrase.size() && words.is(position + i, phrase.get(i))) {
        i++;
      }
      if (i == phrase.size()) {
        return position + i;
      }
    }
    return -1;
  }
}
