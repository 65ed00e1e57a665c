package org.newsparallax.align;

import java.util.Arrays;
import java.util.List;

/**
 * A sentence as the measures read it: the numbers of its content words in ascending order, each once, with bits for how
 * they are used, and the meanings of these words. Immutable.
 */
final class PreparedSentence {
  /** Used as a name. */
  static final int NAME = 1;

  /** Within quotation marks. */
  static final int QUOTED = 2;

  /** Next to a number. */
  static final int COUNTED = 4;

  /** Used as a verb, most likely. */
  static final int VERB = 8;

  /** How far a word number is shifted to make room for these bits. */
  static final int SHIFT = 4;

  private static final int NEAR = 3;
  private static final int INDEX_BITS = 8;
  private static final int MOST_WITH_MEANINGS = 1 << INDEX_BITS;

  /** Word numbers, shifted, with their bits. */
  final int[] words;

  /** Meanings, shifted by eight, with the place of their word in {@link #words}. */
  final int[] meanings;

  /** Whether it speaks of another time than that of the news. */
  final boolean earlier;

  private final int plain;

  private PreparedSentence(int[] words, int[] meanings, int plain, boolean earlier) {
    this.words = words;
    this.meanings = meanings;
    this.plain = plain;
    this.earlier = earlier;
  }

  static PreparedSentence of(List<Token> tokens, Dictionary dictionary) {
    int[] bits = bits(tokens);
    long[] found = new long[tokens.size()];
    int count = 0;
    for (int i = 0; i < found.length; i++) {
      Lexeme lexeme = tokens.get(i).lexeme();
      if (lexeme.kind() != WordKind.STOP) {
        found[count++] = (long) dictionary.id(lexeme) << Integer.SIZE | i;
      }
    }
    Arrays.sort(found, 0, count);
    int[] words = new int[count];
    int[] first = new int[count];
    int size = 0;
    int plain = 0;
    for (int i = 0; i < count; i++) {
      int word = (int) (found[i] >>> Integer.SIZE) << SHIFT | bits[(int) found[i]];
      if (size > 0 && words[size - 1] >>> SHIFT == word >>> SHIFT) {
        words[size - 1] |= word;
      } else {
        first[size] = (int) found[i];
        plain += tokens.get(first[size]).lexeme().kind() == WordKind.NUMBER ? 0 : 1;
        words[size++] = word;
      }
    }
    return new PreparedSentence(
        Arrays.copyOf(words, size),
        meanings(tokens, first, words, size, dictionary),
        plain,
        EarlierTime.isNamed(tokens));
  }

  private static int[] bits(List<Token> tokens) {
    int[] bits = new int[tokens.size()];
    int lastNumber = -NEAR - 1;
    for (int i = 0; i < bits.length; i++) {
      Token token = tokens.get(i);
      boolean number = token.lexeme().kind() == WordKind.NUMBER;
      if (number) {
        for (int k = Math.max(Math.max(0, i - NEAR), lastNumber + 1); k < i; k++) {
          bits[k] |= COUNTED;
        }
        lastNumber = i;
      }
      bits[i] = (token.name() ? NAME : 0)
          | (token.quoted() ? QUOTED : 0)
          | (token.lexeme().verb() && !token.name() ? VERB : 0)
          | (!number && i - lastNumber <= NEAR ? COUNTED : 0);
    }
    return bits;
  }

  private static int[] meanings(
      List<Token> tokens, int[] first, int[] words, int size, Dictionary dictionary) {
    int[][] byWord = new int[Math.min(size, MOST_WITH_MEANINGS)][];
    int count = 0;
    for (int i = 0; i < byWord.length; i++) {
      byWord[i] = dictionary.meanings(words[i] >>> SHIFT, tokens.get(first[i]).lexeme());
      count += byWord[i].length;
    }
    int[] meanings = new int[count];
    for (int i = byWord.length - 1; i >= 0; i--) {
      for (int meaning : byWord[i]) {
        meanings[--count] = meaning << INDEX_BITS | i;
      }
    }
    Arrays.sort(meanings);
    return meanings;
  }

  /** How many content words it has, each counted once. */
  int size() {
    return words.length;
  }

  /** The number of a content word. */
  int id(int place) {
    return words[place] >>> SHIFT;
  }

  /** Whether both have exactly the same content words. */
  boolean hasSameWords(PreparedSentence other) {
    if (words.length != other.words.length) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (words[i] >>> SHIFT != other.words[i] >>> SHIFT) {
        return false;
      }
    }
    return true;
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
      int found = words[middle] >>> SHIFT;
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
