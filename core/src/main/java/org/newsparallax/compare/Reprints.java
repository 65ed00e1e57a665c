package org.newsparallax.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsparallax.article.Article;

/**
 * Tells which articles are reprints of one report: four in five runs of five words of the shorter one stand in the other
 * too. Runs are hashed, each from the one before it, and one in eight is kept, so that the work is linear in the length of
 * the articles. The source of the method is A. Broder, "On the resemblance and containment of documents" (1997).
 */
final class Reprints {
  private static final int RUN = 5;
  private static final int KEPT = 8;
  private static final int ENOUGH = 4;
  private static final double CONTAINED = 0.8;
  private static final long LETTER = 0x100000001B3L;
  private static final long WORD = 0x9E3779B97F4A7C15L;

  /** What the oldest word of a run was multiplied by until the next one comes in. */
  private static final long OLDEST = power(WORD, RUN);

  private Reprints() {}

  /**
   * The voice of each article: the position of the first article that it is a reprint of, or its own.
   *
   * @param articles the articles
   * @return as many positions as there are articles
   */
  static int[] voices(List<Article> articles) {
    int[] voices = new int[articles.size()];
    Map<Integer, List<Integer>> firstVoices = new HashMap<>();
    List<Integer> sizes = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      Set<Integer> sketch = sketch(articles.get(i).text());
      sizes.add(sketch.size());
      voices[i] = earlier(sketch, firstVoices, sizes, i);
      if (voices[i] == i) {
        for (int run : sketch) {
          firstVoices.computeIfAbsent(run, key -> new ArrayList<>(1)).add(i);
        }
      }
    }
    return voices;
  }

  private static int earlier(
      Set<Integer> sketch, Map<Integer, List<Integer>> index, List<Integer> sizes, int own) {
    Map<Integer, Integer> shared = new HashMap<>();
    for (int run : sketch) {
      for (int other : index.getOrDefault(run, List.of())) {
        shared.merge(other, 1, Integer::sum);
      }
    }
    return shared.entrySet().stream()
        .filter(e -> e.getValue() >= ENOUGH
            && e.getValue() >= CONTAINED * Math.min(sketch.size(), sizes.get(e.getKey())))
        .map(Map.Entry::getKey)
        .min(Integer::compare)
        .orElse(own);
  }

  private static long power(long base, int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= base;
    }
    return power;
  }

  private static Set<Integer> sketch(String text) {
    Set<Integer> sketch = new HashSet<>();
    long[] last = new long[RUN];
    int words = 0;
    long word = 0;
    long run = 0;
    for (int i = 0; i <= text.length(); i++) {
      char letter = i < text.length() ? letter(text.charAt(i)) : 0;
      if (letter > 0) {
        word = word * LETTER + letter;
      } else if (word != 0) {
        int oldest = words++ % RUN;
        run = run * WORD + word - last[oldest] * OLDEST;
        last[oldest] = word;
        word = 0;
        int hash = (int) (run * WORD >>> Integer.SIZE);
        if (words >= RUN && hash % KEPT == 0) {
          sketch.add(hash);
        }
      }
    }
    return sketch;
  }

  /** A letter in lower case, or a digit; 0 for what is neither. */
  private static char letter(char c) {
    if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
      return c;
    }
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : 0;
    }
    return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
  }
}
