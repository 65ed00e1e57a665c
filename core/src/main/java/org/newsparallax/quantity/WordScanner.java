package org.newsparallax.quantity;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads words: where each ends, and its key in a {@link WordTable}. It looks at one byte for each character of the text, so that
 * it handles eight of them at a time, through a window that moves along the text. Holds the last result, so each reading thread
 * has its own.
 */
final class WordScanner {
  private static final int BLOCK = WordTable.BLOCK;
  /** How far behind the first character of a word one may look. */
  private static final int AHEAD = 3 * BLOCK;

  private static final int WINDOW = 1 << 12;
  /** The last place in the window from which one may look ahead. */
  private static final int LAST = WINDOW - AHEAD;

  private static final VarHandle BLOCKS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
  private static final long EACH = 0x0101010101010101L;
  private static final long HIGH = 0x8080808080808080L;
  /** Stands for any character beyond Latin-1. */
  private static final byte BEYOND = -1;

  private final CharsetEncoder latin = StandardCharsets.ISO_8859_1.newEncoder();
  private final char[] chars = new char[WINDOW];
  /** A byte for each character of the window; those beyond ASCII are negative, those behind the text zero. */
  private final byte[] bytes = new byte[WINDOW];

  private String text = "";
  /** Where in the text the window begins. */
  private int base;

  private long key;
  private boolean space;

  /** Begins another text. */
  void open(String other) {
    text = other;
    show(0);
  }

  /** Moves the window. */
  private void show(int from) {
    base = from;
    int shown = Math.min(WINDOW, text.length() - from);
    text.getChars(from, from + shown, chars, 0);
    CharBuffer in = CharBuffer.wrap(chars, 0, shown);
    ByteBuffer out = ByteBuffer.wrap(bytes);
    latin.reset();
    CoderResult result = latin.encode(in, out, true);
    while (result.isError()) {
      for (int i = 0; i < result.length(); i++) {
        in.get();
        out.put(BEYOND);
      }
      result = latin.encode(in, out, true);
    }
    Arrays.fill(bytes, shown, Math.min(WINDOW, shown + AHEAD), (byte) 0);
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
    if (from - base > LAST) {
      show(from);
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
    int end = from + length;
    byte behind = bytes[at + length];
    space = behind == ' ';
    return behind < 0 || length == 2 * BLOCK ? scanLetters(from, end) : end;
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
