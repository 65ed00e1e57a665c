package org.newsparallax.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.lexicon.Table;
import org.newsparallax.text.Span;

/** Finds who speaks in the words around a quotation: "Smith said: …", "…, said the mayor of Ostend on Friday". */
final class Speech {
  private static final WordSet VERBS = words("verb");
  private static final WordSet STOPS = words("stop");
  private static final WordSet LEADS = words("lead");
  private static final WordSet DETERMINERS = new WordSet(
      Set.of("the", "a", "an", "his", "her", "their", "its", "he", "she", "they", "it"));
  private static final WordSet AUXILIARIES =
      new WordSet(Set.of("had", "has", "have", "also", "later"));
  private static final WordSet ARTICLES =
      new WordSet(Set.of("the", "a", "an", "his", "her", "their", "its"));
  private static final int LONGEST_NAME = 12;
  private static final int LONGEST_OFFICE = 4;

  private Speech() {}

  /** The speaker named in the words behind a quotation, up to the end of the sentence or the next quotation. */
  static @Nullable Span behind(String text, int from, int end) {
    List<Span> words = clause(text, from, end);
    for (int i = 0; i < words.size() && i < LONGEST_NAME; i++) {
      if (!VERBS.has(text, words.get(i))) {
        continue;
      }
      return i > 0 ? name(text, words, 0, i) : name(text, words, 1, nameEnd(text, words));
    }
    return null;
  }

  /** The speaker named in the words of a sentence in front of a quotation. */
  static @Nullable Span before(String text, int from, int end) {
    List<List<Span>> clauses = Clauses.of(text, from, end);
    for (int c = clauses.size() - 1; c >= 0; c--) {
      List<Span> words = clauses.get(c);
      for (int i = words.size() - 1; i > 0; i--) {
        if (VERBS.has(text, words.get(i))) {
          Span name = name(text, words, 0, i);
          if (name != null) {
            return name;
          }
        }
      }
    }
    boolean participle = clauses.size() > 1 && VERBS.has(text, last(clauses).get(0));
    return participle ? subject(text, clauses) : null;
  }

  private static List<Span> last(List<List<Span>> clauses) {
    return clauses.get(clauses.size() - 1);
  }

  private static List<Span> clause(String text, int from, int end) {
    List<List<Span>> clauses = Clauses.of(text, from, end);
    return clauses.isEmpty() ? List.of() : clauses.get(0);
  }

  private static int nameEnd(String text, List<Span> words) {
    int end = 1;
    while (end < words.size() && end <= LONGEST_NAME && !STOPS.has(text, words.get(end))) {
      end++;
    }
    return end;
  }

  /** The words without those in front that are no part of a name, and without an adverb behind. */
  private static @Nullable Span name(String text, List<Span> words, int from, int end) {
    int first = from;
    while (first < end && LEADS.has(text, words.get(first))) {
      first++;
    }
    int last = end;
    while (last > first + 1 && isAdverb(text, words.get(last - 1))) {
      last--;
    }
    first = behindAdverbial(text, words, first, last);
    return first < last && last - first <= LONGEST_NAME
        ? new Span(words.get(first).start(), words.get(last - 1).end())
        : null;
  }

  /** "On Friday Ada Brook", "After the meeting the mayor": the name stands at the end. */
  private static int behindAdverbial(String text, List<Span> words, int first, int last) {
    if (first >= last || !STOPS.has(text, words.get(first))) {
      return first;
    }
    int name = last;
    while (name > first + 1
        && isCapital(text, words.get(name - 1))
        && !STOPS.has(text, words.get(name - 1))) {
      name--;
    }
    for (int i = last - 1; name == last && i > first; i--) {
      if (DETERMINERS.has(text, words.get(i))) {
        return i;
      }
    }
    return name;
  }

  private static boolean isCapital(String text, Span word) {
    return Character.isUpperCase(text.charAt(word.start()));
  }

  /**
   * The subject in front of a verb that stands apart: "Ann Lee rejected the plan, saying", "Ann Lee, the mayor, said", "The
   * mayor, Ann Lee, said", "The mayor, who is 40, said".
   */
  private static @Nullable Span subject(String text, List<List<Span>> clauses) {
    List<Span> words = clauses.get(0);
    Span named = capitals(text, words);
    if (named != null || clauses.size() < 3) {
      return named;
    }
    List<Span> apposed = clauses.get(1);
    Span name = isCapital(text, apposed.get(0)) ? capitals(text, apposed) : null;
    return name == null && words.size() <= LONGEST_OFFICE
        ? name(text, words, 0, words.size())
        : name;
  }

  /** The words up to the last capital among the first words; an article is none. */
  private static @Nullable Span capitals(String text, List<Span> words) {
    int end = 0;
    for (int i = ARTICLES.has(text, words.get(0)) ? 1 : 0;
        i < words.size() && i < LONGEST_NAME / 2;
        i++) {
      end = isCapital(text, words.get(i)) ? i + 1 : end;
    }
    return end == 0 ? null : name(text, words, 0, end);
  }

  private static boolean isAdverb(String text, Span word) {
    return word.of(text).endsWith("ly") || LEADS.has(text, word) || AUXILIARIES.has(text, word);
  }

  private static WordSet words(String name) {
    Set<String> words = new HashSet<>();
    for (List<String> row : Table.load(Speech.class, "speech.tsv").rows()) {
      if (row.get(1).equals(name)) {
        words.add(row.get(0));
      }
    }
    return new WordSet(words);
  }
}
