package org.newsparallax.align;

/**
 * The weight of the words that both sentences have, as a share of all their words: Dice's coefficient over sets of content
 * words. Words are taken by their family ("explosion", "exploded"), names in any spelling, numbers masked to their kind;
 * rare words weigh more. Symmetric; linear in the lengths, some tens of nanoseconds for prepared sentences. Immutable and
 * thread-safe.
 */
public final class TokenOverlap extends PreparedSimilarity {
  private static final TokenOverlap DEFAULTS = new TokenOverlap();

  private TokenOverlap() {}

  /**
   * The measure.
   *
   * @return a shared instance
   */
  public static TokenOverlap ofDefaults() {
    return DEFAULTS;
  }

  @Override
  double score(WeighedSentence a, WeighedSentence b, float[] weights) {
    int[] wordsOfA = a.sentence.words;
    int[] wordsOfB = b.sentence.words;
    double shared = 0;
    int i = 0;
    int j = 0;
    while (i < wordsOfA.length && j < wordsOfB.length) {
      int order =
          (wordsOfA[i] >>> PreparedSentence.SHIFT) - (wordsOfB[j] >>> PreparedSentence.SHIFT);
      if (order == 0) {
        shared += weights[wordsOfA[i] >>> PreparedSentence.SHIFT];
        i++;
        j++;
      } else if (order < 0) {
        i++;
      } else {
        j++;
      }
    }
    double all = a.weight + b.weight;
    return all == 0 ? 0 : Math.min(1, 2 * shared / all);
  }
}
