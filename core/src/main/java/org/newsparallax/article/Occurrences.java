package org.newsparallax.article;

/**
 * Where a character stands in a text, asked from front to back: each stretch is searched only once. Used by one thread,
 * once.
 */
final class Occurrences {
  private final String text;
  private final char character;
  private int found = -1;

  Occurrences(String text, char character) {
    this.text = text;
    this.character = character;
  }

  /**
   * The first place at or behind {@code from}, or the length of the text.
   *
   * @param from a place that is not in front of the one asked for last
   */
  int next(int from) {
    if (found < from) {
      int place = text.indexOf(character, from);
      found = place < 0 ? text.length() : place;
    }
    return found;
  }
}
