package org.newsparallax.text;

/**
 * Where characters stand that may begin a sequence of UTF-8 when they are taken for bytes, asked from front to back. The text
 * is unpacked a stretch at a time, and a stretch of ASCII is passed over as a whole. Used by one thread, once.
 */
final class Leads {
  private static final char FIRST = 0xC2;
  private static final char LAST = 0xF4;
  private static final char BEYOND_ASCII = 0x80;
  private static final int STRETCH = 512;

  private final String text;
  private final char[] stretch;
  private int start;
  private int end;

  Leads(String text) {
    this.text = text;
    this.stretch = new char[Math.min(STRETCH, text.length())];
  }

  /**
   * The next such place.
   *
   * @param from a place that is not in front of the one asked for last
   * @return the first one at or behind it, or -1
   */
  int next(int from) {
    int i = from;
    while (i < end || unpack(Math.max(i, end))) {
      i = Math.max(i, start);
      for (; i < end; i++) {
        char c = stretch[i - start];
        if (c >= FIRST && c <= LAST) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Unpacks the first stretch from a place on that is not all ASCII; false if there is none. */
  private boolean unpack(int from) {
    for (start = from; start < text.length(); start = end) {
      end = Math.min(text.length(), start + STRETCH);
      text.getChars(start, end, stretch, 0);
      if (!isAscii(end - start)) {
        return true;
      }
    }
    return false;
  }

  /** Looks at each character without deciding on it, which is what makes it fast. */
  private boolean isAscii(int length) {
    int all = 0;
    for (int i = 0; i < length; i++) {
      all |= stretch[i];
    }
    return all < BEYOND_ASCII;
  }
}
