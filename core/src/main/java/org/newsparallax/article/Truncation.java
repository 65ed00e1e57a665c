package org.newsparallax.article;

import java.util.List;
import org.newsparallax.text.Span;

/** Tells whether a text breaks off within its last sentence. */
final class Truncation {
  private static final int SHORTEST = 20;

  private Truncation() {}

  /** Marks the last sentence of the body if the text breaks off in it; changes the list. */
  static void mark(String text, List<Sentence> sentences) {
    int last = sentences.size() - 1;
    while (last >= 0 && !sentences.get(last).role().isBody()) {
      last--;
    }
    if (last < 0) {
      return;
    }
    Sentence sentence = sentences.get(last);
    boolean running = sentence.role() == Role.PARAGRAPH || sentence.role() == Role.QUOTE;
    if (running && breaksOff(text, sentence.span(), sentences, last)) {
      sentences.set(last, new Sentence(sentence.span(), sentence.role(), true, sentence.speaker()));
    }
  }

  private static boolean breaksOff(String text, Span span, List<Sentence> sentences, int last) {
    int end = span.end() - 1;
    while (end > span.start() && "\"'\u201D\u2019)]\u00BB".indexOf(text.charAt(end)) >= 0) {
      end--;
    }
    char c = text.charAt(end);
    if (c == '\u2026' || text.startsWith("...", end - 2) || ",;-\u2013\u2014".indexOf(c) >= 0) {
      return true;
    }
    if (c == '.'
        || c == '!'
        || c == '?'
        || c == ':'
        || span.length() < SHORTEST
        || end < span.end() - 1) {
      return false;
    }
    for (int i = 0; i < last; i++) {
      Sentence other = sentences.get(i);
      if (other.role() == Role.PARAGRAPH
          && ".!?\"\u201D".indexOf(text.charAt(other.span().end() - 1)) >= 0) {
        return Character.isLetterOrDigit(c);
      }
    }
    return false;
  }
}
