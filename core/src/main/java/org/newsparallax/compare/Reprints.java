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
 * too. Runs are hashed and one in eight is kept, so that the work is linear in the length of the articles. The source of
 * the method is A. Broder, "On the resemblance and containment of documents" (1997).
 */
final class Reprints {
  private static final int RUN = 5;
  private static final int KEPT = 8;
  private static final int ENOUGH = 4;
  private static final double CONTAINED = 0.8;
  private static final long LETTER = 0x100000001B3L;
  private static final long MIXER = 0x9E3779B97F4A7C15L;

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
          firstVoices.computeIfAbsent(run, key -> new ArrayList<>()).add(i);
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

  private static Set<Integer> sketch(String text) {
    Set<Integer> sketch = new HashSet<>();
    long[] last = new long[RUN];
    int words = 0;
    long word = 0;
    boolean inside = false;
    for (int i = 0; i <= text.length(); i++) {
      char letter = i < text.length() ? letter(text.charAt(i)) : 0;
      if (letter > 0) {
        word = word * LETTER + letter;
        inside = true;
      } else if (inside) {
        last[words++ % RUN] = word;
        word = 0;
        inside = false;
        int run = run(last, words);
        if (words >= RUN && Math.floorMod(run, KEPT) == 0) {
          sketch.add(run);
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

  /** The hash of the last words, the oldest first. */
  private static int run(long[] last, int words) {
    long run = 0;
    for (int i = words; i < words + RUN; i++) {
      run = (run + last[i % RUN]) * MIXER;
      run ^= run >>> 32;
    }
    return (int) run;
  }
}
