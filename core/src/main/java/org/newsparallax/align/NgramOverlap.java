package org.newsparallax.align;

import java.util.Arrays;

/**
 * The share of four-letter sequences that both sentences have, counted as often as they occur (Dice's coefficient), after
 * everything but letters is taken for a space and every number, in digits or in words but for "one", for one sign. Needs
 * no lexicon but the words for numbers, and forgives inflection and misspelling. Symmetric; linear in the lengths but for
 * sorting. Immutable and thread-safe.
 */
public final class NgramOverlap implements Similarity {
  private static final int LENGTH = 4;
  private static final int LONGEST_NUMERAL = 12;
  private static final char NUMBER = '#';
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
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      char last = masked.charAt(masked.length() - 1);
      if (Character.isLetter(c)) {
        i = addWord(text, i, masked);
      } else {
        if (Character.isDigit(c)) {
          addNumber(masked);
        } else if (last != ' ' && !(last == NUMBER && isInsideNumber(text, i))) {
          masked.append(' ');
        }
        i++;
      }
    }
    if (masked.charAt(masked.length() - 1) != ' ') {
      masked.append(' ');
    }
    return masked.length() <= 1 ? "" : masked.toString();
  }

  /** Adds the letters from a place on, or the sign if they are a number in words; gives the place behind them. */
  private static int addWord(CharSequence text, int from, StringBuilder masked) {
    int start = masked.length();
    int i = from;
    while (i < text.length() && Character.isLetter(text.charAt(i))) {
      masked.append(Character.toLowerCase(text.charAt(i)));
      i++;
    }
    boolean whole = masked.charAt(start - 1) == ' ';
    if (whole
        && i - from <= LONGEST_NUMERAL
        && WordKind.of(masked.substring(start)) == WordKind.NUMBER) {
      masked.setLength(start);
      addNumber(masked);
    }
    return i;
  }

  /** Adds the sign of a number; numbers that follow each other are one: "thirty-one", "2 million". */
  private static void addNumber(StringBuilder masked) {
    int end = masked.length() - 1;
    if (end > 0 && masked.charAt(end) == ' ' && masked.charAt(end - 1) == NUMBER) {
      masked.setLength(end);
    } else if (masked.charAt(end) != NUMBER) {
      masked.append(NUMBER);
    }
  }

  private static boolean isInsideNumber(CharSequence text, int at) {
    char c = text.charAt(at);
    return (c == '.' || c == ',' || c == ':')
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1));
  }
}
