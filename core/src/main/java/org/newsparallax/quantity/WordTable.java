package org.newsparallax.quantity;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the words that the lexicons know, in any case. A word of a text is looked up by its key, so that neither a string is
 * made of it nor, mostly, its letters are compared. Filled once, then only read.
 */
final class WordTable {
  /** How many letters a key holds as they are. */
  static final int BLOCK = Long.BYTES;

  /** How many letters a key can tell by itself. */
  static final int LONGEST = 12;

  /** Makes letters from A to Z small, eight at a time, and leaves the small ones as they are. */
  static final long SMALL = 0x2020202020202020L;

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  /** How many bits tell one of 26 letters. */
  private static final int LETTER = 5;

  private static final int LETTERS = (1 << LETTER) - 1;

  /** Tells the key of a word of more letters than a block has. */
  private static final long LONG = 1L << 60;

  /** Tells the key of a symbol. */
  private static final long SYMBOL = 1L << 62;

  /** How many bits of an entry are marks; those above are the number of the word. */
  static final int MARKS = 8;

  /** Marks a word that a reader of quantities has to stop at. */
  static final int TRIGGER = 1 << 6;

  /** Marks a word behind which a period ends no sentence. */
  static final int ABBREVIATION = 1 << 7;

  /** In place of the entry of a word that is not in the table. */
  static final int UNKNOWN = -1 << MARKS;

  /** For each slot the key of a word, or 0, and its entry. */
  private long[] slots = new long[1 << 16];

  private long[] keys = new long[1 << 14];
  /** The letters of the words that their keys do not tell. */
  private @Nullable String[] forms = new String[1 << 14];

  private int size;

  /** The number of the word in a stretch of text, given on its first mention. */
  int add(String text, int start, int end) {
    long key = key(text, start, end);
    int known = find(key, text, start, end) >> MARKS;
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
    insert(key, size << MARKS);
    return size++;
  }

  /**
   * The key of the word in a stretch of text. That of a symbol and that of up to twelve letters from a to z is positive, and
   * nothing else has it: a byte for each of eight letters or five bits for each of twelve, in which case makes no difference.
   * Any other is negative, and only its letters tell the word.
   */
  static long key(String text, int start, int end) {
    int length = end - start;
    if (length == 1 && !Tokenizer.isLetter(text.charAt(start))) {
      return key(text.charAt(start));
    }
    long key = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!isPlainLetter(c) || length > LONGEST) {
        return hash(text, start, end) | Long.MIN_VALUE;
      }
      key = length <= BLOCK ? key << Byte.SIZE | c | 0x20 : key << LETTER | c & LETTERS;
    }
    return length <= BLOCK ? key : key | LONG;
  }

  /** The key of a word of eight letters and up to four more behind them, each in a byte of its own. */
  static long key(long block, long more, int count) {
    return pack(block) << LETTER * count | pack(more) | LONG;
  }

  /** The letters of a block, five bits for each. */
  private static long pack(long block) {
    return join(join(join(block, 0x001F001F001F001FL, 1), 0x000003FF000003FFL, 2), 0xFFFFFL, 4);
  }

  /** Joins each two groups of so many letters, of which the mask has every other one. */
  private static long join(long groups, long mask, int letters) {
    return groups & mask | groups >>> (Byte.SIZE - LETTER) * letters & mask << LETTER * letters;
  }

  /** The key of a symbol. */
  static long key(char symbol) {
    return symbol | SYMBOL;
  }

  /** The entry of the word in a stretch of text, whose key is known: its number above its marks. */
  int find(long key, String text, int start, int end) {
    return key > 0 ? find(key) : findLetters(key, text, start, end);
  }

  /** The entry of the word that has a positive key. */
  int find(long key) {
    int slot = slot(key);
    while (slots[slot] != key) {
      if (slots[slot] == 0) {
        return UNKNOWN;
      }
      slot = behind(slot);
    }
    return (int) slots[slot + 1];
  }

  private int findLetters(long key, String text, int start, int end) {
    int slot = slot(key);
    while (slots[slot] != 0) {
      int entry = (int) slots[slot + 1];
      if (slots[slot] == key && isSame(forms[entry >> MARKS], text, start, end)) {
        return entry;
      }
      slot = behind(slot);
    }
    return UNKNOWN;
  }

  /** Adds a mark to a word. */
  void mark(int word, int mark) {
    int slot = slot(keys[word]);
    while (slots[slot + 1] >> MARKS != word) {
      slot = behind(slot);
    }
    slots[slot + 1] |= mark;
  }

  int size() {
    return size;
  }

  private static boolean isPlainLetter(char c) {
    return (char) ((c | 0x20) - 'a') < 26;
  }

  private static long hash(String text, int start, int end) {
    long hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + lower(text.charAt(i));
    }
    return hash;
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

  private int slot(long key) {
    return (int) (key * GOLDEN >>> 40) & slots.length - 2;
  }

  private int behind(int slot) {
    return slot + 2 & slots.length - 2;
  }

  private static boolean isSame(@Nullable String form, String text, int start, int end) {
    int length = end - start;
    return form != null
        && form.length() == length
        && form.regionMatches(true, 0, text, start, length);
  }

  private void insert(long key, long entry) {
    int slot = slot(key);
    while (slots[slot] != 0) {
      slot = behind(slot);
    }
    slots[slot] = key;
    slots[slot + 1] = entry;
  }

  private void grow() {
    keys = Arrays.copyOf(keys, 2 * size);
    forms = Arrays.copyOf(forms, 2 * size);
    long[] old = slots;
    slots = new long[2 * old.length];
    for (int slot = 0; slot < old.length; slot += 2) {
      if (old[slot] != 0) {
        insert(old[slot], old[slot + 1]);
      }
    }
  }
}
