package org.newsparallax.lexicon;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out for a word, so that it is worked out once: a text has each of its words many times. A word is found
 * where it stands in a text, without a string of its own. When there are too many, all are forgotten, so that no stream of
 * texts fills the memory. Thread-safe; nobody waits to read.
 *
 * @param <V> what is known of a word
 */
public final class Remembered<V> {
  private static final int MOST = 20_000;
  private static final int SLOTS = 1 << 15;

  /** How many words of one slot are remembered: more than chance brings there. */
  private static final int DEEPEST = 16;

  private final Function<String, V> source;
  private volatile Shelf<V> shelf = new Shelf<>();

  /**
   * Remembers what a function says.
   *
   * @param source a function that says the same of the same word, never null; called by any thread, at times twice
   */
  public Remembered(Function<String, V> source) {
    this.source = source;
  }

  /**
   * What the function says of a word.
   *
   * @param word a word
   * @return what it said when it was asked first
   */
  public V of(String word) {
    int hash = word.hashCode();
    for (Entry<V> e = shelf.first(hash); e != null; e = e.next) {
      if (e.hash == hash && e.word.equals(word)) {
        return e.value;
      }
    }
    return remember(word, hash);
  }

  /**
   * What the function says of a word of a text, in lower case.
   *
   * @param text a text
   * @param start where the word begins
   * @param end where it ends
   * @return the same as {@link #of(String)} says of the word in lower case
   */
  public V of(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c > 127) {
        return of(text.substring(start, end).toLowerCase(Locale.ROOT));
      }
      hash = 31 * hash + lower(c);
    }
    for (Entry<V> e = shelf.first(hash); e != null; e = e.next) {
      if (e.hash == hash && isSame(e.word, text, start, end)) {
        return e.value;
      }
    }
    return remember(text.substring(start, end).toLowerCase(Locale.ROOT), hash);
  }

  private static boolean isSame(String word, String text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (word.charAt(i - start) != lower(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
  }

  private V remember(String word, int hash) {
    V made = source.apply(word);
    synchronized (this) {
      if (shelf.size == MOST) {
        shelf = new Shelf<>();
      }
      shelf.add(word, hash, made);
    }
    return made;
  }

  /**
   * Entries by hash. They are immutable, so that a reader sees each whole or not at all. Where a slot is full, as a hostile
   * text may bring about, what is in it is forgotten.
   */
  private static final class Shelf<V> {
    @SuppressWarnings("unchecked")
    private final @Nullable Entry<V>[] slots = (Entry<V>[]) new Entry<?>[SLOTS];

    private int size;

    @Nullable
    Entry<V> first(int hash) {
      return slots[slot(hash)];
    }

    void add(String word, int hash, V value) {
      Entry<V> before = slots[slot(hash)];
      slots[slot(hash)] =
          new Entry<>(word, hash, value, before != null && before.depth == DEEPEST ? null : before);
      size++;
    }

    private static int slot(int hash) {
      return (hash ^ hash >>> 15) & (SLOTS - 1);
    }
  }

  private static final class Entry<V> {
    final String word;
    final int hash;
    final V value;
    final @Nullable Entry<V> next;
    final int depth;

    Entry(String word, int hash, V value, @Nullable Entry<V> next) {
      this.word = word;
      this.hash = hash;
      this.value = value;
      this.next = next;
      this.depth = next == null ? 1 : next.depth + 1;
    }
  }
}
