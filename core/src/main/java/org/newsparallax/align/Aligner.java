package org.newsparallax.align;

import java.util.List;
import org.newsparallax.article.Article;

/**
 * Finds which sentences of different articles report the same thing. Start with {@link #ofDefaults()}; {@link #strict()}
 * and {@link #broad()} trade recall for precision. Immutable and thread-safe.
 */
public final class Aligner {
  private static final Aligner STRICT = new Aligner(CombinedSimilarity.ofDefaults(), 0.7);
  private static final Aligner BALANCED = new Aligner(CombinedSimilarity.ofDefaults(), 0.5);
  private static final Aligner BROAD = new Aligner(CombinedSimilarity.ofDefaults(), 0.3);

  private final Similarity similarity;
  private final double threshold;

  private Aligner(Similarity similarity, double threshold) {
    this.similarity = similarity;
    this.threshold = threshold;
  }

  /**
   * The aligner with balanced precision and the default similarity.
   *
   * @return a shared instance
   */
  public static Aligner ofDefaults() {
    return BALANCED;
  }

  /**
   * An aligner that links only what is at least 0.7 likely to be the same.
   *
   * @return a shared instance
   */
  public static Aligner strict() {
    return STRICT;
  }

  /**
   * An aligner that links what is at least 0.5 likely to be the same: the default.
   *
   * @return a shared instance
   */
  public static Aligner balanced() {
    return BALANCED;
  }

  /**
   * An aligner that links what is at least 0.3 likely to be the same.
   *
   * @return a shared instance
   */
  public static Aligner broad() {
    return BROAD;
  }

  /**
   * This aligner with another measure. A measure from outside of the library is asked for every pair of sentences.
   *
   * @param measure the measure to use
   * @return a new aligner with the same threshold
   */
  public Aligner with(Similarity measure) {
    return new Aligner(measure, threshold);
  }

  /**
   * The links between the sentences of each pair of articles. Headlines, headers, captions, credits and promotions are
   * never linked.
   *
   * @param articles the articles
   * @return one alignment for each pair, in the order (0, 1), (0, 2), … (1, 2), …
   */
  public List<Alignment> align(List<Article> articles) {
    return prepare(articles).alignments();
  }

  /**
   * Prepares articles for many questions: their sentences are read once, and the weights of words are taken from all of
   * them.
   *
   * @param articles the articles that are compared with each other
   * @return what answers
   */
  public PreparedArticles prepare(List<Article> articles) {
    return new PreparedArticles(articles, similarity, threshold);
  }

  /**
   * How likely two sentences report the same thing.
   *
   * @return the similarity that this aligner uses
   */
  public Similarity similarity() {
    return similarity;
  }
}
