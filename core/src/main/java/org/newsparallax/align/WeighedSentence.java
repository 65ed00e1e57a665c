package org.newsparallax.align;

/** A prepared sentence with what it weighs in all, so that a comparison need only look at what two share. Immutable. */
final class WeighedSentence {
  /** The share of the weight from which a sentence is mostly a quote. */
  private static final double MOSTLY = 0.3;

  /** The words. */
  final PreparedSentence sentence;

  /** The sum of the weights of its words. */
  final double weight;

  /** The sum of the squares of the weights of its words. */
  final double squares;

  /** The same sum over the words that are no names: what the sentence states. */
  final double statement;

  /** The sum of the weights of its names. */
  final double names;

  /** Whether it mostly quotes. */
  final boolean quote;

  WeighedSentence(PreparedSentence sentence, float[] weights) {
    this.sentence = sentence;
    double sum = 0;
    double squareSum = 0;
    double statementSum = 0;
    double nameSum = 0;
    double quoted = 0;
    for (int word : sentence.words) {
      double own = weights[word >>> PreparedSentence.SHIFT];
      sum += own;
      squareSum += own * own;
      if ((word & PreparedSentence.NAME) == 0) {
        statementSum += own * own;
      } else {
        nameSum += own;
      }
      if ((word & PreparedSentence.QUOTED) != 0) {
        quoted += own;
      }
    }
    weight = sum;
    squares = squareSum;
    statement = statementSum;
    names = nameSum;
    quote = quoted > MOSTLY * sum;
  }

  static WeighedSentence[] of(PreparedSentence[] sentences, float[] weights) {
    WeighedSentence[] weighed = new WeighedSentence[sentences.length];
    for (int i = 0; i < weighed.length; i++) {
      weighed[i] = new WeighedSentence(sentences[i], weights);
    }
    return weighed;
  }
}
