package org.newsparallax.article;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Which ids were given out: eight bytes for each, so that a million articles cost a few megabytes. An id that was given
 * out gets {@code ~2}, {@code ~3} and so on behind it. Not thread-safe.
 */
final class SeenIds {
  private static final HashFunction HASH = Hashing.murmur3_128();

  private long[] table = new long[1 << 10];
  private int size;

  /** The id itself the first time, later one that was not given out before. */
  String unique(String id) {
    if (add(id)) {
      return id;
    }
    int number = 2;
    while (!add(id + "~" + number)) {
      number++;
    }
    return id + "~" + number;
  }

  private boolean add(String id) {
    if (2 * size >= table.length) {
      grow();
    }
    long hash = HASH.hashString(id, StandardCharsets.UTF_8).asLong();
    boolean added = insert(hash == 0 ? 1 : hash);
    size += added ? 1 : 0;
    return added;
  }

  private boolean insert(long hash) {
    int at = (int) hash & (table.length - 1);
    while (table[at] != 0) {
      if (table[at] == hash) {
        return false;
      }
      at = (at + 1) & (table.length - 1);
    }
    table[at] = hash;
    return true;
  }

  private void grow() {
    long[] old = table;
    table = new long[2 * old.length];
    Arrays.stream(old).filter(hash -> hash != 0).forEach(this::insert);
  }
}
