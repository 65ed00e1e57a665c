package org.newsparallax.align;

/**
 * What speaks for and against two sentences reporting the same thing. All amounts are sums of word weights.
 *
 * @param shared words that both have
 * @param sharedNames those of them that are names in both
 * @param synonyms words of one that the other has a synonym for
 * @param smaller all words of the sentence that weighs less
 * @param rivalNames names of one that the other lacks, on the side where they weigh less: high if each speaks of somebody
 *     else
 */
record Evidence(
    double shared, double sharedNames, double synonyms, double smaller, double rivalNames) {
  private static final double SYNONYM = 0.7;

  /** How much of the smaller sentence is shared or has a synonym, 0 to 1. */
  double covered() {
    return smaller == 0 ? 0 : Math.min(1, (shared + synonyms) / smaller);
  }

  /** Compares two sentences; linear in their lengths. */
  static Evidence of(PreparedSentence a, PreparedSentence b, float[] weights) {
    int[] wordsOfA = a.words;
    int[] wordsOfB = b.words;
    double shared = 0;
    double sharedNames = 0;
    double weightOfA = 0;
    double weightOfB = 0;
    double namesOfA = 0;
    double namesOfB = 0;
    int i = 0;
    int j = 0;
    while (i < wordsOfA.length || j < wordsOfB.length) {
      int left = i < wordsOfA.length ? wordsOfA[i] : Integer.MAX_VALUE;
      int right = j < wordsOfB.length ? wordsOfB[j] : Integer.MAX_VALUE;
      int order = (left >>> 1) - (right >>> 1);
      if (order == 0) {
        double weight = weights[left >>> 1];
        shared += weight;
        sharedNames += (left & right & 1) * weight;
        weightOfA += weight;
        weightOfB += weight;
        i++;
        j++;
      } else if (order < 0) {
        double weight = weights[left >>> 1];
        weightOfA += weight;
        namesOfA += (left & 1) * weight;
        i++;
      } else {
        double weight = weights[right >>> 1];
        weightOfB += weight;
        namesOfB += (right & 1) * weight;
        j++;
      }
    }
    return new Evidence(
        shared,
        sharedNames,
        synonyms(a, b, weights),
        Math.min(weightOfA, weightOfB),
        Math.min(namesOfA, namesOfB));
  }

  /** Unshared words that have a meaning in common, each used once. */
  private static double synonyms(PreparedSentence a, PreparedSentence b, float[] weights) {
    double sum = 0;
    long usedInA = 0;
    long usedInB = 0;
    int i = 0;
    int j = 0;
    while (i < a.meanings.length && j < b.meanings.length) {
      int order = PreparedSentence.meaning(a.meanings[i]) - PreparedSentence.meaning(b.meanings[j]);
      if (order == 0) {
        int left = PreparedSentence.place(a.meanings[i]);
        int right = PreparedSentence.place(b.meanings[j]);
        boolean free = left < Long.SIZE
            && right < Long.SIZE
            && (usedInA >>> left & 1) == 0
            && (usedInB >>> right & 1) == 0;
        if (free && !b.holds(a.id(left)) && !a.holds(b.id(right))) {
          usedInA |= 1L << left;
          usedInB |= 1L << right;
          sum += SYNONYM * Math.min(weights[a.id(left)], weights[b.id(right)]);
        }
        i++;
      } else if (order < 0) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }
}
