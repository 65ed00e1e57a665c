package org.newsparallax.article;

import java.io.Serializable;
import java.util.Objects;

/**
 * Where a piece of metadata was found, and how sure that makes it. Immutable and thread-safe.
 *
 * @param place the place in words, such as {@code JSON-LD}, {@code meta og:title}, {@code heading}, {@code URL}
 * @param certainty how sure the value is
 */
public record Origin(String place, Certainty certainty) implements Serializable {

  /** Checks that both are there. */
  public Origin {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(certainty, "certainty");
  }

  static Origin stated(String place) {
    return new Origin(place, Certainty.STATED);
  }

  static Origin marked(String place) {
    return new Origin(place, Certainty.MARKED);
  }

  static Origin inferred(String place) {
    return new Origin(place, Certainty.INFERRED);
  }

  /** The same place, of a value that another source contradicts. */
  Origin disputed() {
    return new Origin(place, Certainty.DISPUTED);
  }
}
