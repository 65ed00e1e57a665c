package org.newsparallax.article;

/**
 * How much of some bytes is UTF-8 beyond ASCII.
 *
 * @param valid the number of well-formed sequences of two bytes or more
 * @param broken the number of places that are not well-formed
 * @param firstBroken the index of the first such place, -1 if there is none
 */
record Utf8Census(int valid, int broken, int firstBroken) {

  static Utf8Census of(byte[] bytes) {
    int valid = 0;
    int broken = 0;
    int first = -1;
    int i = 0;
    while (i < bytes.length) {
      int more = more(bytes[i] & 0xFF);
      if (more == 0) {
        i++;
        continue;
      }
      int followed = followed(bytes, i + 1, more);
      if (followed == more) {
        valid++;
      } else {
        broken++;
        first = first < 0 ? i : first;
      }
      i += 1 + Math.max(0, followed);
    }
    return new Utf8Census(valid, broken, first);
  }

  /** How many bytes should follow this one; 0 after ASCII, -1 after a byte that begins nothing. */
  private static int more(int lead) {
    if (lead < 0x80) {
      return 0;
    }
    if (lead >= 0xC2 && lead <= 0xDF) {
      return 1;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
      return 2;
    }
    return lead >= 0xF0 && lead <= 0xF4 ? 3 : -1;
  }

  private static int followed(byte[] bytes, int from, int most) {
    int count = 0;
    while (count < most && from + count < bytes.length && (bytes[from + count] & 0xC0) == 0x80) {
      count++;
    }
    return count;
  }
}
