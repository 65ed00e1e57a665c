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

  private final Function<String, V> source;
  private volatile Shelf<V> shelf = new Shelf<>(Shelf.SMALLEST);

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
    long key = WordKey.of(word);
    V found = shelf.find(key, word);
    return found == null ? remember(key, word) : found;
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
    long key = WordKey.ofLower(text, start, end);
    V found = WordKey.isExact(key) ? shelf.find(key, null) : null;
    return found == null ? of(text.substring(start, end).toLowerCase(Locale.ROOT)) : found;
  }

  private V remember(long key, String word) {
    V made = source.apply(word);
    synchronized (this) {
      shelf = shelf.size() < MOST ? shelf.withRoom() : new Shelf<>(Shelf.SMALLEST);
      shelf.add(key, word, made);
    }
    return made;
  }

  /**
   * Entries by key, in a table no larger than they need, so that it stays near the processor. An entry is immutable: a reader
   * sees it whole or not at all. Where a slot is full, as a hostile text may bring about, what is in it is forgotten.
   */
  private static final class Shelf<V> {
    static final int SMALLEST = 10;

    /** How many words of one slot are remembered: more than chance brings there. */
    private static final int DEEPEST = 16;

    private final int bits;
    private final @Nullable Entry<V>[] slots;
    private int size;

    @SuppressWarnings("unchecked")
    Shelf(int bits) {
      this.bits = bits;
      slots = (Entry<V>[]) new Entry<?>[1 << bits];
    }

    int size() {
      return size;
    }

    /** What is known by a key; of a word, where that is needed to tell it. */
    @Nullable
    V find(long key, @Nullable String word) {
      for (Entry<V> e = slots[WordKey.slot(key, bits)]; e != null; e = e.next) {
        if (e.key == key && (WordKey.isExact(key) || e.word.equals(word))) {
          return e.value;
        }
      }
      return null;
    }

    void add(long key, String word, V value) {
      int slot = WordKey.slot(key, bits);
      Entry<V> before = slots[slot];
      boolean full = before != null && before.depth == DEEPEST;
      slots[slot] = new Entry<>(key, word, value, full ? null : before);
      size++;
    }

    /** This one, or a larger one with the same entries. */
    Shelf<V> withRoom() {
      if (size < slots.length) {
        return this;
      }
      Shelf<V> larger = new Shelf<>(bits + 1);
      for (Entry<V> first : slots) {
        for (Entry<V> e = first; e != null; e = e.next) {
          larger.add(e.key, e.word, e.value);
        }
      }
      return larger;
    }
  }

  private static final class Entry<V> {
    final long key;
    final String word;
    final V value;
    final @Nullable Entry<V> next;
    final int depth;

    Entry(long key, String word, V value, @Nullable Entry<V> next) {
      this.key = key;
      this.word = word;
      this.value = value;
      this.next = next;
      this.depth = next == null ? 1 : next.depth + 1;
    }
  }
}
