package org.newsparallax.align;

import java.util.Arrays;
import java.util.List;

/**
 * A sentence as the measures read it: the numbers of its content words in ascending order, each once, with a bit for names,
 * and the meanings of these words. Immutable.
 */
final class PreparedSentence {
  private static final int NAME = 1;
  private static final int INDEX_BITS = 8;
  private static final int MOST_WITH_MEANINGS = 1 << INDEX_BITS;

  /** Word numbers, shifted by one, with the bit for names. */
  final int[] words;

  /** Meanings, shifted by eight, with the place of their word in {@link #words}. */
  final int[] meanings;

  private final int plain;

  private PreparedSentence(int[] words, int[] meanings, int plain) {
    this.words = words;
    this.plain = plain;
    this.meanings = meanings;
  }

  static PreparedSentence of(CharSequence text, Dictionary dictionary) {
    List<Token> tokens = Tokens.of(text);
    long[] found = new long[tokens.size()];
    int count = 0;
    for (int i = 0; i < found.length; i++) {
      Token token = tokens.get(i);
      if (token.lexeme().kind() != WordKind.STOP) {
        long id = dictionary.id(token.lexeme());
        found[count++] = id << 32 | (token.name() ? 0 : 1L << 31) | i;
      }
    }
    Arrays.sort(found, 0, count);
    int[] words = new int[count];
    int[] first = new int[count];
    int size = 0;
    for (int i = 0; i < count; i++) {
      int id = (int) (found[i] >>> 32);
      if (size == 0 || words[size - 1] >>> 1 != id) {
        words[size] = id << 1 | ((found[i] >>> 31 & 1) == 0 ? NAME : 0);
        first[size++] = (int) (found[i] & 0x7fffffff);
      }
    }
    int plain = 0;
    for (int i = 0; i < size; i++) {
      plain += tokens.get(first[i]).lexeme().kind() == WordKind.NUMBER ? 0 : 1;
    }
    return new PreparedSentence(
        Arrays.copyOf(words, size), meanings(tokens, first, size, dictionary), plain);
  }

  private static int[] meanings(List<Token> tokens, int[] first, int size, Dictionary dictionary) {
    int[] meanings = new int[16];
    int count = 0;
    for (int i = 0; i < Math.min(size, MOST_WITH_MEANINGS); i++) {
      for (String meaning : tokens.get(first[i]).lexeme().meanings()) {
        if (count == meanings.length) {
          meanings = Arrays.copyOf(meanings, count * 2);
        }
        meanings[count++] = dictionary.meaning(meaning) << INDEX_BITS | i;
      }
    }
    int[] sorted = Arrays.copyOf(meanings, count);
    Arrays.sort(sorted);
    return sorted;
  }

  /** How many content words it has, each counted once. */
  int size() {
    return words.length;
  }

  /** The number of a content word. */
  int id(int place) {
    return words[place] >>> 1;
  }

  boolean isName(int place) {
    return (words[place] & NAME) != 0;
  }

  /** The sum of the weights of its words. */
  float weight(float[] weights) {
    float sum = 0;
    for (int word : words) {
      sum += weights[word >>> 1];
    }
    return sum;
  }

  /** Whether both have exactly the same content words. */
  boolean hasSameWords(PreparedSentence other) {
    if (words.length != other.words.length) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (words[i] >>> 1 != other.words[i] >>> 1) {
        return false;
      }
    }
    return true;
  }

  /** Whether there is any content word but masked numbers. */
  boolean hasWords() {
    return plain > 0;
  }

  /** How many content words there are that are no numbers. */
  int plain() {
    return plain;
  }

  /** Whether a word is among the content words. */
  boolean holds(int id) {
    int low = 0;
    int high = words.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = words[middle] >>> 1;
      if (found == id) {
        return true;
      }
      if (found < id) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return false;
  }

  static int meaning(int packed) {
    return packed >>> INDEX_BITS;
  }

  static int place(int packed) {
    return packed & (MOST_WITH_MEANINGS - 1);
  }
}
