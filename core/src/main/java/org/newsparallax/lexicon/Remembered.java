package org.newsparallax.lexicon;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was worked out for a word, so that it is worked out once: a text has each of its words many times. When there are
 * too many, all are forgotten, so that no stream of texts fills the memory. Thread-safe.
 *
 * @param <V> what is known of a word
 */
public final class Remembered<V> {
  private static final int MOST = 20_000;

  private final Map<String, V> known = new ConcurrentHashMap<>();
  private final Function<String, V> source;

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
    V found = known.get(word);
    if (found != null) {
      return found;
    }
    V made = source.apply(word);
    if (known.size() >= MOST) {
      known.clear();
    }
    known.put(word, made);
    return made;
  }
}
