package org.newsparallax.align;

/**
 * What speaks for and against two sentences reporting the same thing. The amounts are sums of word weights.
 *
 * @param shared words that both have
 * @param names those of them that are names in both
 * @param synonyms words of one that the other has a synonym for
 * @param covered how much of the sentence that weighs less is shared or has a synonym, 0 to 1
 * @param cosine the cosine of both as vectors of word weights, a synonym counting in part, 0 to 1
 * @param rivals names of one that the other lacks, on the side where they weigh less: high if each speaks of somebody else
 * @param quoted shared words that both quote
 * @param counted shared words, and synonyms, that stand next to a number in both
 */
record Evidence(
    double shared,
    double names,
    double synonyms,
    double covered,
    double cosine,
    double rivals,
    double quoted,
    double counted) {

  /** Compares two sentences; linear in their lengths. */
  static Evidence of(PreparedSentence a, PreparedSentence b, float[] weights) {
    return new Comparison(a, b, weights).evidence();
  }

  /** The sums while two sentences are gone through. */
  private static final class Comparison {
    private static final double SYNONYM = 0.7;
    private static final int SHIFT = PreparedSentence.SHIFT;

    private final PreparedSentence a;
    private final PreparedSentence b;
    private final float[] weights;
    private double shared;
    private double names;
    private double synonyms;
    private double quoted;
    private double counted;
    private double product;
    private double weightOfA;
    private double weightOfB;
    private double squaresOfA;
    private double squaresOfB;
    private double namesOfA;
    private double namesOfB;

    Comparison(PreparedSentence a, PreparedSentence b, float[] weights) {
      this.a = a;
      this.b = b;
      this.weights = weights;
    }

    Evidence evidence() {
      words();
      synonyms();
      double smaller = Math.min(weightOfA, weightOfB);
      double lengths = Math.sqrt(squaresOfA * squaresOfB);
      return new Evidence(
          shared,
          names,
          synonyms,
          smaller == 0 ? 0 : Math.min(1, (shared + synonyms) / smaller),
          lengths == 0 ? 0 : Math.min(1, product / lengths),
          Math.min(namesOfA, namesOfB),
          quoted,
          counted);
    }

    private void words() {
      int[] wordsOfA = a.words;
      int[] wordsOfB = b.words;
      int i = 0;
      int j = 0;
      while (i < wordsOfA.length || j < wordsOfB.length) {
        int left = i < wordsOfA.length ? wordsOfA[i] : Integer.MAX_VALUE;
        int right = j < wordsOfB.length ? wordsOfB[j] : Integer.MAX_VALUE;
        int order = (left >>> SHIFT) - (right >>> SHIFT);
        if (order == 0) {
          share(weights[left >>> SHIFT], left & right);
          i++;
          j++;
        } else if (order < 0) {
          double weight = weights[left >>> SHIFT];
          weightOfA += weight;
          squaresOfA += weight * weight;
          namesOfA += (left & PreparedSentence.NAME) * weight;
          i++;
        } else {
          double weight = weights[right >>> SHIFT];
          weightOfB += weight;
          squaresOfB += weight * weight;
          namesOfB += (right & PreparedSentence.NAME) * weight;
          j++;
        }
      }
    }

    private void share(double weight, int both) {
      shared += weight;
      names += (both & PreparedSentence.NAME) * weight;
      if ((both & PreparedSentence.QUOTED) != 0) {
        quoted += weight;
      }
      if ((both & PreparedSentence.COUNTED) != 0) {
        counted += weight;
      }
      weightOfA += weight;
      weightOfB += weight;
      double square = weight * weight;
      squaresOfA += square;
      squaresOfB += square;
      product += square;
    }

    /** Unshared words that have a meaning in common, each used once. */
    private void synonyms() {
      long usedInA = 0;
      long usedInB = 0;
      int i = 0;
      int j = 0;
      int[] meaningsOfA = a.meanings;
      int[] meaningsOfB = b.meanings;
      while (i < meaningsOfA.length && j < meaningsOfB.length) {
        int order =
            PreparedSentence.meaning(meaningsOfA[i]) - PreparedSentence.meaning(meaningsOfB[j]);
        if (order == 0) {
          int left = PreparedSentence.place(meaningsOfA[i]);
          int right = PreparedSentence.place(meaningsOfB[j]);
          boolean free = left < Long.SIZE
              && right < Long.SIZE
              && (usedInA >>> left & 1) == 0
              && (usedInB >>> right & 1) == 0;
          if (free && !b.holds(a.id(left)) && !a.holds(b.id(right))) {
            usedInA |= 1L << left;
            usedInB |= 1L << right;
            meet(a.words[left], b.words[right]);
          }
          i++;
        } else if (order < 0) {
          i++;
        } else {
          j++;
        }
      }
    }

    private void meet(int left, int right) {
      double weightOfLeft = weights[left >>> SHIFT];
      double weightOfRight = weights[right >>> SHIFT];
      double weight = SYNONYM * Math.min(weightOfLeft, weightOfRight);
      synonyms += weight;
      product += SYNONYM * weightOfLeft * weightOfRight;
      if ((left & right & PreparedSentence.COUNTED) != 0) {
        counted += weight;
      }
    }
  }
}
