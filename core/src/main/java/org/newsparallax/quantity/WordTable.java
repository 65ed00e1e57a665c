package org.newsparallax.quantity;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the words that the lexicons know, in any case. A word of a text is looked up by its key, so that neither a string is
 * made of it nor, mostly, its letters are compared. Filled once, then only read.
 */
final class WordTable {
  /** How many letters a key can tell by itself. */
  static final int PACKED = 12;

  /** How many bits of a key tell a letter. */
  static final int BITS = 5;

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long[] slotKeys = new long[1 << 15];
  private int[] slotWords = new int[1 << 15];
  private long[] keys = new long[1 << 14];
  /** The letters of the words that their keys do not tell. */
  private @Nullable String[] forms = new String[1 << 14];

  private final BitSet abbreviations = new BitSet();
  private int size;

  /** The number of the word in a stretch of text, given on its first mention. */
  int add(String text, int start, int end) {
    long key = key(text, start, end);
    int known = find(key, text, start, end);
    if (known >= 0) {
      return known;
    }
    if (size == keys.length) {
      grow();
    }
    keys[size] = key;
    if (key < 0) {
      forms[size] = lower(text.substring(start, end));
    }
    insert(key, size);
    return size++;
  }

  /**
   * The key of the word in a stretch of text. That of up to twelve letters from a to z is positive, and no other word has it:
   * five bits for each letter, in which case makes no difference. Any other is negative, and only its letters tell the word.
   */
  static long key(String text, int start, int end) {
    if (end - start <= PACKED) {
      long key = 0;
      for (int i = start; i < end && isPlainLetter(text.charAt(i)); i++) {
        key = key(key, text.charAt(i));
        if (i == end - 1) {
          return key;
        }
      }
    }
    long hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + lower(text.charAt(i));
    }
    return hash | Long.MIN_VALUE;
  }

  /** The key of a symbol. */
  static long key(char symbol) {
    return lower(symbol) | Long.MIN_VALUE;
  }

  /** The key of a word that is longer by a letter from a to z; that of no letters is 0. */
  static long key(long before, char letter) {
    return before << BITS | letter & (1 << BITS) - 1;
  }

  static boolean isPlainLetter(char c) {
    return (char) ((c | 0x20) - 'a') < 26;
  }

  /** A key with its bits well spread, the best of them on top. */
  static long mix(long key) {
    return (key ^ key >>> 32) * GOLDEN;
  }

  /** The number of the word in a stretch of text, whose key is known, or -1. */
  int find(long key, String text, int start, int end) {
    int mask = slotKeys.length - 1;
    int slot = slot(key, mask);
    while (slotKeys[slot] != 0) {
      if (slotKeys[slot] == key && (key > 0 || isSame(forms[slotWords[slot]], text, start, end))) {
        return slotWords[slot];
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  /** Notes that a period behind the word ends no sentence. */
  void markAbbreviation(int word) {
    abbreviations.set(word);
  }

  boolean isAbbreviation(int word) {
    return abbreviations.get(word);
  }

  int size() {
    return size;
  }

  /** The key of a word by its number. */
  long key(int word) {
    return keys[word];
  }

  private static char lower(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
    }
    return Character.toLowerCase(c);
  }

  private static String lower(String form) {
    char[] chars = form.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = lower(chars[i]);
    }
    return new String(chars);
  }

  private static int slot(long key, int mask) {
    return (int) (mix(key) >>> 40) & mask;
  }

  private static boolean isSame(@Nullable String form, String text, int start, int end) {
    if (form == null || form.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (form.charAt(i - start) != lower(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void insert(long key, int word) {
    int mask = slotKeys.length - 1;
    int slot = slot(key, mask);
    while (slotKeys[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    slotKeys[slot] = key;
    slotWords[slot] = word;
  }

  private void grow() {
    keys = Arrays.copyOf(keys, 2 * size);
    forms = Arrays.copyOf(forms, 2 * size);
    slotKeys = new long[2 * slotKeys.length];
    slotWords = new int[slotKeys.length];
    for (int word = 0; word < size; word++) {
      insert(keys[word], word);
    }
  }
}
