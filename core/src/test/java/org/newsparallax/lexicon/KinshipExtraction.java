package org.newsparallax.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes the rows of {@code nouns.tsv} and {@code concepts.tsv}: what the nouns of news mean, and what that is a kind of. */
final class KinshipExtraction {
  private static final String CORRECTIONS = "noun-corrections.tsv";
  private static final List<Integer> FIELDS_OF_SPECIES = List.of(5, 8, 13, 20, 27);
  private static final List<Integer> FIELDS_OF_EXPRESSIONS = List.of(4, 6, 11, 14, 18);
  private static final int FIELD_OF_PEOPLE = 18;
  private static final int MOST_MEANINGS = 3;
  private static final int WIDEST_FAMILY = 60;

  private final WordNet wordNet;
  private final Set<String> used;
  private final Map<String, String> names = new HashMap<>();
  private final Set<String> general = new HashSet<>();
  private final Map<String, Set<String>> kinds = new TreeMap<>();
  private final Map<String, Set<String>> meanings = new TreeMap<>();

  KinshipExtraction(WordNet wordNet, Set<String> used) {
    this.wordNet = wordNet;
    this.used = used;
    LexiconExtraction.corrections(CORRECTIONS, "general").forEach(row -> general.add(row.get(1)));
    name();
    Set<String> branches = new HashSet<>();
    LexiconExtraction.corrections(CORRECTIONS, "branch").forEach(row -> branches.add(row.get(1)));
    wordNet.senses(PartOfSpeech.NOUN).forEach((noun, senses) -> collect(noun, senses, branches));
    correct();
  }

  /** A meaning is named by its first word, and by the number of that word's sense if it is not the first. */
  private void name() {
    wordNet.senses(PartOfSpeech.NOUN).forEach((noun, senses) -> {
      for (WordNet.Sense sense : senses) {
        String first = plain(wordNet.noun(sense.offset()).words().get(0));
        if (first.equals(noun)) {
          names.put(sense.offset(), sense.order() == 1 ? noun : noun + "." + sense.order());
        }
      }
    });
  }

  private static String plain(String word) {
    return word.toLowerCase(java.util.Locale.ROOT);
  }

  private void collect(String noun, List<WordNet.Sense> senses, Set<String> branches) {
    if (!noun.matches("[a-z]{2,18}( [a-z]{2,14}){0,2}")) {
      return;
    }
    int most = senses.stream().mapToInt(WordNet.Sense::tagged).max().orElse(0);
    boolean rare = noun.indexOf(' ') > 0 || most == 0 && !used.contains(noun);
    Set<String> kept = new LinkedHashSet<>();
    for (WordNet.Sense sense : senses) {
      WordNet.Synset synset = wordNet.noun(sense.offset());
      boolean prominent =
          sense.order() == 1 || (most == 0 ? sense.order() == 2 : sense.tagged() * 5 >= most);
      boolean fitting = rare
          ? FIELDS_OF_EXPRESSIONS.contains(synset.field()) && within(synset, branches)
          : !FIELDS_OF_SPECIES.contains(synset.field()) || sense.tagged() > 0;
      if (prominent && fitting && !synset.named() && kept.size() < MOST_MEANINGS) {
        String name = keep(synset);
        if (!name.isEmpty()) {
          kept.add(name);
        }
      }
    }
    if (!kept.isEmpty()) {
      meanings.put(noun, kept);
    }
  }

  /** Whether a meaning is a kind of one of the branches of which expressions are wanted. */
  private boolean within(WordNet.Synset synset, Set<String> branches) {
    if (branches.contains(name(synset))) {
      return true;
    }
    return synset.kinds().stream().anyMatch(kind -> within(wordNet.noun(kind), branches));
  }

  private String name(WordNet.Synset synset) {
    return names.getOrDefault(synset.offset(), "");
  }

  /** Takes up a meaning with all that it is a kind of, up to what is too general to tell anything; gives its name. */
  private String keep(WordNet.Synset synset) {
    String name = name(synset);
    if (name.isEmpty() || general.contains(name) || !name.matches("[a-z. 0-9-]+")) {
      return "";
    }
    if (!kinds.containsKey(name)) {
      Set<String> of = new LinkedHashSet<>();
      kinds.put(name, of);
      for (String kind : synset.kinds()) {
        String above = keep(wordNet.noun(kind));
        if (!above.isEmpty()) {
          of.add(above);
        }
      }
      if (of.isEmpty() && synset.field() == FIELD_OF_PEOPLE && !name.equals("person")) {
        of.add("person");
      }
    }
    return name;
  }

  private void correct() {
    for (List<String> row : LexiconExtraction.corrections(CORRECTIONS, "kind")) {
      kinds.computeIfAbsent(row.get(1), k -> new LinkedHashSet<>()).add(row.get(2));
      kinds.computeIfAbsent(row.get(2), k -> new LinkedHashSet<>());
    }
    for (List<String> row : LexiconExtraction.corrections(CORRECTIONS, "unkind")) {
      if (!kinds.getOrDefault(row.get(1), new HashSet<>()).remove(row.get(2))) {
        throw new IllegalStateException("nothing to take away: " + row);
      }
    }
    for (List<String> row : LexiconExtraction.corrections(CORRECTIONS, "mean")) {
      if (!kinds.containsKey(row.get(2))) {
        throw new IllegalStateException("no such concept: " + row);
      }
      Set<String> first = new LinkedHashSet<>(List.of(row.get(2)));
      first.addAll(meanings.getOrDefault(row.get(1), Set.of()));
      meanings.put(row.get(1), first);
    }
    for (List<String> row : LexiconExtraction.corrections(CORRECTIONS, "unmean")) {
      if (!meanings.getOrDefault(row.get(1), new HashSet<>()).remove(row.get(2))) {
        throw new IllegalStateException("nothing to take away: " + row);
      }
    }
  }

  /** Nouns whose meanings are not just the one concept of their own name. */
  Map<String, String> nouns() {
    Map<String, String> rows = new TreeMap<>();
    meanings.forEach((noun, of) -> {
      if (!of.equals(Set.of(noun))) {
        rows.put(noun, String.join(";", of));
      }
    });
    return rows;
  }

  /** Concepts with what they are a kind of, and whether they are narrow enough for their kinds to be kin. */
  Map<String, String> concepts() {
    Map<String, Integer> widths = new HashMap<>();
    for (String concept : kinds.keySet()) {
      Set<String> above = new HashSet<>();
      ancestors(concept, above);
      above.forEach(a -> widths.merge(a, 1, Integer::sum));
    }
    Set<String> wide = new HashSet<>();
    LexiconExtraction.corrections(CORRECTIONS, "loose").forEach(row -> wide.add(row.get(1)));
    Set<String> close = new HashSet<>();
    LexiconExtraction.corrections(CORRECTIONS, "close").forEach(row -> close.add(row.get(1)));
    Map<String, String> rows = new TreeMap<>();
    kinds.forEach((concept, of) -> {
      int width = widths.getOrDefault(concept, 0);
      boolean family =
          close.contains(concept) || width > 0 && width <= WIDEST_FAMILY && !wide.contains(concept);
      rows.put(concept, (String.join(";", new ArrayList<>(of)) + (family ? "\tf" : "")));
    });
    return rows;
  }

  private void ancestors(String concept, Set<String> above) {
    for (String kind : kinds.getOrDefault(concept, Set.of())) {
      if (above.add(kind)) {
        ancestors(kind, above);
      }
    }
  }
}
