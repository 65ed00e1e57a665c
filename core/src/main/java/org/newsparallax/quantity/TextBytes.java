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

/** A text with one byte for each of its characters, so that one may look at eight of them at a time. */
final class TextBytes {
  /** How many characters a block has. */
  static final int BLOCK = Long.BYTES;
  /** How far behind the last character one may look. */
  private static final int AHEAD = 4 * BLOCK;

  private static final int PORTION = 1 << 12;
  /** So many bytes are kept for the next text. */
  private static final int MOST_KEPT = 1 << 20;

  /** Stands for any character beyond Latin-1. */
  private static final byte BEYOND = -1;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private final CharsetEncoder latin = StandardCharsets.ISO_8859_1.newEncoder();
  private final char[] portion = new char[PORTION];
  private String text = "";
  private byte[] bytes = new byte[PORTION + AHEAD];

  /** Begins another text. */
  void open(String other) {
    text = other;
    int length = other.length();
    int needed = length + AHEAD;
    boolean isLeftFromLongOne = bytes.length > MOST_KEPT && needed <= MOST_KEPT;
    if (needed > bytes.length || isLeftFromLongOne) {
      bytes = new byte[Math.max(needed, PORTION)];
    }
    ByteBuffer encoded = ByteBuffer.wrap(bytes);
    for (int from = 0; from < length; from += PORTION) {
      int to = Math.min(from + PORTION, length);
      other.getChars(from, to, portion, 0);
      encode(CharBuffer.wrap(portion, 0, to - from), encoded);
    }
    Arrays.fill(bytes, length, length + AHEAD, (byte) 0);
  }

  private void encode(CharBuffer chars, ByteBuffer encoded) {
    latin.reset();
    CoderResult result = latin.encode(chars, encoded, true);
    while (result.isError()) {
      for (int i = 0; i < result.length(); i++) {
        chars.get();
        encoded.put(BEYOND);
      }
      result = latin.encode(chars, encoded, true);
    }
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  /** The character at a place, if it is an ASCII one; any other is negative, and what is behind the text is zero. */
  byte at(int place) {
    return bytes[place];
  }

  /** Eight characters from a place on, the first of them highest. */
  long block(int place) {
    return (long) LONGS.get(bytes, place);
  }

  /** The character at a place. */
  char character(int place) {
    byte one = bytes[place];
    return one >= 0 ? (char) one : text.charAt(place);
  }
}
