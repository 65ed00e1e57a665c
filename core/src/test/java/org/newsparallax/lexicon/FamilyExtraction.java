package org.newsparallax.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes the rows of {@code families.tsv}, nouns with the verbs they come from, and of {@code verbs.tsv}, synonyms. */
final class FamilyExtraction {
  private static final String CORRECTIONS = "family-corrections.tsv";
  private static final int FIELD_OF_PLACES = 15;
  private static final int MOST_MEANINGS = 3;
  private static final int SHARED_LETTERS = 3;

  private final WordNet wordNet;
  private final Map<String, Map<PartOfSpeech, Integer>> uses;
  private final Map<String, String> names = new HashMap<>();

  FamilyExtraction(WordNet wordNet, Map<String, Map<PartOfSpeech, Integer>> uses) {
    this.wordNet = wordNet;
    this.uses = uses;
    wordNet.senses(PartOfSpeech.VERB).forEach((verb, senses) -> {
      for (WordNet.Sense sense : senses) {
        if (wordNet.verb(sense.offset()).words().get(0).equalsIgnoreCase(verb)) {
          names.put(sense.offset(), sense.order() == 1 ? verb : verb + "." + sense.order());
        }
      }
    });
  }

  /** By noun, the verb it is derived from, the most used one if there are several. */
  Map<String, String> families() {
    Map<String, String> rows = new TreeMap<>();
    for (WordNet.Synset synset : wordNet.verbs()) {
      for (WordNet.Derivation derivation : synset.derivations()) {
        String verb = synset.words().get(derivation.from() - 1);
        String noun = wordNet.noun(derivation.offset()).words().get(derivation.to() - 1);
        if (isPlain(verb) && isPlain(noun) && alike(verb, noun)) {
          rows.merge(noun, verb, this::moreUsed);
        }
      }
    }
    rows.keySet().removeIf(noun -> wordNet.senses(PartOfSpeech.VERB).containsKey(noun));
    rows.putAll(countries());
    for (List<String> row : LexiconExtraction.corrections(CORRECTIONS, "root")) {
      rows.put(row.get(1), row.get(2));
    }
    for (List<String> row : LexiconExtraction.corrections(CORRECTIONS, "alone")) {
      rows.remove(row.get(1));
    }
    return rows;
  }

  /** By adjective of a country or a people, the name of the country: Russian, Russia. */
  private Map<String, String> countries() {
    Map<String, String> rows = new TreeMap<>();
    for (WordNet.Synset synset : wordNet.adjectives()) {
      for (WordNet.Derivation derivation : synset.derivations()) {
        WordNet.Synset of = wordNet.noun(derivation.offset());
        if (derivation.from() > 0 && of.named() && of.field() == FIELD_OF_PLACES) {
          String adjective = synset.words().get(derivation.from() - 1).toLowerCase(Locale.ROOT);
          String country = of.words().get(derivation.to() - 1).toLowerCase(Locale.ROOT);
          if (isPlain(adjective) && isPlain(country) && adjective.charAt(0) == country.charAt(0)) {
            rows.putIfAbsent(adjective, country);
          }
        }
      }
    }
    return rows;
  }

  private static boolean isPlain(String word) {
    return word.matches("[a-z]{2,18}");
  }

  private static boolean alike(String verb, String noun) {
    int shared = Math.min(SHARED_LETTERS, Math.min(verb.length(), noun.length()));
    return !verb.equals(noun) && verb.regionMatches(0, noun, 0, shared);
  }

  private String moreUsed(String a, String b) {
    int difference = Integer.compare(used(a), used(b));
    return difference > 0 || difference == 0 && a.compareTo(b) < 0 ? a : b;
  }

  private int used(String verb) {
    return uses.getOrDefault(verb, Map.of()).getOrDefault(PartOfSpeech.VERB, 0);
  }

  /** By verb, its prominent meanings that it shares with another verb. */
  Map<String, String> verbs() {
    Map<String, Set<String>> meanings = new TreeMap<>();
    wordNet.senses(PartOfSpeech.VERB).forEach((verb, senses) -> {
      int most = senses.stream().mapToInt(WordNet.Sense::tagged).max().orElse(0);
      if (isPlain(verb) && (most > 0 || uses.containsKey(verb))) {
        meanings.put(verb, prominent(senses, most));
      }
    });
    for (List<String> row : LexiconExtraction.corrections(CORRECTIONS, "mean")) {
      meanings.computeIfAbsent(row.get(1), v -> new LinkedHashSet<>()).add(row.get(2));
    }
    for (List<String> row : LexiconExtraction.corrections(CORRECTIONS, "unmean")) {
      if (!meanings.getOrDefault(row.get(1), new LinkedHashSet<>()).remove(row.get(2))) {
        throw new IllegalStateException("nothing to take away: " + row);
      }
    }
    Map<String, Integer> shared = new HashMap<>();
    meanings.values().forEach(of -> of.forEach(meaning -> shared.merge(meaning, 1, Integer::sum)));
    Map<String, String> rows = new TreeMap<>();
    meanings.forEach((verb, of) -> {
      List<String> kept = new ArrayList<>(of);
      kept.removeIf(meaning -> shared.getOrDefault(meaning, 0) < 2);
      if (!kept.isEmpty()) {
        rows.put(verb, String.join(";", kept));
      }
    });
    return rows;
  }

  private Set<String> prominent(List<WordNet.Sense> senses, int most) {
    Set<String> kept = new LinkedHashSet<>();
    for (WordNet.Sense sense : senses) {
      boolean prominent =
          sense.order() == 1 || (most == 0 ? sense.order() == 2 : sense.tagged() * 6 >= most);
      String name = names.get(sense.offset());
      if (prominent && name != null && kept.size() < MOST_MEANINGS) {
        kept.add(name);
      }
    }
    return kept;
  }
}
