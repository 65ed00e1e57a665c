package org.newsparallax.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.lexicon.Table;

/** The news agencies that reports are credited to, by the names in the resource {@code agencies.tsv}. Immutable. */
final class Agencies {
  private static final Set<String> NAMES = names();

  private Agencies() {}

  /** Whether this is the name of a news agency, in capital or small letters, with or without "The". */
  static boolean is(String name) {
    String folded = name.strip().toLowerCase(Locale.ROOT);
    return NAMES.contains(folded.startsWith("the ") ? folded.substring(4) : folded);
  }

  /** The agency in a dateline, as printed: "KYIV, Aug. 8 (Reuters)", "MOSCOW, March 3. /TASS/"; null if none is known. */
  static @Nullable String in(String dateline) {
    for (int i = 0; i < dateline.length(); i++) {
      char c = dateline.charAt(i);
      int close = c == '(' || c == '/' ? dateline.indexOf(c == '(' ? ')' : '/', i + 1) : -1;
      if (close > i && is(dateline.substring(i + 1, close))) {
        return dateline.substring(i + 1, close).strip();
      }
    }
    int comma = dateline.lastIndexOf(',');
    String last = dateline.substring(comma + 1).strip();
    return is(last) ? last : null;
  }

  private static Set<String> names() {
    Set<String> names = new HashSet<>();
    for (List<String> row : Table.load(Agencies.class, "agencies.tsv").rows()) {
      names.add(row.get(0));
    }
    return names;
  }
}
