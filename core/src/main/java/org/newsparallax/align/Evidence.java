package org.newsparallax.align;

/**
 * What speaks for and against two sentences reporting the same thing. The amounts are sums of word weights.
 *
 * @param shared words that both have
 * @param names those of them that are names in both
 * @param synonyms words of one that the other has a synonym for
 * @param covered how much of the sentence that weighs less is shared or has a synonym, 0 to 1
 * @param cosine the cosine of both as vectors of word weights, a synonym counting in part, 0 to 1
 * @param stated the same without names, so that it tells what is said rather than of whom, 0 to 1
 * @param verbs shared words, and synonyms, of which one is a verb
 * @param rivals names of one that the other lacks, on the side where they weigh less: high if each speaks of somebody else
 * @param quoted shared words that both quote
 * @param counted shared words, and synonyms, that stand next to a number in both
 * @param quotes how many of the two sentences are mostly quotes, 0 to 2
 * @param points how many words that are no names both have, or have a synonym for
 * @param otherTime whether one of them alone speaks of another time than that of the news
 */
record Evidence(
    double shared,
    double names,
    double synonyms,
    double covered,
    double cosine,
    double stated,
    double verbs,
    double rivals,
    double quoted,
    double counted,
    int quotes,
    int points,
    boolean otherTime) {

  /** Compares two sentences; linear in their lengths. */
  static Evidence of(WeighedSentence a, WeighedSentence b, float[] weights) {
    return new Comparison(a, b, weights).evidence();
  }

  /** The sums while two sentences are gone through. */
  private static final class Comparison {
    private static final double SYNONYM = 0.6;
    private static final int SHIFT = PreparedSentence.SHIFT;

    private final WeighedSentence a;
    private final WeighedSentence b;
    private final float[] weights;
    private double shared;
    private double names;
    private double synonyms;
    private double verbs;
    private double quoted;
    private double counted;
    private int points;
    private double product;
    private double namesOfA;
    private double namesOfB;
    private double namesProduct;
    private double statementOfA;
    private double statementOfB;

    Comparison(WeighedSentence a, WeighedSentence b, float[] weights) {
      this.a = a;
      this.b = b;
      this.weights = weights;
      namesOfA = a.names;
      namesOfB = b.names;
      statementOfA = a.statement;
      statementOfB = b.statement;
    }

    Evidence evidence() {
      words();
      synonyms();
      double smaller = Math.min(a.weight, b.weight);
      return new Evidence(
          shared,
          names,
          synonyms,
          smaller == 0 ? 0 : Math.min(1, (shared + synonyms) / smaller),
          cosine(product, a.squares * b.squares),
          cosine(product - namesProduct, statementOfA * statementOfB),
          verbs,
          Math.max(0, Math.min(namesOfA, namesOfB)),
          quoted,
          counted,
          (a.quote ? 1 : 0) + (b.quote ? 1 : 0),
          points,
          a.sentence.earlier != b.sentence.earlier);
    }

    private static double cosine(double product, double squares) {
      return squares <= 0 ? 0 : Math.max(0, Math.min(1, product / Math.sqrt(squares)));
    }

    private void words() {
      int[] wordsOfA = a.sentence.words;
      int[] wordsOfB = b.sentence.words;
      int i = 0;
      int j = 0;
      while (i < wordsOfA.length && j < wordsOfB.length) {
        int left = wordsOfA[i];
        int right = wordsOfB[j];
        int order = (left >>> SHIFT) - (right >>> SHIFT);
        if (order == 0) {
          share(weights[left >>> SHIFT], left, right);
          i++;
          j++;
        } else if (order < 0) {
          i++;
        } else {
          j++;
        }
      }
    }

    private void share(double weight, int left, int right) {
      double square = weight * weight;
      int both = left & right;
      shared += weight;
      product += square;
      points += (both & PreparedSentence.NAME) == 0 ? 1 : 0;
      if (((left | right) & PreparedSentence.NAME) != 0) {
        shareName(weight, left, right);
      }
      if ((both & PreparedSentence.QUOTED) != 0) {
        quoted += weight;
      }
      if ((both & PreparedSentence.COUNTED) != 0) {
        counted += weight;
      }
      if (((left | right) & PreparedSentence.VERB) != 0) {
        verbs += weight;
      }
    }

    /** A word that only one of the sentences uses as a name belongs to what both state. */
    private void shareName(double weight, int left, int right) {
      double square = weight * weight;
      boolean inA = (left & PreparedSentence.NAME) != 0;
      boolean inB = (right & PreparedSentence.NAME) != 0;
      namesOfA -= inA ? weight : 0;
      namesOfB -= inB ? weight : 0;
      if (inA && inB) {
        names += weight;
        namesProduct += square;
      } else if (inA) {
        statementOfA += square;
      } else {
        statementOfB += square;
      }
    }

    /** Unshared words that have a meaning in common, each used once. */
    private void synonyms() {
      long usedInA = 0;
      long usedInB = 0;
      int i = 0;
      int j = 0;
      int[] meaningsOfA = a.sentence.meanings;
      int[] meaningsOfB = b.sentence.meanings;
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
          if (free
              && !b.sentence.holds(a.sentence.id(left))
              && !a.sentence.holds(b.sentence.id(right))) {
            usedInA |= 1L << left;
            usedInB |= 1L << right;
            meet(a.sentence.words[left], b.sentence.words[right]);
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
      points++;
      product += SYNONYM * weightOfLeft * weightOfRight;
      if ((left & right & PreparedSentence.COUNTED) != 0) {
        counted += weight;
      }
      if (((left | right) & PreparedSentence.VERB) != 0) {
        verbs += weight;
      }
    }
  }
}
