package org.newsparallax.quantity;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads words: where each ends, and its key in a {@link WordTable}. It looks at one byte for each character of the text, so that
 * it handles eight of them at a time. Holds the last result, so each reading thread has its own.
 */
final class WordScanner {
  private static final int BLOCK = WordTable.BLOCK;
  /** How far behind the first character of a word one may look. */
  private static final int AHEAD = 3 * BLOCK;

  private static final VarHandle BLOCKS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
  private static final long EACH = 0x0101010101010101L;
  private static final long HIGH = 0x8080808080808080L;
  /** Stands for any character beyond ASCII. */
  private static final byte BEYOND = -1;

  private String text = "";
  /** A byte for each character, and some more. Those beyond ASCII are negative, or question marks. */
  private byte[] bytes = new byte[AHEAD];

  private long key;
  private boolean space;

  /** Begins another text. */
  void open(String other) {
    text = other;
    byte[] latin = other.getBytes(StandardCharsets.ISO_8859_1);
    if (latin.length == other.length()) {
      bytes = Arrays.copyOf(latin, latin.length + AHEAD);
    } else {
      fill();
    }
  }

  /** Sets the bytes of a text with characters that are two code units each. */
  private void fill() {
    bytes = new byte[text.length() + AHEAD];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      bytes[i] = c < 128 ? (byte) c : BEYOND;
    }
  }

  /** The key of the word read last. */
  long key() {
    return key;
  }

  /** Whether a space stands behind the word read last, so that another may begin there. */
  boolean leadsOn() {
    return space;
  }

  /** Reads the word that begins at a place and answers where it ends, which is the same place if none begins there. */
  int scan(int from) {
    long block = (long) BLOCKS.get(bytes, from);
    int length = letters(block);
    key = first(block, length);
    if (length == BLOCK) {
      long more = (long) BLOCKS.get(bytes, from + BLOCK);
      int others = letters(more);
      key = others == 0 ? key : WordTable.key(WordTable.key(0, key), first(more, others));
      length += others;
    }
    int end = from + length;
    byte behind = bytes[end];
    space = behind == ' ';
    return behind < 0 || behind == '?' || length == 2 * BLOCK ? scanLetters(from, end) : end;
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
