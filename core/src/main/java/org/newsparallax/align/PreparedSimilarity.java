package org.newsparallax.align;

/** A measure that reads prepared sentences, so that it can use the weights of words among the articles at hand. */
abstract class PreparedSimilarity implements Similarity {

  /** The score of two sentences that were prepared with one dictionary, by the weights of its words. */
  abstract double score(PreparedSentence a, PreparedSentence b, float[] weights);

  /** The score of two sentences among the articles at hand; the same unless the measure was calibrated for both cases. */
  double scoreAmongOthers(PreparedSentence a, PreparedSentence b, float[] weights) {
    return score(a, b, weights);
  }

  @Override
  public double score(CharSequence a, CharSequence b) {
    Dictionary dictionary = new Dictionary();
    PreparedSentence first = PreparedSentence.of(a, dictionary);
    PreparedSentence second = PreparedSentence.of(b, dictionary);
    return score(first, second, dictionary.weigh());
  }
}
