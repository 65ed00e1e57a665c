package org.newsparallax.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.lexicon.Table;

/** What the splitter knows of words: the resources {@code words.tsv} and {@code abbreviations.tsv}. Immutable. */
final class Words {
  private static final Map<String, AbbreviationKind> ABBREVIATIONS = abbreviations();
  private static final int LONGEST_ABBREVIATION = 31;
  private static final boolean[] OUTLINES = outlines();
  private static final Map<String, Set<String>> CLASSES = classes();

  static final Set<String> STARTERS = of("starter");
  static final Set<String> SPEECH = of("speech");
  static final Set<String> AFTER_CLOCK = of("after-clock");
  static final Set<String> OPENING = of("opening");
  static final Set<String> DOMAINS = of("domain");
  static final Set<String> EXCLAIMED = of("exclaimed");
  static final Set<String> MONTHS = of("month");
  static final Set<String> NUMERALS = of("numeral");

  private Words() {}

  /** Whether a word may be an abbreviation: its length, its first and its last letter tell that most are not. */
  static boolean mayAbbreviate(CharSequence text, int from, int end) {
    int length = end - from;
    return length > 0
        && length <= LONGEST_ABBREVIATION
        && OUTLINES[outline(text.charAt(from), text.charAt(end - 1), length)];
  }

  private static int outline(char first, char last, int length) {
    return (first & 31) << 10 | (last & 31) << 5 | length;
  }

  /** The kind of an abbreviation, given without its last full stop; null for other words. */
  static @Nullable AbbreviationKind abbreviation(String word) {
    AbbreviationKind kind = ABBREVIATIONS.get(word);
    if (kind != null || word.length() < 2) {
      return kind;
    }
    boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
    String folded = capitals ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : null;
    AbbreviationKind loud = folded == null ? null : ABBREVIATIONS.get(folded);
    // In capitals only what stands before a name is told from acronyms and loud words.
    return loud == AbbreviationKind.TITLE || loud == AbbreviationKind.SAINT ? loud : null;
  }

  private static Set<String> of(String name) {
    return CLASSES.getOrDefault(name, Set.of());
  }

  private static Map<String, Set<String>> classes() {
    Map<String, Set<String>> classes = new HashMap<>();
    for (List<String> row : Table.load(Words.class, "words.tsv").rows()) {
      classes.computeIfAbsent(row.get(1), k -> new HashSet<>()).add(row.get(0));
    }
    return classes;
  }

  private static boolean[] outlines() {
    boolean[] outlines = new boolean[1 << 15];
    for (String word : ABBREVIATIONS.keySet()) {
      outlines[outline(word.charAt(0), word.charAt(word.length() - 1), word.length())] = true;
    }
    return outlines;
  }

  private static Map<String, AbbreviationKind> abbreviations() {
    Map<String, AbbreviationKind> kinds = new HashMap<>();
    for (List<String> row : Table.load(Words.class, "abbreviations.tsv").rows()) {
      kinds.put(row.get(0), AbbreviationKind.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    return kinds;
  }
}
