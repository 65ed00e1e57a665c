package org.newsparallax.align;

import java.io.Serializable;
import java.util.List;

/**
 * Sentences of one article and sentences of another that report the same thing.
 *
 * @param a indices of sentences of the first article, ascending, at least one
 * @param b indices of sentences of the second article, ascending, at least one
 * @param score how likely they report the same thing, 0 to 1
 */
public record Link(List<Integer> a, List<Integer> b, double score) implements Serializable {

  /** Copies the lists. */
  public Link {
    a = List.copyOf(a);
    b = List.copyOf(b);
  }
}
