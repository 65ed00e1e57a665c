package org.newsparallax.align;

/** A measure that reads prepared sentences, so that it can use the weights of words among the articles at hand. */
abstract class PreparedSimilarity implements Similarity {

  /** The score of two sentences that were prepared with one dictionary, by the weights of its words. */
  abstract double score(WeighedSentence a, WeighedSentence b, float[] weights);

  /** The score of two sentences among the articles at hand; the same unless the measure was calibrated for both cases. */
  double scoreAmongOthers(WeighedSentence a, WeighedSentence b, float[] weights) {
    return score(a, b, weights);
  }

  /**
   * The score of a link that was chosen among many: the more sentences there are to choose from, the less likely it is that
   * two belong together, however alike they are. The same unless the measure says otherwise.
   *
   * @param score the score of the two sentences
   * @param longer how many sentences the longer of the two articles has
   * @return at most the score
   */
  double chosen(double score, int longer) {
    return score;
  }

  @Override
  public double score(CharSequence a, CharSequence b) {
    Dictionary dictionary = new Dictionary();
    PreparedSentence first = PreparedSentence.of(Tokens.of(a), dictionary);
    PreparedSentence second = PreparedSentence.of(Tokens.of(b), dictionary);
    float[] weights = dictionary.weigh();
    return score(
        new WeighedSentence(first, weights), new WeighedSentence(second, weights), weights);
  }
}
