package org.newsparallax.quantity;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Numbers the words that the lexicons know, in any case: an open hash over code units, so that a word of a text is looked
 * up without making a string of it. Filled once, then only read.
 */
final class WordTable {
  private static final int MULTIPLIER = 31;

  private int[] slots = new int[1 << 13];
  private String[] forms = new String[1 << 11];
  private final BitSet abbreviations = new BitSet();
  private int size;

  /** The number of a word, given on its first mention. */
  int add(String form) {
    int known = find(form, 0, form.length());
    if (known >= 0) {
      return known;
    }
    if (size == forms.length) {
      grow();
    }
    forms[size] = lower(form);
    insert(size);
    return size++;
  }

  /** The number of the word in a stretch of text, or -1. */
  int find(String text, int start, int end) {
    int mask = slots.length - 1;
    int slot = spread(hash(text, start, end)) & mask;
    while (slots[slot] != 0) {
      int candidate = slots[slot] - 1;
      if (same(forms[candidate], text, start, end)) {
        return candidate;
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  /** Notes that a period behind the word ends no sentence. */
  void markAbbreviation(int word) {
    abbreviations.set(word);
  }

  boolean isAbbreviation(int word) {
    return abbreviations.get(word);
  }

  int size() {
    return size;
  }

  String form(int word) {
    return forms[word];
  }

  static char lower(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
    }
    return Character.toLowerCase(c);
  }

  private static String lower(String form) {
    char[] chars = form.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = lower(chars[i]);
    }
    return new String(chars);
  }

  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = MULTIPLIER * hash + lower(text.charAt(i));
    }
    return hash;
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 15);
  }

  private static boolean same(String form, String text, int start, int end) {
    if (form.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (form.charAt(i - start) != lower(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void insert(int word) {
    int mask = slots.length - 1;
    int slot = spread(hash(forms[word], 0, forms[word].length())) & mask;
    while (slots[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = word + 1;
  }

  private void grow() {
    forms = Arrays.copyOf(forms, 2 * forms.length);
    slots = new int[4 * slots.length];
    for (int word = 0; word < size; word++) {
      insert(word);
    }
  }
}
