package org.newsparallax.quantity;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads words and looks them up. It looks at one byte for each character of the text, so that it handles eight of them at a
 * time, through a window that moves along the text.
 */
final class WordScanner {
  private static final int BLOCK = WordTable.BLOCK;
  /** How far behind the first character of a word one may look. */
  private static final int AHEAD = 3 * BLOCK;

  private static final int WINDOW = 1 << 12;
  /** The greatest number of words that can be told at a glance, one behind the other. */
  private static final int MOST = WINDOW / 2;

  /** The last place in the window from which one may look ahead. */
  private static final int LAST = WINDOW - AHEAD;

  private static final long EACH = 0x0101010101010101L;
  private static final long HIGH = 0x8080808080808080L;
  /** Stands for any character beyond Latin-1. */
  private static final byte BEYOND = -1;

  private final Tokens tokens;
  private final WordTable table;
  private final CharsetEncoder latin = StandardCharsets.ISO_8859_1.newEncoder();
  private final char[] chars = new char[WINDOW];
  /** A byte for each character of the window; those beyond ASCII are negative, those behind the text zero. */
  private final byte[] bytes = new byte[WINDOW];

  private final ByteBuffer blocks = ByteBuffer.wrap(bytes);

  private String text = "";
  /** Where in the text the window begins. */
  private int base;

  WordScanner(Tokens tokens, WordTable table) {
    this.tokens = tokens;
    this.table = table;
  }

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
    blocks.clear();
    latin.reset();
    CoderResult result = latin.encode(in, blocks, true);
    while (result.isError()) {
      for (int i = 0; i < result.length(); i++) {
        in.get();
        blocks.put(BEYOND);
      }
      result = latin.encode(in, blocks, true);
    }
    Arrays.fill(bytes, shown, Math.min(WINDOW, shown + AHEAD), (byte) 0);
  }

  /**
   * Adds the word that begins at a place and those behind it that are set apart by a space alone.
   *
   * @param marks the marks of the first of them
   * @return where the last of them ends; words may go on behind it
   */
  int add(int from, int marks) {
    if (from - base > LAST) {
      show(from);
    }
    tokens.reserve(MOST);
    int end = addShort(from, marks);
    return end > from ? end : addLong(from, marks);
  }

  /**
   * Adds words as long as they are short, of letters from a to z and within the window, as nearly all are. The loop calls
   * nothing and writes to no field, so that it runs in registers.
   */
  private int addShort(int from, int first) {
    int marks = first | Tokens.WORD;
    int end = from - base;
    for (int at = end; at <= LAST; at = end + 1) {
      long block = blocks.getLong(at);
      int length = letters(block);
      long key = first(block, length);
      if (length == BLOCK) {
        long more = blocks.getLong(at + BLOCK);
        int others = letters(more);
        key = others == 0 ? key : WordTable.key(block, first(more, others), others);
        length += others;
      }
      byte behind = bytes[at + length];
      if (behind < 0 || length == 0 || length > WordTable.LONGEST) {
        break;
      }
      end = at + length;
      tokens.add(table.find(key) | marks, base + at, base + end, key);
      if (behind != ' ') {
        break;
      }
      marks = Tokens.WORD;
    }
    return base + end;
  }

  /** Adds a word that is long or may have a letter beyond ASCII. */
  private int addLong(int from, int marks) {
    int end = from;
    while (end < text.length() && Tokenizer.isLetter(text.charAt(end))) {
      end++;
    }
    long key = WordTable.key(text, from, end);
    tokens.add(table.find(key, text, from, end) | marks | Tokens.WORD, from, end, key);
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
