package org.newsparallax.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A large tab-separated resource that is looked up by its first cell. It stays as the bytes of the file, with an index
 * of open addressing over them, so that tens of thousands of rows are ready within milliseconds. ASCII; one header line
 * after comments that begin with {@code #}; no cell but the first needs to be there. Immutable and thread-safe.
 */
final class ByteTable {
  private static final int ABSENT = -1;

  private final byte[] bytes;
  private final int[] starts;
  private final int size;

  private ByteTable(byte[] bytes) {
    this.bytes = bytes;
    int rows = 0;
    int header = header(bytes);
    for (int i = header; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        rows++;
      }
    }
    size = rows;
    starts = new int[Math.max(16, Integer.highestOneBit(Math.max(1, rows)) * 4)];
    index(header);
  }

  /** The resource of that name in the folder of this package. */
  static ByteTable load(String name) {
    try (InputStream stream = ByteTable.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(
            "no resource " + name + " beside " + ByteTable.class.getName());
      }
      return new ByteTable(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + name + " cannot be read", e);
    }
  }

  static ByteTable of(String text) {
    return new ByteTable(text.getBytes(StandardCharsets.US_ASCII));
  }

  /** How many rows there are. */
  int size() {
    return size;
  }

  private static int header(byte[] bytes) {
    int at = 0;
    boolean comment = true;
    while (at < bytes.length && comment) {
      comment = bytes[at] == '#';
      while (at < bytes.length && bytes[at] != '\n') {
        at++;
      }
      at++;
    }
    return at;
  }

  private void index(int from) {
    int mask = starts.length - 1;
    int start = from;
    int hash = 0;
    boolean key = true;
    for (int i = from; i < bytes.length; i++) {
      byte b = bytes[i];
      if (b == '\n') {
        int slot = spread(hash) & mask;
        while (starts[slot] != 0) {
          slot = (slot + 1) & mask;
        }
        starts[slot] = start + 1;
        start = i + 1;
        hash = 0;
        key = true;
      } else if (b == '\t') {
        key = false;
      } else if (key) {
        hash = hash * 31 + b;
      }
    }
  }

  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 15);
  }

  /** Where the row of this key begins, or a negative number. */
  int row(String key) {
    int mask = starts.length - 1;
    for (int slot = spread(key.hashCode()) & mask; starts[slot] != 0; slot = (slot + 1) & mask) {
      int start = starts[slot] - 1;
      if (keyed(start, key)) {
        return start;
      }
    }
    return ABSENT;
  }

  private boolean keyed(int start, String key) {
    int length = key.length();
    if (start + length >= bytes.length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (bytes[start + i] != key.charAt(i)) {
        return false;
      }
    }
    return bytes[start + length] == '\t' || bytes[start + length] == '\n';
  }

  /** The cell of a row, counted from 0; empty where the row ends before it. */
  String cell(int row, int column) {
    int from = cellStart(row, column);
    int to = from;
    while (to < bytes.length && bytes[to] != '\t' && bytes[to] != '\n') {
      to++;
    }
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }

  /** Whether the cell holds this letter. */
  boolean holds(int row, int column, char letter) {
    for (int i = cellStart(row, column);
        i < bytes.length && bytes[i] != '\t' && bytes[i] != '\n';
        i++) {
      if (bytes[i] == letter) {
        return true;
      }
    }
    return false;
  }

  /** The cell as a whole number, 0 where it is empty. */
  int number(int row, int column) {
    int value = 0;
    for (int i = cellStart(row, column);
        i < bytes.length && bytes[i] >= '0' && bytes[i] <= '9';
        i++) {
      value = value * 10 + bytes[i] - '0';
    }
    return value;
  }

  private int cellStart(int row, int column) {
    int at = row;
    for (int i = 0; i < column; i++) {
      while (at < bytes.length && bytes[at] != '\t' && bytes[at] != '\n') {
        at++;
      }
      if (at < bytes.length && bytes[at] == '\t') {
        at++;
      }
    }
    return at;
  }
}
