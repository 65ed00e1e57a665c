package org.newsparallax.align;

import java.io.Serializable;
import org.newsparallax.text.Span;

/**
 * A word of one sentence and the word of another that says the same.
 *
 * @param a where the word stands in the first sentence
 * @param b where the word stands in the second sentence
 * @param kind why they are taken for the same
 */
public record WordLink(Span a, Span b, Kind kind) implements Serializable {

  /** Why two words are taken for the same, from the surest reason to the weakest. */
  public enum Kind {
    /** The same word, but for capital letters. */
    EXACT(1),
    /** Both are numbers of one kind, whatever their values. */
    NUMBER(1),
    /** Forms of one family: exploded, explosion. */
    STEM(0.95),
    /** Spellings of one name: Kiev, Kyiv. */
    NAME(0.95),
    /** Another word for the same: movie, film. */
    SYNONYM(0.7),
    /** One is a kind of the other, or both of something narrow: rocket, missile. */
    KIN(0.5);

    private final double strength;

    Kind(double strength) {
      this.strength = strength;
    }

    /**
     * How much such a link counts in the score of {@link WordAligner}.
     *
     * @return above 0, at most 1
     */
    public double strength() {
      return strength;
    }
  }
}
