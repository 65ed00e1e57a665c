package org.newsparallax.align;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An inverted index over the sentences that may be linked: which sentences of later articles share enough with a given
 * one to be worth a closer look. Words that very many sentences have are passed over, and so are pairs that share next to
 * nothing but synonyms: two long articles on one event have some for any two of their sentences. Immutable.
 */
final class CandidateIndex {
  /** The cosine, by shared words alone, from which a pair is looked at. */
  private static final float ENOUGH = 0.12f;

  private static final int COMMON = 400;

  private final int[] articles;
  private final int[] sentences;
  private final WeighedSentence[] prepared;
  private final int[] lastOfArticle;
  private final float @Nullable [] weights;
  private final int[] starts;
  private final int[] postings;
  private final float[] lengths;

  @FunctionalInterface
  interface Linkable {
    boolean test(int article, int sentence);
  }

  CandidateIndex(
      WeighedSentence[][] all, Linkable linkable, float @Nullable [] weights, int words) {
    this.weights = weights;
    int count = 0;
    for (int a = 0; a < all.length; a++) {
      for (int s = 0; s < all[a].length; s++) {
        count += linkable.test(a, s) ? 1 : 0;
      }
    }
    articles = new int[count];
    sentences = new int[count];
    prepared = new WeighedSentence[count];
    lastOfArticle = new int[all.length];
    int at = 0;
    for (int a = 0; a < all.length; a++) {
      for (int s = 0; s < all[a].length; s++) {
        if (linkable.test(a, s)) {
          articles[at] = a;
          sentences[at] = s;
          prepared[at++] = all[a][s];
        }
      }
      lastOfArticle[a] = at;
    }
    starts = new int[words + 1];
    for (WeighedSentence weighed : prepared) {
      for (int word : weighed.sentence.words) {
        starts[(word >>> PreparedSentence.SHIFT) + 1]++;
      }
    }
    for (int w = 0; w < words; w++) {
      starts[w + 1] += starts[w];
    }
    postings = new int[starts[words]];
    int[] next = Arrays.copyOf(starts, words);
    for (int i = 0; i < count; i++) {
      for (int word : prepared[i].sentence.words) {
        postings[next[word >>> PreparedSentence.SHIFT]++] = i;
      }
    }
    lengths = weights == null ? new float[0] : lengths(prepared);
  }

  private static float[] lengths(WeighedSentence[] sentences) {
    float[] lengths = new float[sentences.length];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = (float) Math.sqrt(sentences[i].squares);
    }
    return lengths;
  }

  int size() {
    return prepared.length;
  }

  int article(int index) {
    return articles[index];
  }

  int sentence(int index) {
    return sentences[index];
  }

  /** Room for sums while candidates are looked for, one for each thread. */
  float[] sums() {
    return new float[prepared.length];
  }

  /** The sentences of later articles that share enough, in no order; the sums are zero before and after. */
  int[] candidates(int from, float[] sums) {
    int first = lastOfArticle[articles[from]];
    int[] found = new int[16];
    int count = 0;
    if (weights == null) {
      found = new int[prepared.length - first];
      for (int i = first; i < prepared.length; i++) {
        found[count++] = i;
      }
      return found;
    }
    for (int word : prepared[from].sentence.words) {
      int id = word >>> PreparedSentence.SHIFT;
      if (starts[id + 1] - starts[id] > COMMON) {
        continue;
      }
      float square = weights[id] * weights[id];
      for (int p = after(id, first); p < starts[id + 1]; p++) {
        int other = postings[p];
        if (sums[other] == 0) {
          if (count == found.length) {
            found = Arrays.copyOf(found, count * 2);
          }
          found[count++] = other;
        }
        sums[other] += square;
      }
    }
    int kept = 0;
    for (int i = 0; i < count; i++) {
      int other = found[i];
      if (sums[other] >= ENOUGH * lengths[from] * lengths[other]) {
        found[kept++] = other;
      }
      sums[other] = 0;
    }
    return Arrays.copyOf(found, kept);
  }

  /** The first posting of a word at or behind a sentence. */
  private int after(int id, int sentence) {
    int low = starts[id];
    int high = starts[id + 1];
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (postings[middle] < sentence) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
