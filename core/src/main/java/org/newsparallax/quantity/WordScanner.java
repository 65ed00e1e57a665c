package org.newsparallax.quantity;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Reads words: where each ends, and its key in a {@link WordTable}. It looks at a window of the text with one byte for each
 * character, and one bit that tells the letters from a to z, so that it handles eight of them at a time. Holds the last
 * result, so each reading thread has its own.
 */
final class WordScanner {
  private static final int WINDOW = 4096;
  private static final int BLOCK = Long.BYTES;
  /** How far behind the first character of a word the window has to reach. */
  private static final int AHEAD = 64 + BLOCK;

  private static final VarHandle BLOCKS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle BITS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long EACH = 0x0101010101010101L;
  private static final long HIGH = 0x8080808080808080L;
  /** Moves the highest bits of eight bytes next to each other. */
  private static final long GATHER = 0x0002040810204081L;
  /** Stands for any character beyond ASCII. */
  private static final byte BEYOND = -1;

  private String text = "";
  private char[] chars = {};
  private byte[] bytes = {};
  /** A bit for each byte, set where it is a letter from a to z. */
  private byte[] letters = {};
  /** Where in the text the window begins. */
  private int base;
  /** The last place in the text from which the window reaches far enough. */
  private int last;

  private int end;
  private long key;
  private boolean next;

  /** Begins another text. */
  void open(String other) {
    text = other;
    last = -1;
  }

  int end() {
    return end;
  }

  long key() {
    return key;
  }

  /** Whether a space alone sets apart the word from another that begins with a letter from a to z. */
  boolean leadsToWord() {
    return next;
  }

  /** Reads the word that begins at a place, which lies behind the one read before. */
  void scan(int from) {
    if (from > last) {
      fill(from);
    }
    int at = from - base;
    long others = ~((long) BITS.get(letters, at >>> 3) >>> (at & 7));
    int length = Long.numberOfTrailingZeros(others);
    end = from + length;
    if (length > WordTable.PACKED || bytes[at + length] < 0) {
      scanLetters(from);
      return;
    }
    long block = (long) BLOCKS.get(bytes, at);
    if (length <= BLOCK) {
      key = key(block, length);
    } else {
      int more = length - BLOCK;
      long behind = (long) BLOCKS.get(bytes, at + BLOCK);
      key = key(block, BLOCK) << more * WordTable.BITS | key(behind, more);
    }
    next = bytes[at + length] == ' ' && (others >>> length + 1 & 1) == 0;
  }

  /** Reads a word that is long or may have a letter beyond ASCII. */
  private void scanLetters(int from) {
    while (end < text.length() && Tokenizer.isLetter(text.charAt(end))) {
      end++;
    }
    key = WordTable.key(text, from, end);
    next = false;
  }

  private void fill(int from) {
    int length = Math.min(WINDOW, text.length() - from);
    if (chars.length < length) {
      chars = new char[length];
      bytes = new byte[length + 2 * AHEAD];
      letters = new byte[bytes.length / BLOCK + BLOCK];
    }
    text.getChars(from, from + length, chars, 0);
    for (int i = 0; i < length; i++) {
      char c = chars[i];
      bytes[i] = c < 128 ? (byte) c : BEYOND;
    }
    Arrays.fill(bytes, length, length + 2 * AHEAD, (byte) 0);
    for (int i = 0; i < length + AHEAD; i += BLOCK) {
      letters[i / BLOCK] = letters((long) BITS.get(bytes, i));
    }
    base = from;
    last = from + length == text.length() ? text.length() : from + length - AHEAD;
  }

  /** A bit for each of eight characters that is a letter from a to z. */
  private static byte letters(long block) {
    long small = block & ~HIGH | 0x20 * EACH;
    long from = small + (0x80 - 'a') * EACH;
    long behind = small + (0x80 - 'z' - 1) * EACH;
    return (byte) ((from & ~behind & ~block & HIGH) * GATHER >>> 56);
  }

  /** The key of the first of eight letters. */
  private static long key(long block, int length) {
    long letters = block >>> (BLOCK - length) * Byte.SIZE;
    long pairs = letters & 0x001F_001F_001F_001FL | letters >>> 3 & 0x03E0_03E0_03E0_03E0L;
    long fours = pairs & 0x0000_03FF_0000_03FFL | pairs >>> 6 & 0x000F_FC00_000F_FC00L;
    return fours & 0xF_FFFFL | fours >>> 12 & 0xFF_FFF0_0000L;
  }
}
