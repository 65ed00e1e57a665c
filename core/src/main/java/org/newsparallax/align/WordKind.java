package org.newsparallax.align;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsparallax.lexicon.Table;

/** Words that are not weighed like others, from {@code words.tsv}. */
enum WordKind {
  /** Tells nothing of what a sentence is about. */
  STOP,
  /** A month or a day of the week: written with a capital letter, but no name. */
  CALENDAR,
  /** Masked like digits. */
  NUMBER,
  /** Tells that something was said, not what happened. */
  SPEECH,
  /** An office; next to a name it is part of it. */
  TITLE,
  /** Any other word. */
  CONTENT;

  private static final Map<String, WordKind> LISTED = listed();

  private static Map<String, WordKind> listed() {
    Map<String, WordKind> listed = new HashMap<>();
    for (List<String> row : Table.load(WordKind.class, "words.tsv").rows()) {
      listed.put(row.get(0), valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    return listed;
  }

  /** The kind of a word in lower case. */
  static WordKind of(String word) {
    return LISTED.getOrDefault(word, CONTENT);
  }

  /** Whether a word of this kind is weighed like any other. */
  boolean isContent() {
    return this == CONTENT || this == SPEECH || this == TITLE;
  }
}
