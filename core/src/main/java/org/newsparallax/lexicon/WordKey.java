package org.newsparallax.lexicon;

/**
 * A number for a word. That of one to twelve letters from a to z is exact: positive, and of no other word; and so is that of
 * one mark such as a comma. That of any other is negative, and other words may have it too.
 */
final class WordKey {
  private static final int MOST_LETTERS = 12;
  private static final int BITS = 5;
  private static final long MARK = 1L << 62;
  private static final long MIXER = 0x9E3779B97F4A7C15L;

  private WordKey() {}

  /** The key of a word as it is. */
  static long of(String word) {
    long key = 0;
    for (int i = 0; i < word.length(); i++) {
      int letter = word.charAt(i) - 'a';
      if (letter < 0 || letter > 'z' - 'a' || i == MOST_LETTERS) {
        return isMark(word, 0, word.length())
            ? MARK | word.charAt(0)
            : word.hashCode() | Long.MIN_VALUE;
      }
      key = key << BITS | letter + 1;
    }
    return key == 0 ? Long.MIN_VALUE : key;
  }

  /** The key of a word of a text in lower case where it is exact, or else a number that is not. */
  static long ofLower(String text, int start, int end) {
    if (end - start > MOST_LETTERS) {
      return Long.MIN_VALUE;
    }
    long key = 0;
    for (int i = start; i < end; i++) {
      int letter = (text.charAt(i) | 'a' - 'A') - 'a';
      if (letter < 0 || letter > 'z' - 'a') {
        return isMark(text, start, end) ? MARK | text.charAt(start) : Long.MIN_VALUE;
      }
      key = key << BITS | letter + 1;
    }
    return key;
  }

  /** Whether a word is one ASCII character that is no letter. */
  private static boolean isMark(String text, int start, int end) {
    return end - start == 1 && text.charAt(start) < 'A';
  }

  static boolean isExact(long key) {
    return key > 0;
  }

  /** The slot of a key in a table of a power of two. */
  static int slot(long key, int bits) {
    return (int) ((key ^ key >>> 32) * MIXER >>> Long.SIZE - bits);
  }
}
