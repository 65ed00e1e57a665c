package org.newsparallax.quantity;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Reads words: where each ends, and its key in a {@link WordTable}. It looks at a window of the text with one byte for each
 * character, so that it handles eight of them at a time. Holds the last result, so each reading thread has its own.
 */
final class WordScanner {
  private static final int WINDOW = 4096;
  private static final int BLOCK = WordTable.BLOCK;
  /** How far behind the first character of a word the window has to reach. */
  private static final int AHEAD = 3 * BLOCK;

  private static final VarHandle BLOCKS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
  private static final long EACH = 0x0101010101010101L;
  private static final long HIGH = 0x8080808080808080L;
  /** Stands for any character beyond ASCII. */
  private static final byte BEYOND = -1;

  private String text = "";
  private char[] chars = {};
  private byte[] bytes = new byte[AHEAD];
  /** Where in the text the window begins. */
  private int base;
  /** The last place in the text from which the window reaches far enough. */
  private int last;

  private long key;
  private boolean space;

  /** Begins another text. */
  void open(String other) {
    text = other;
    last = -1;
  }

  /** The key of the word read last. */
  long key() {
    return key;
  }

  /** Whether a space stands behind the word read last, so that another may begin there. */
  boolean leadsOn() {
    return space;
  }

  /** Reads the word that begins at a place, which lies behind the one read before; answers where it ends, there if none does. */
  int scan(int from) {
    if (from > last) {
      fill(from);
    }
    int at = from - base;
    long block = (long) BLOCKS.get(bytes, at);
    int length = letters(block);
    key = first(block, length);
    if (length == BLOCK) {
      long more = (long) BLOCKS.get(bytes, at + BLOCK);
      int others = letters(more);
      key = others == 0 ? key : WordTable.key(WordTable.key(0, key), first(more, others));
      length += others;
    }
    byte behind = bytes[at + length];
    space = behind == ' ';
    return behind < 0 || length == 2 * BLOCK ? scanLetters(from, from + length) : from + length;
  }

  /** Reads a word that is long or may have a letter beyond ASCII, of which a part is read. */
  private int scanLetters(int from, int read) {
    int end = read;
    while (end < text.length() && Tokenizer.isLetter(text.charAt(end))) {
      end++;
    }
    key = WordTable.key(text, from, end);
    space = end < text.length() && text.charAt(end) == ' ';
    return end;
  }

  private void fill(int from) {
    int length = Math.min(WINDOW, text.length() - from);
    if (chars.length < length) {
      chars = new char[length];
      bytes = new byte[length + AHEAD];
    }
    text.getChars(from, from + length, chars, 0);
    for (int i = 0; i < length; i++) {
      char c = chars[i];
      bytes[i] = c < 128 ? (byte) c : BEYOND;
    }
    Arrays.fill(bytes, length, length + AHEAD, (byte) 0);
    base = from;
    last = from + length == text.length() ? text.length() : from + length - AHEAD;
  }

  /** How many letters from a to z a block of eight characters begins with. */
  private static int letters(long block) {
    long small = (block | WordTable.SMALL) & ~HIGH;
    long from = small + (0x80 - 'a') * EACH;
    long behind = small + (0x80 - 'z' - 1) * EACH;
    return Long.numberOfLeadingZeros((~from | behind | block) & HIGH) / Byte.SIZE;
  }

  /** The first letters of a block, in small letters; for none of them, no key at all. */
  private static long first(long block, int length) {
    return (block | WordTable.SMALL) >>> (BLOCK - length) * Byte.SIZE;
  }
}
