package org.newsparallax.article;

import org.newsparallax.text.SentenceSplitter;
import org.newsparallax.text.Span;

/** Finds where a title ends that stands on one line with its text. */
final class GluedTitle {
  private static final int FEWEST_WORDS = 4;

  private GluedTitle() {}

  /**
   * The place where "A", "An" or "The" begins a sentence behind a word that no stop ends, as in "Quake hits coast A quake
   * has hit". The article has to be followed by a small letter or a digit: in a title in capitals it is not.
   *
   * @return the index of the article, or -1
   */
  static int end(String text, int from, int limit) {
    int words = 1;
    for (int i = from + 1; i + 6 < limit; i++) {
      if (text.charAt(i - 1) != ' ') {
        continue;
      }
      words++;
      int behind = text.startsWith("A ", i)
          ? i + 2
          : text.startsWith("An ", i) ? i + 3 : text.startsWith("The ", i) ? i + 4 : -1;
      if (behind > 0 && words > FEWEST_WORDS) {
        char before = i >= 2 ? text.charAt(i - 2) : ' ';
        char next = text.charAt(behind);
        return Character.isLetterOrDigit(before)
                && (Character.isLowerCase(next) || Character.isDigit(next))
            ? i
            : -1;
      }
    }
    return -1;
  }

  /** Whether a sentence ends in front of the place: then what stands there is running text, not a title. */
  static boolean holdsSentence(String text, int from, int end) {
    return SentenceSplitter.split(text, new Span(from, end)).size() > 1
        || ".,;:".indexOf(lastSign(text, from, end)) >= 0;
  }

  private static char lastSign(String text, int from, int end) {
    int i = end - 1;
    while (i > from && text.charAt(i) == ' ') {
      i--;
    }
    return text.charAt(i);
  }
}
