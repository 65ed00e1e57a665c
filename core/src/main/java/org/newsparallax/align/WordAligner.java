package org.newsparallax.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;
import org.newsparallax.lexicon.Frequencies;
import org.newsparallax.lexicon.Kinship;
import org.newsparallax.lexicon.Relation;

/**
 * Links the words of two sentences one to one: the same word, the same family, spellings of a name, synonyms and kin. The
 * score is the weight of the linked words as a share of all content words, each link counting by the strength of its
 * kind. Symmetric up to the choice between equally good partners; linear in the lengths but for the words that stay
 * without a partner at first, of which the first hundred of each sentence are compared with each other. Immutable and
 * thread-safe.
 */
public final class WordAligner implements Similarity {
  private static final int MOST_COMPARED = 100;
  private static final double ALIKE = 0.94;
  private static final int LONG = 6;
  private static final WordAligner DEFAULTS = new WordAligner();
  private static final JaroWinklerSimilarity SPELLING = new JaroWinklerSimilarity();

  private WordAligner() {}

  /**
   * The measure.
   *
   * @return a shared instance
   */
  public static WordAligner ofDefaults() {
    return DEFAULTS;
  }

  @Override
  public double score(CharSequence a, CharSequence b) {
    List<Token> left = content(a);
    List<Token> right = content(b);
    double all = 0;
    for (Token token : left) {
      all += weight(token);
    }
    for (Token token : right) {
      all += weight(token);
    }
    double linked = 0;
    for (Pair pair : pairs(left, right)) {
      linked += pair.kind().strength() * (weight(left.get(pair.a())) + weight(right.get(pair.b())));
    }
    return all == 0 ? 0 : Math.min(1, linked / all);
  }

  /**
   * The links between the content words of two sentences.
   *
   * @param a a sentence
   * @param b another sentence
   * @return the links in the order of the first sentence; no word is linked twice
   */
  public List<WordLink> links(CharSequence a, CharSequence b) {
    List<Token> left = content(a);
    List<Token> right = content(b);
    return pairs(left, right).stream()
        .sorted(Comparator.comparingInt(Pair::a))
        .map(pair ->
            new WordLink(left.get(pair.a()).span(), right.get(pair.b()).span(), pair.kind()))
        .toList();
  }

  private record Pair(int a, int b, WordLink.Kind kind) {}

  private static List<Token> content(CharSequence text) {
    return Tokens.of(text).stream()
        .filter(token -> token.lexeme().kind() != WordKind.STOP)
        .toList();
  }

  private static double weight(Token token) {
    double all = Frequencies.english().sentences() + 1.0;
    return Math.log(all / (token.lexeme().frequency() + 1.0));
  }

  private static List<Pair> pairs(List<Token> left, List<Token> right) {
    boolean[] takenLeft = new boolean[left.size()];
    boolean[] takenRight = new boolean[right.size()];
    List<Pair> pairs = new ArrayList<>();
    byKey(left, right, takenLeft, takenRight, pairs);
    List<Integer> restLeft = rest(left, takenLeft);
    List<Integer> restRight = rest(right, takenRight);
    List<Pair> weaker = new ArrayList<>();
    for (int i : restLeft) {
      for (int j : restRight) {
        WordLink.Kind kind = kind(left.get(i), right.get(j));
        if (kind != null) {
          weaker.add(new Pair(i, j, kind));
        }
      }
    }
    weaker.sort(Comparator.comparing(Pair::kind));
    for (Pair pair : weaker) {
      if (!takenLeft[pair.a()] && !takenRight[pair.b()]) {
        takenLeft[pair.a()] = true;
        takenRight[pair.b()] = true;
        pairs.add(pair);
      }
    }
    return pairs;
  }

  /** Links words of one family in the order in which they stand. */
  private static void byKey(
      List<Token> left,
      List<Token> right,
      boolean[] takenLeft,
      boolean[] takenRight,
      List<Pair> pairs) {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int j = right.size() - 1; j >= 0; j--) {
      places
          .computeIfAbsent(right.get(j).lexeme().key(), k -> new ArrayList<>())
          .add(j);
    }
    for (int i = 0; i < left.size(); i++) {
      Lexeme lexeme = left.get(i).lexeme();
      List<Integer> found = places.get(lexeme.key());
      if (found != null && !found.isEmpty()) {
        int j = found.remove(found.size() - 1);
        takenLeft[i] = true;
        takenRight[j] = true;
        pairs.add(new Pair(i, j, sameKey(lexeme, right.get(j).lexeme())));
      }
    }
  }

  private static WordLink.Kind sameKey(Lexeme a, Lexeme b) {
    if (a.kind() == WordKind.NUMBER) {
      return WordLink.Kind.NUMBER;
    }
    if (a.lemma().equals(b.lemma())) {
      return WordLink.Kind.EXACT;
    }
    return a.proper() && b.proper() ? WordLink.Kind.NAME : WordLink.Kind.STEM;
  }

  private static List<Integer> rest(List<Token> tokens, boolean[] taken) {
    List<Integer> rest = new ArrayList<>();
    for (int i = 0; i < taken.length && rest.size() < MOST_COMPARED; i++) {
      if (!taken[i] && tokens.get(i).lexeme().kind().isContent()) {
        rest.add(i);
      }
    }
    return rest;
  }

  private static WordLink.@Nullable Kind kind(Token a, Token b) {
    Lexeme left = a.lexeme();
    Lexeme right = b.lexeme();
    if (left.proper() || right.proper()) {
      return left.proper() && right.proper() && areSpellings(left.key(), right.key())
          ? WordLink.Kind.NAME
          : null;
    }
    if (!Collections.disjoint(left.meanings(), right.meanings())) {
      return WordLink.Kind.SYNONYM;
    }
    Relation relation = Kinship.english().relation(left.lemma(), right.lemma());
    return switch (relation) {
      case SAME, SYNONYM -> WordLink.Kind.SYNONYM;
      case KIND_OF, HAS_KIND, KIN -> WordLink.Kind.KIN;
      case NONE -> null;
    };
  }

  /** Variants by the rules of transliteration, or long names that differ by one slip in their second half. */
  private static boolean areSpellings(String a, String b) {
    return NameFolding.areVariants(a, b)
        || Math.min(a.length(), b.length()) >= LONG
            && a.charAt(a.length() - 1) == b.charAt(b.length() - 1)
            && SPELLING.apply(a, b) >= ALIKE;
  }
}
