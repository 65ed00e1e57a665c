package org.newsparallax.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsparallax.lexicon.Frequencies;

/**
 * The words of the sentences at hand, as numbers, with their weights. Filled while sentences are prepared, weighed once,
 * then only read.
 */
final class Dictionary {
  /** Room for the words of a few articles, and for their meanings. */
  private static final int EXPECTED = 1 << 11;

  private static final int PREFIX = 3;
  private static final int MOST_ALIKE = 32;

  /** How many sentences the background corpus counts for among those at hand. */
  private static final double BACKGROUND = 5;

  /** How much of the weight comes from the background corpus alone: what is rare in English is rare by more than chance. */
  private static final double RARITY = 0.15;

  private final Map<String, Integer> ids = new HashMap<>(EXPECTED);
  private final Map<String, List<String>> longNames = new HashMap<>();
  private final Map<String, Integer> meanings = new HashMap<>(2 * EXPECTED);
  private int[] @Nullable [] meaningsOf = new int[256][];
  private int[] background = new int[256];
  private int[] met = new int[256];
  private float[] weights = new float[0];
  private int sentences;

  /** The number of a word; spelling variants of a long name have one number. */
  int id(Lexeme lexeme) {
    Integer known = ids.get(lexeme.key());
    if (known != null) {
      return known;
    }
    String variant = lexeme.proper() ? variant(lexeme.key()) : null;
    Integer id = variant == null ? null : ids.get(variant);
    if (id == null) {
      id = met.length <= size ? grow() : size++;
      background[id] = lexeme.frequency();
    }
    ids.put(lexeme.key(), id);
    return id;
  }

  private int size;

  private int grow() {
    int length = met.length * 2;
    background = Arrays.copyOf(background, length);
    met = Arrays.copyOf(met, length);
    return size++;
  }

  private @Nullable String variant(String name) {
    if (name.length() < PREFIX + 1) {
      return null;
    }
    List<String> alike =
        longNames.computeIfAbsent(name.substring(0, PREFIX), p -> new ArrayList<>());
    for (String other : alike) {
      if (NameFolding.areVariants(name, other)) {
        return other;
      }
    }
    if (alike.size() < MOST_ALIKE) {
      alike.add(name);
    }
    return null;
  }

  /** The numbers of the meanings of a word. */
  int[] meanings(int id, Lexeme lexeme) {
    if (id >= meaningsOf.length) {
      meaningsOf = Arrays.copyOf(meaningsOf, met.length);
    }
    int[] known = meaningsOf[id];
    if (known == null) {
      known = new int[lexeme.meanings().size()];
      for (int i = 0; i < known.length; i++) {
        known[i] = meaning(lexeme.meanings().get(i));
      }
      meaningsOf[id] = known;
    }
    return known;
  }

  private int meaning(String name) {
    int next = meanings.size();
    Integer known = meanings.putIfAbsent(name, next);
    return known == null ? next : known;
  }

  /** Counts a sentence with these words, each named once. */
  void count(PreparedSentence sentence) {
    sentences++;
    for (int i = 0; i < sentence.size(); i++) {
      met[sentence.id(i)]++;
    }
  }

  /**
   * The weight of each word: minus the logarithm of the share of sentences that hold it, a weighted mean of that among those
   * at hand, smoothed by the background corpus, and that in the background corpus.
   */
  float[] weigh() {
    weights = new float[size];
    double all = Frequencies.english().sentences() + 1.0;
    for (int id = 0; id < size; id++) {
      double usual = (background[id] + 1.0) / all;
      double share =
          sentences == 0 ? usual : (BACKGROUND * usual + met[id]) / (BACKGROUND + sentences);
      weights[id] = (float) -((1 - RARITY) * Math.log(share) + RARITY * Math.log(usual));
    }
    return weights;
  }

  int size() {
    return size;
  }
}
