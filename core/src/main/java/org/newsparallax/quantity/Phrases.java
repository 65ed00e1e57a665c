package org.newsparallax.quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sequences of words with a payload: a tree over word numbers in one hash of (node, word), read forward or backward. A
 * phrase may ask to be written exactly as it is listed ("MW" is not "mW"). Filled once, then only read.
 *
 * @param <T> what a phrase stands for
 */
final class Phrases<T> {
  /** What was found: the payload, and the index of the token behind (forward) or of the first token (backward). */
  record Match<T>(T payload, int bound) {}

  private record Entry<T>(String exact, T payload) {}

  private final WordTable words;
  private long[] keys = new long[1 << 10];
  private int[] children = new int[1 << 10];
  /** The nodes below the root, by word; 0 where there is none. */
  private int[] first = new int[1 << 10];

  private int edges;
  private final List<Entry<T>> entries = new ArrayList<>();
  private int[] next = new int[1 << 8];
  private int[] firstEntry = new int[1 << 8];
  private int nodes = 1;

  Phrases(WordTable words) {
    this.words = words;
    Arrays.fill(firstEntry, -1);
  }

  /** Adds a phrase; an exact one matches only as written. Where two are the same, the first counts. */
  void add(String phrase, boolean exact, boolean backward, T payload) {
    int node = backward ? backwardPath(phrase) : forwardPath(phrase);
    int entry = entries.size();
    entries.add(new Entry<>(exact ? phrase.replace(" ", "") : "", payload));
    next = entry < next.length ? next : Arrays.copyOf(next, 2 * entry);
    next[entry] = -1;
    if (firstEntry[node] < 0) {
      firstEntry[node] = entry;
      return;
    }
    int last = firstEntry[node];
    while (next[last] >= 0) {
      last = next[last];
    }
    next[last] = entry;
  }

  private int forwardPath(String phrase) {
    int node = 0;
    int at = 0;
    while (at < phrase.length()) {
      int end = at + 1;
      while (end < phrase.length() && isOneWord(phrase, end)) {
        end++;
      }
      node = step(node, phrase, at, end);
      at = end;
    }
    return node;
  }

  private int backwardPath(String phrase) {
    int node = 0;
    int end = phrase.length();
    while (end > 0) {
      int at = end - 1;
      while (at > 0 && isOneWord(phrase, at)) {
        at--;
      }
      node = step(node, phrase, at, end);
      end = at;
    }
    return node;
  }

  /** The node below for a word, a symbol or a number, whose words become known; spaces are passed over. */
  private int step(int node, String phrase, int at, int end) {
    char c = phrase.charAt(at);
    if (Tokenizer.isSpace(c)) {
      return node;
    }
    return childOrNew(node, Character.isDigit(c) ? -1 : words.add(phrase, at, end));
  }

  /** Whether a character and the one before it are of one word or one number. */
  private static boolean isOneWord(String phrase, int at) {
    char before = phrase.charAt(at - 1);
    char c = phrase.charAt(at);
    return Tokenizer.isLetter(before) && Tokenizer.isLetter(c)
        || Character.isDigit(before) && Character.isDigit(c);
  }

  /** The longest phrase that begins at a token, or null. */
  @Nullable
  Match<T> forward(Tokens tokens, int from) {
    return begins(tokens.word(from)) ? forward(tokens, from, from, 0, null) : null;
  }

  private @Nullable Match<T> forward(
      Tokens tokens, int from, int at, int start, @Nullable Match<T> known) {
    int node = start;
    Match<T> best = known;
    for (int i = at; i < tokens.size(); i++) {
      int word = tokens.word(i);
      if (word < 0 || (i > from && tokens.startsSentence(i))) {
        break;
      }
      int next = child(node, word);
      if (i > from && tokens.isGluedHyphen(i)) {
        Match<T> spaced = forward(tokens, from, i + 1, node, best);
        if (next < 0 || spaced != best) {
          return spaced;
        }
      }
      if (next < 0) {
        break;
      }
      node = next;
      T found = payload(node, tokens, from, i + 1);
      if (found != null) {
        best = new Match<>(found, i + 1);
      }
    }
    return best;
  }

  /** The longest phrase that ends before a token, or null. */
  @Nullable
  Match<T> backward(Tokens tokens, int end) {
    return begins(tokens.word(end - 1)) ? backwardFrom(tokens, end) : null;
  }

  private @Nullable Match<T> backwardFrom(Tokens tokens, int end) {
    int node = 0;
    Match<T> best = null;
    for (int i = end - 1; i >= 0; i--) {
      int word = tokens.word(i);
      node = word < 0 ? -1 : child(node, word);
      if (node < 0) {
        break;
      }
      T found = payload(node, tokens, i, end);
      if (found != null) {
        best = new Match<>(found, i);
      }
      if (tokens.startsSentence(i)) {
        break;
      }
    }
    return best;
  }

  /** Whether some phrase begins with the word, or ends with it where phrases are read backward. */
  boolean begins(int word) {
    return word >= 0 && word < first.length && first[word] > 0;
  }

  private @Nullable T payload(int node, Tokens tokens, int from, int to) {
    for (int e = firstEntry[node]; e >= 0; e = next[e]) {
      Entry<T> entry = entries.get(e);
      if (entry.exact().isEmpty() || tokens.isWritten(entry.exact(), from, to)) {
        return entry.payload();
      }
    }
    return null;
  }

  private int child(int node, int word) {
    if (node == 0) {
      return begins(word) ? first[word] : -1;
    }
    long key = ((long) node << 32 | word) + 1;
    int mask = keys.length - 1;
    int slot = slot(key, mask);
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return children[slot];
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  private int childOrNew(int node, int word) {
    int known = child(node, word);
    if (known >= 0) {
      return known;
    }
    if (nodes == firstEntry.length) {
      firstEntry = Arrays.copyOf(firstEntry, 2 * nodes);
      Arrays.fill(firstEntry, nodes, 2 * nodes, -1);
    }
    if (node == 0 && word >= 0) {
      first = word < first.length ? first : Arrays.copyOf(first, 2 * word);
      first[word] = nodes;
    } else {
      if (2 * edges >= keys.length) {
        grow();
      }
      put(((long) node << 32 | word) + 1, nodes);
      edges++;
    }
    return nodes++;
  }

  private void put(long key, int child) {
    int mask = keys.length - 1;
    int slot = slot(key, mask);
    while (keys[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    children[slot] = child;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldChildren = children;
    keys = new long[2 * oldKeys.length];
    children = new int[2 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        put(oldKeys[i], oldChildren[i]);
      }
    }
  }

  private static int slot(long key, int mask) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & mask;
  }
}
