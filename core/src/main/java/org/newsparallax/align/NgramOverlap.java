package org.newsparallax.align;

import java.util.Arrays;

/**
 * The share of four-letter sequences that both sentences have, counted as often as they occur (Dice's coefficient), after
 * everything but letters is taken for a space and every number for one sign. Needs no lexicon and forgives inflection and
 * misspelling. Symmetric; linear in the lengths but for sorting. Immutable and thread-safe.
 */
public final class NgramOverlap implements Similarity {
  private static final int LENGTH = 4;
  private static final NgramOverlap DEFAULTS = new NgramOverlap();

  private NgramOverlap() {}

  /**
   * The measure.
   *
   * @return a shared instance
   */
  public static NgramOverlap ofDefaults() {
    return DEFAULTS;
  }

  @Override
  public double score(CharSequence a, CharSequence b) {
    int[] left = ngrams(a);
    int[] right = ngrams(b);
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < left.length && j < right.length) {
      if (left[i] == right[j]) {
        shared++;
        i++;
        j++;
      } else if (left[i] < right[j]) {
        i++;
      } else {
        j++;
      }
    }
    int all = left.length + right.length;
    return all == 0 ? 0 : 2.0 * shared / all;
  }

  /** Hashes of the sequences, sorted. */
  private static int[] ngrams(CharSequence text) {
    String masked = masked(text);
    int count = Math.max(0, masked.length() - LENGTH + 1);
    int[] ngrams = new int[count];
    for (int i = 0; i < count; i++) {
      int hash = 0;
      for (int k = 0; k < LENGTH; k++) {
        hash = hash * 31 + masked.charAt(i + k);
      }
      ngrams[i] = hash;
    }
    Arrays.sort(ngrams);
    return ngrams;
  }

  /** Letters in lower case, one sign for each number, one space for all between; a space at either end. */
  private static String masked(CharSequence text) {
    StringBuilder masked = new StringBuilder(text.length() + 2).append(' ');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char last = masked.charAt(masked.length() - 1);
      if (Character.isLetter(c)) {
        masked.append(Character.toLowerCase(c));
      } else if (Character.isDigit(c)) {
        if (last != '#') {
          masked.append('#');
        }
      } else if (last != ' ' && !(last == '#' && isInsideNumber(text, i))) {
        masked.append(' ');
      }
    }
    if (masked.charAt(masked.length() - 1) != ' ') {
      masked.append(' ');
    }
    return masked.length() <= 1 ? "" : masked.toString();
  }

  private static boolean isInsideNumber(CharSequence text, int at) {
    char c = text.charAt(at);
    return (c == '.' || c == ',' || c == ':')
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1));
  }
}
