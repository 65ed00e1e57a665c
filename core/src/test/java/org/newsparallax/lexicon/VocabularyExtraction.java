package org.newsparallax.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes the rows of {@code vocabulary.tsv}. */
final class VocabularyExtraction {
  private static final List<Integer> FIELDS_OF_SPECIES = List.of(5, 8, 13, 20, 27);
  private static final List<Integer> FIELDS_OF_CAPITALS = List.of(10, 18, 28);
  private static final int LONGEST = 18;

  private final WordNet wordNet;
  private final Map<String, Map<PartOfSpeech, Integer>> uses;
  private final Map<String, Map<PartOfSpeech, Integer>> kinds = new TreeMap<>();
  private final Map<String, Map<PartOfSpeech, String>> irregular = new HashMap<>();

  VocabularyExtraction(WordNet wordNet, Map<String, Map<PartOfSpeech, Integer>> uses) {
    this.wordNet = wordNet;
    this.uses = uses;
  }

  /** By word: its kinds in the order of their use, what it mostly is where that was counted, irregular lemmas. */
  Map<String, String> rows() {
    for (PartOfSpeech partOfSpeech : PartOfSpeech.values()) {
      collect(partOfSpeech);
    }
    readPluralsAsForms();
    readComparativesAsForms();
    correct();
    TreeSet<String> words = new TreeSet<>(kinds.keySet());
    words.addAll(irregular.keySet());
    uses.forEach((word, counts) -> {
      if (counts.size() > 1 && !kinds.containsKey(word) && isInflected(word)) {
        words.add(word);
      }
    });
    Map<String, String> rows = new TreeMap<>();
    words.forEach(word -> rows.put(word, row(word)));
    return rows;
  }

  private void collect(PartOfSpeech partOfSpeech) {
    wordNet.senses(partOfSpeech).forEach((word, senses) -> {
      if (isPlain(word) && (partOfSpeech != PartOfSpeech.NOUN || isCommon(word, senses))) {
        int tagged = senses.stream().mapToInt(WordNet.Sense::tagged).sum();
        kinds
            .computeIfAbsent(word, w -> new EnumMap<>(PartOfSpeech.class))
            .put(partOfSpeech, tagged);
      }
    });
    wordNet.irregular(partOfSpeech).forEach((form, lemmas) -> {
      String lemma = lemmas.get(0);
      if (isPlain(form) && lists(lemma, partOfSpeech) && !form.equals(lemma)) {
        irregular
            .computeIfAbsent(form, f -> new EnumMap<>(PartOfSpeech.class))
            .put(partOfSpeech, lemma);
      }
    });
  }

  private static boolean isPlain(String word) {
    return word.length() > 1
        && word.length() <= LONGEST
        && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  /** Not a name, and not only the name of a species, a substance or a part of the body that nobody was seen to use. */
  private boolean isCommon(String word, List<WordNet.Sense> senses) {
    boolean used = uses.containsKey(word) || senses.stream().anyMatch(s -> s.tagged() > 0);
    return senses.stream()
        .map(s -> wordNet.noun(s.offset()))
        .anyMatch(synset -> !synset.named()
            && (used || !FIELDS_OF_SPECIES.contains(synset.field()))
            && (synset.words().contains(word) || FIELDS_OF_CAPITALS.contains(synset.field())));
  }

  private boolean lists(String lemma, PartOfSpeech partOfSpeech) {
    return kinds.getOrDefault(lemma, Map.of()).containsKey(partOfSpeech);
  }

  /** The source lists many plurals ("years", "losses") as words of their own: they are taken as forms. */
  private void readPluralsAsForms() {
    for (String word : kinds.keySet()) {
      String singular = Inflection.singular(word);
      if (!singular.equals(word)
          && lists(word, PartOfSpeech.NOUN)
          && lists(singular, PartOfSpeech.NOUN)
          && uses.containsKey(singular)) {
        irregular
            .computeIfAbsent(word, f -> new EnumMap<>(PartOfSpeech.class))
            .putIfAbsent(PartOfSpeech.NOUN, singular);
      }
    }
  }

  /** Likewise "larger" and "largest". */
  private void readComparativesAsForms() {
    for (String word : kinds.keySet()) {
      String positive = word.length() > 4 && lists(word, PartOfSpeech.ADJECTIVE)
          ? Inflection.lemma(word, PartOfSpeech.ADJECTIVE, this::lists)
          : null;
      if (positive != null) {
        irregular
            .computeIfAbsent(word, f -> new EnumMap<>(PartOfSpeech.class))
            .putIfAbsent(PartOfSpeech.ADJECTIVE, positive);
      }
    }
  }

  private void correct() {
    for (List<String> row : LexiconExtraction.corrections("vocabulary-corrections.tsv", "drop")) {
      Map<PartOfSpeech, Integer> of = kinds.get(row.get(1));
      if (of != null) {
        of.keySet().removeIf(p -> row.get(2).indexOf(p.letter()) >= 0);
        if (of.isEmpty()) {
          kinds.remove(row.get(1));
        }
      }
    }
    for (List<String> row : LexiconExtraction.corrections("vocabulary-corrections.tsv", "add")) {
      for (PartOfSpeech partOfSpeech : PartOfSpeech.values()) {
        if (row.get(2).indexOf(partOfSpeech.letter()) >= 0) {
          kinds
              .computeIfAbsent(row.get(1), w -> new EnumMap<>(PartOfSpeech.class))
              .put(partOfSpeech, 1);
        }
      }
    }
    for (List<String> row : LexiconExtraction.corrections("vocabulary-corrections.tsv", "lemma")) {
      for (PartOfSpeech partOfSpeech : PartOfSpeech.values()) {
        if (row.get(2).indexOf(partOfSpeech.letter()) >= 0) {
          Map<PartOfSpeech, String> lemmas =
              irregular.computeIfAbsent(row.get(1), f -> new EnumMap<>(PartOfSpeech.class));
          lemmas.remove(partOfSpeech);
          if (!row.get(3).equals(row.get(1))) {
            lemmas.put(partOfSpeech, row.get(3));
          }
        }
      }
    }
    irregular.values().removeIf(Map::isEmpty);
  }

  private boolean isInflected(String word) {
    for (PartOfSpeech partOfSpeech : PartOfSpeech.values()) {
      if (Inflection.lemma(word, partOfSpeech, this::lists) != null) {
        return true;
      }
    }
    return false;
  }

  private String row(String word) {
    Map<PartOfSpeech, Integer> of = kinds.getOrDefault(word, Map.of());
    List<Map.Entry<PartOfSpeech, Integer>> ordered = new ArrayList<>(of.entrySet());
    ordered.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
    StringBuilder letters = new StringBuilder();
    ordered.forEach(use -> letters.append(use.getKey().letter()));
    String mostly = mostly(word);
    if (letters.length() > 0 && mostly.equals(letters.substring(0, 1))) {
      mostly = "";
    }
    StringBuilder lemmas = new StringBuilder();
    irregular
        .getOrDefault(word, Map.of())
        .forEach((p, lemma) -> lemmas
            .append(lemmas.isEmpty() ? "" : " ")
            .append(p.letter())
            .append(':')
            .append(lemma));
    if (lemmas.isEmpty()) {
      return mostly.isEmpty() ? letters.toString() : letters + "\t" + mostly;
    }
    return letters + "\t" + mostly + "\t" + lemmas;
  }

  /** The part of speech that the form was seen in most often, if it was seen at all; the others less. */
  private String mostly(String word) {
    PartOfSpeech best = null;
    int most = 0;
    for (Map.Entry<PartOfSpeech, Integer> use :
        uses.getOrDefault(word, Map.of()).entrySet()) {
      if (use.getValue() > most) {
        best = use.getKey();
        most = use.getValue();
      }
    }
    return best == null ? "" : String.valueOf(best.letter());
  }
}
