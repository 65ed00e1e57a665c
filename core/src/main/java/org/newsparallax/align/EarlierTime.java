package org.newsparallax.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsparallax.lexicon.Table;

/** Whether a sentence speaks of another time than that of the news, by the words of {@code earlier.tsv}. */
final class EarlierTime {
  private static final Map<String, List<List<String>>> PHRASES = phrases();

  private EarlierTime() {}

  private static Map<String, List<List<String>>> phrases() {
    Map<String, List<List<String>>> phrases = new HashMap<>();
    for (List<String> row : Table.load(EarlierTime.class, "earlier.tsv").rows()) {
      List<String> words = List.of(row.get(0).split(" "));
      phrases.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(words);
    }
    return phrases;
  }

  /** Whether a phrase can begin with a lemma. */
  static boolean opens(String lemma) {
    return PHRASES.containsKey(lemma);
  }

  static boolean isNamed(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Lexeme lexeme = tokens.get(i).lexeme();
      if (lexeme.opens() && isNamed(tokens, i, lexeme.lemma())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamed(List<Token> tokens, int from, String opening) {
    for (List<String> phrase : PHRASES.getOrDefault(opening, List.of())) {
      if (stands(phrase, tokens, from)) {
        return true;
      }
    }
    return false;
  }

  private static boolean stands(List<String> phrase, List<Token> tokens, int from) {
    if (from + phrase.size() > tokens.size()) {
      return false;
    }
    for (int k = 1; k < phrase.size(); k++) {
      if (!tokens.get(from + k).lexeme().lemma().equals(phrase.get(k))) {
        return false;
      }
    }
    return true;
  }
}
