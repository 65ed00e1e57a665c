package org.newsparallax.quantity;

/**
 * Tells in one look at a bit that a word is none of a few hundred: it never misses one of them, and takes about one in 300
 * others for one. Eight kilobytes, of which common words touch few, so that it stays close to the processor.
 */
final class TriggerFilter {
  private static final int BITS = 16;

  private final long[] bits = new long[1 << (BITS - 6)];

  /** Notes a word by its key in a {@link WordTable}. */
  void add(long key) {
    int bit = bit(key);
    bits[bit >>> 6] |= 1L << bit;
  }

  /** 1 if the word with the key may have been noted, 0 if it has not: a number, as nobody can foresee which of them. */
  int mayHave(long key) {
    int bit = bit(key);
    return (int) (bits[bit >>> 6] >>> bit) & 1;
  }

  private static int bit(long key) {
    return (int) (WordTable.mix(key) >>> (64 - BITS));
  }
}
