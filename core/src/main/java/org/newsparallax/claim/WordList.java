package org.newsparallax.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsparallax.lexicon.PartOfSpeech;
import org.newsparallax.lexicon.Table;
import org.newsparallax.lexicon.Vocabulary;

/** The word classes of {@code words.tsv}, and the verb forms of all word lists. Immutable and thread-safe. */
final class WordList {
  static final WordList ENGLISH = load();

  private final Map<String, Integer> classes;
  private final Set<String> abbreviations;

  private WordList(Map<String, Integer> classes, Set<String> abbreviations) {
    this.classes = classes;
    this.abbreviations = abbreviations;
  }

  /** The classes of a word in lower case, as a mask. */
  int classesOf(String word) {
    Integer known = classes.get(word);
    return known != null ? known : ending(word);
  }

  /** Whether the classes of a word in lower case are known, rather than told from its ending. */
  boolean isListed(String word) {
    return classes.containsKey(word);
  }

  /** Whether a full stop behind the word belongs to it. */
  boolean isAbbreviation(String word) {
    return abbreviations.contains(word);
  }

  private static int ending(String word) {
    if (word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed")) {
      return WordClass.VERB_PAST.mask();
    }
    if (word.length() > 4 && word.endsWith("ly")) {
      return WordClass.ADVERB.mask();
    }
    return isVerbForm(word)
        ? (word.endsWith("ing") ? WordClass.VERB_ING : WordClass.VERB_PAST).mask()
        : 0;
  }

  /** Whether the word is a form of a verb and hardly anything else, neither its base nor the one with an s: "laid", "laying". */
  private static boolean isVerbForm(String word) {
    Vocabulary vocabulary = Vocabulary.english();
    return vocabulary.mostly(word) == PartOfSpeech.VERB
        && !word.endsWith("s")
        && !(word.endsWith("ing") && vocabulary.is(word, PartOfSpeech.NOUN))
        && !vocabulary.lemma(word, PartOfSpeech.VERB).equals(word);
  }

  private static WordList load() {
    Map<String, Integer> classes = new HashMap<>();
    Set<String> abbreviations = new HashSet<>();
    for (List<String> row : Table.load(WordList.class, "words.tsv").rows()) {
      for (String word : row.get(1).split(" ")) {
        switch (row.get(0)) {
          case "abbreviation" -> abbreviations.add(word);
          case "verb" -> addVerb(classes, word);
          default -> classes.merge(word, WordClass.of(row.get(0)).mask(), (a, b) -> a | b);
        }
      }
    }
    addVerbs(classes, "events.tsv", "verb", 1, 4);
    addVerbs(classes, "reporting.tsv", null, 0, 1);
    return new WordList(Map.copyOf(classes), Set.copyOf(abbreviations));
  }

  private static void addVerbs(
      Map<String, Integer> classes,
      String name,
      @org.jspecify.annotations.Nullable String part,
      int kind,
      int words) {
    for (List<String> row : Table.load(WordList.class, name).rows()) {
      if (part == null
          ? !row.get(0).equals("according") && !row.get(0).equals("source")
          : part.equals(row.get(kind))) {
        for (String word : row.get(words).split(" ")) {
          addVerb(classes, word);
        }
      }
    }
  }

  private static void addVerb(Map<String, Integer> classes, String entry) {
    Inflection.verb(entry).forEach((form, c) -> classes.merge(form, c.mask(), (a, b) -> a | b));
  }
}
