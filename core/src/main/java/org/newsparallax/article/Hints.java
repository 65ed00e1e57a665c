package org.newsparallax.article;

import java.util.Collection;

/**
 * A quick look at the letters of a sentence, so that only the few that may hold a phrase of {@link Furniture} are looked
 * up: the first and last five letters, and the first seven from each word on, are compared with those of the phrases. What is hinted at
 * may be wrong, what is not hinted at is never furniture. Immutable.
 */
final class Hints {
  /** So many letters of a phrase are compared at its beginning and end. */
  private static final int EDGE = 5;

  /** So many letters of a phrase within a sentence; every such phrase has more. */
  private static final int INNER = 7;

  private static final int SIZE = 1 << 14;
  private static final boolean[] FIRST = new boolean[SIZE];
  private static final boolean[] LAST = new boolean[SIZE];
  private static final boolean[] WITHIN = new boolean[SIZE];
  private static final LetterTriples WORDS = new LetterTriples();

  static {
    for (Furniture.Kind kind : Furniture.Kind.values()) {
      if (kind == Furniture.Kind.HEADER) {
        continue;
      }
      addFirst(Furniture.phrases(kind, "start"));
      addFirst(Furniture.phrases(kind, "whole"));
      for (String phrase : Furniture.phrases(kind, "end")) {
        if (phrase.charAt(0) != '/' && phrase.length() >= EDGE) {
          LAST[gram(phrase, phrase.length() - EDGE, EDGE)] = true;
        }
      }
    }
    for (String phrase : Furniture.phrases(Furniture.Kind.PROMOTION, "within")) {
      WITHIN[gram(phrase, 0, INNER)] = true;
      WORDS.add(phrase);
    }
  }

  private Hints() {}

  /** Whether a phrase may begin here, or a bracket does. */
  static boolean begins(String text, int start, int end) {
    if (end - start <= EDGE) {
      return true;
    }
    char c = text.charAt(start);
    return c == '('
        || c == '['
        || c == '\u00A9'
        || c == 'v' && text.startsWith("via ", start)
        || c == 'I' && text.startsWith("In this ", start)
        || FIRST[gram(text, start, EDGE)];
  }

  /** Whether a stretch may be a promotion or a credit. */
  static boolean furniture(String text, int start, int end) {
    return begins(text, start, end) || ends(text, start, end) || holds(text, start, end);
  }

  /** Whether a stretch may be a credit; {@code slash} tells whether it holds a slash. */
  static boolean credit(String text, int start, int end, boolean slash) {
    return slash || begins(text, start, end) || ends(text, start, end);
  }

  /** Whether a phrase may end here, or a bracket does. */
  private static boolean ends(String text, int start, int end) {
    int last = end;
    while (last > start && isBehindEnd(text.charAt(last - 1))) {
      last--;
    }
    return last - start < EDGE || LAST[gram(text, last - EDGE, EDGE)];
  }

  private static boolean isBehindEnd(char c) {
    return c == '.' || c == ')' || c == ']' || c == ' ';
  }

  /** Whether there is a slash, or a word with which a phrase begins. Looks at each letter once and seldom decides on it. */
  private static boolean holds(String text, int start, int end) {
    char[] sentence = new char[end - start];
    text.getChars(start, end, sentence, 0);
    int last = sentence.length - INNER;
    int triple = 0;
    for (int i = 0; i < sentence.length; i++) {
      triple = LetterTriples.append(triple, sentence[i]);
      if (sentence[i] == '/'
          || WORDS.has(triple)
              && i < last + LetterTriples.LETTERS
              && beginsWithin(text, start, start + i - LetterTriples.LETTERS + 1)) {
        return true;
      }
    }
    return last >= 0 && WITHIN[gram(text, start, INNER)];
  }

  private static boolean beginsWithin(String text, int start, int word) {
    return word > start && text.charAt(word - 1) == ' ' && WITHIN[gram(text, word, INNER)];
  }

  private static void addFirst(Collection<String> phrases) {
    for (String phrase : phrases) {
      // of phrases that are shorter, the sign alone decides: see begins
      if (phrase.length() >= EDGE - 1 && !phrase.startsWith("in this")) {
        FIRST[gram(phrase + " ", 0, EDGE)] = true;
      }
    }
  }

  private static int gram(CharSequence text, int at, int length) {
    int hash = 0;
    for (int i = at; i < at + length; i++) {
      hash = hash * 31 + small(text.charAt(i));
    }
    return (hash ^ hash >>> 14) & (SIZE - 1);
  }

  private static int small(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
    }
    return c == '\u2019' ? '\'' : Character.toLowerCase(c);
  }
}
