package org.newsparallax.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsparallax.lexicon.Table;

/** The fixed words of {@code cues.tsv}. Immutable and thread-safe. */
final class CueLexicon {
  static final CueLexicon ENGLISH = new CueLexicon();

  /** What the words tell. */
  enum Kind {
    HEDGE,
    PLAN,
    NEGATE,
    BACKGROUND,
    EARLIER,
    RUNNING,
    REVISED,
    FORMER,
    TOTAL,
    FURTHER,
    SOME,
    EACH,
    ATTACKER,
    WITHOUT_ATTACKER
  }

  /** How far the words reach. */
  enum Reach {
    /** What they govern: no other verb stands between. */
    BEFORE,
    /** The clause. */
    CLAUSE,
    /** A few words. */
    AROUND
  }

  /** Words and what they tell. */
  record Entry(Kind kind, Reach reach, List<String> words) {}

  /** An entry in a sentence, from its first word to the one after the last. */
  record Hit(Entry entry, int from, int to) {}

  private final Map<String, List<Entry>> entries = new HashMap<>();

  private CueLexicon() {
    for (List<String> row : Table.load(CueLexicon.class, "cues.tsv").rows()) {
      Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      Reach reach = Reach.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      for (String phrase : row.get(2).split("\\|")) {
        List<String> words = List.of(phrase.split(" "));
        entries
            .computeIfAbsent(words.get(0), k -> new ArrayList<>())
            .add(new Entry(kind, reach, words));
      }
    }
  }

  /** The entries whose first word this is. */
  List<Entry> startingWith(String word) {
    return entries.getOrDefault(word, List.of());
  }

  /** All entries that stand in a sentence, in text order. */
  static List<Hit> find(Words words) {
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      List<Entry> cues = words.known(i).cues();
      for (int k = 0; k < cues.size(); k++) {
        Entry entry = cues.get(k);
        int length = 1;
        while (length < entry.words().size()
            && words.is(i + length, entry.words().get(length))) {
          length++;
        }
        if (length == entry.words().size()) {
          hits.add(new Hit(entry, i, i + length));
        }
      }
    }
    return hits;
  }
}
