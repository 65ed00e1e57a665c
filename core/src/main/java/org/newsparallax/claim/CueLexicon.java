package org.newsparallax.claim;

import java.util.ArrayList;
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

  private final Map<String, Openings<Entry>> openings;

  private CueLexicon() {
    List<Entry> entries = new ArrayList<>();
    for (List<String> row : Table.load(CueLexicon.class, "cues.tsv").rows()) {
      Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      Reach reach = Reach.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      for (String phrase : row.get(2).split("\\|")) {
        entries.add(new Entry(kind, reach, List.of(phrase.split(" "))));
      }
    }
    openings = Openings.of(entries, Entry::words);
  }

  /** The entries whose first word this is. */
  Openings<Entry> startingWith(String word) {
    return openings.getOrDefault(word, Openings.none());
  }

  /** All entries that stand in a sentence, in text order. */
  static List<Hit> find(Words words) {
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Openings<Entry> cues = words.known(i).cues();
      if (!cues.isEmpty()) {
        add(cues.alone(), words, i, hits);
        add(cues.before(words.form(i + 1)), words, i, hits);
      }
    }
    return hits;
  }

  private static void add(List<Entry> cues, Words words, int at, List<Hit> hits) {
    for (int k = 0; k < cues.size(); k++) {
      Entry cue = cues.get(k);
      if (EventLexicon.stands(cue.words(), words, at)) {
        hits.add(new Hit(cue, at, at + cue.words().size()));
      }
    }
  }
}
