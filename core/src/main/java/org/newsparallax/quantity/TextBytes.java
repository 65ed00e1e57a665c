package org.newsparallax.quantity;

import java.nio.ByteBuffer;
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

  private final CharsetEncoder latin = StandardCharsets.ISO_8859_1.newEncoder();
  private final char[] portion = new char[PORTION];
  private String text = "";
  private ByteBuffer bytes = ByteBuffer.allocate(PORTION + AHEAD);

  /** Begins another text. */
  void open(String other) {
    text = other;
    int length = other.length();
    int needed = length + AHEAD;
    boolean isLeftFromLongOne = bytes.capacity() > MOST_KEPT && needed <= MOST_KEPT;
    if (needed > bytes.capacity() || isLeftFromLongOne) {
      bytes = ByteBuffer.allocate(Math.max(needed, PORTION));
    }
    bytes.clear();
    for (int from = 0; from < length; from += PORTION) {
      int to = Math.min(from + PORTION, length);
      other.getChars(from, to, portion, 0);
      encode(CharBuffer.wrap(portion, 0, to - from));
    }
    Arrays.fill(bytes.array(), length, length + AHEAD, (byte) 0);
    bytes.clear();
  }

  private void encode(CharBuffer chars) {
    latin.reset();
    CoderResult result = latin.encode(chars, bytes, true);
    while (result.isError()) {
      for (int i = 0; i < result.length(); i++) {
        chars.get();
        bytes.put(BEYOND);
      }
      result = latin.encode(chars, bytes, true);
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
    return bytes.get(place);
  }

  /** Eight characters from a place on, the first of them highest. */
  long block(int place) {
    return bytes.getLong(place);
  }

  /** The character at a place. */
  char character(int place) {
    byte one = bytes.get(place);
    return one >= 0 ? (char) one : text.charAt(place);
  }
}
