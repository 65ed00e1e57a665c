package org.newsparallax.align;

import java.io.Serializable;
import java.util.List;

/**
 * The links between the sentences of two articles.
 *
 * @param a the id of the first article
 * @param b the id of the second article
 * @param links the links, ordered by their first sentences
 */
public record Alignment(String a, String b, List<Link> links) implements Serializable {

  /** Copies the list. */
  public Alignment {
    links = List.copyOf(links);
  }
}
