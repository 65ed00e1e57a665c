package org.newsparallax.text;

import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * Repairs text that was written in UTF-8 and read in windows-1252 ("donâ€™t" for "don’t"). Only what cannot be anything
 * else is repaired: characters that are, byte for byte, one well-formed UTF-8 sequence. Stateless and thread-safe.
 */
public final class Mojibake {
  private static final String QUOTE_WITHOUT_LAST_BYTE = "\u00E2\u20AC";
  /** For each character beyond Latin-1 that windows-1252 has, its byte. */
  private static final int[] BYTES = bytes();

  private Mojibake() {}

  /**
   * Repairs a text.
   *
   * @param given any text
   * @return the repaired text with the way back to the given one; linear in its length
   */
  public static MappedText repair(String given) {
    StringBuilder text = null;
    int[] places = new int[8];
    int[] shifts = new int[8];
    int changes = 0;
    int copied = 0;
    Leads leads = new Leads(given);
    for (int i = leads.next(0); i >= 0; i = leads.next(i + 1)) {
      int length = length(given, i);
      if (length == 0) {
        continue;
      }
      text = text == null ? new StringBuilder(given.length()) : text;
      text.append(given, copied, i).appendCodePoint(codePoint(given, i, length));
      copied = i + length;
      if (changes == places.length) {
        places = Arrays.copyOf(places, 2 * changes);
        shifts = Arrays.copyOf(shifts, 2 * changes);
      }
      places[changes] = text.length();
      shifts[changes++] = copied - text.length();
      i = copied - 1;
    }
    String repaired =
        text == null ? given : text.append(given, copied, given.length()).toString();
    return new MappedText(repaired, Arrays.copyOf(places, changes), Arrays.copyOf(shifts, changes));
  }

  /** How many characters from here on are one character of UTF-8; 0 if they are not. */
  private static int length(String text, int i) {
    int lead = text.charAt(i);
    int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    for (int k = 1; k < length; k++) {
      if (i + k >= text.length() || !isContinuation(text.charAt(i + k))) {
        return k == 2 && text.startsWith(QUOTE_WITHOUT_LAST_BYTE, i) ? 2 : 0;
      }
    }
    int point = decode(text, i, length);
    boolean shortest = length == 2 || point >= (length == 3 ? 0x800 : 0x10000);
    boolean printed = point > 0x9F
        && point <= Character.MAX_CODE_POINT
        && Character.isDefined(point)
        && !(point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    return shortest && printed ? length : 0;
  }

  private static int codePoint(String text, int i, int length) {
    return length == 2 && text.startsWith(QUOTE_WITHOUT_LAST_BYTE, i)
        ? '\u201D'
        : decode(text, i, length);
  }

  private static int decode(String text, int i, int length) {
    int point = text.charAt(i) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07);
    for (int k = 1; k < length; k++) {
      point = point << 6 | asByte(text.charAt(i + k)) & 0x3F;
    }
    return point;
  }

  private static boolean isContinuation(char c) {
    int value = asByte(c);
    return value >= 0x80 && value <= 0xBF;
  }

  private static int asByte(char c) {
    if (c <= 0xFF) {
      return c;
    }
    for (int b = 0; b < BYTES.length; b++) {
      if (BYTES[b] == c) {
        return 0x80 + b;
      }
    }
    return -1;
  }

  private static int[] bytes() {
    int[] characters = new int[0x20];
    byte[] one = new byte[1];
    for (int b = 0; b < characters.length; b++) {
      one[0] = (byte) (0x80 + b);
      characters[b] = new String(one, Charset.forName("windows-1252")).charAt(0);
    }
    return characters;
  }
}
