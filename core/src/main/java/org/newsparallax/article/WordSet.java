package org.newsparallax.article;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Locale;
import org.newsparallax.text.Span;

/** Words in lower case that are looked up where they stand in a text; most other words are told apart by their first letters. */
final class WordSet {
  private final ImmutableSet<String> words;
  private final LetterTriples beginnings = new LetterTriples();
  private final int longest;

  WordSet(Collection<String> words) {
    this.words = ImmutableSet.copyOf(words);
    this.longest = words.stream().mapToInt(String::length).max().orElse(0);
    words.forEach(beginnings::add);
  }

  /** Whether one of the words stands here, in capital or small letters. */
  boolean has(String text, Span word) {
    return has(text, word.start(), word.end());
  }

  /** Whether one of the words stands between two places, in capital or small letters. */
  boolean has(String text, int start, int end) {
    return end - start <= longest
        && beginnings.hasAt(text, start, end)
        && words.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }
}
