package org.newsparallax.quantity;

import java.io.Serializable;
import java.util.List;
import org.newsparallax.text.Span;

/**
 * The noun that a number counts, as a lemma, with its content modifiers: "some 300 Ukrainian soldiers" counts {@code
 * soldier} with the modifier {@code ukrainian}.
 *
 * @param head the head noun's lemma in lower case
 * @param modifiers adjectives and nouns before the head, lower case, in text order, without function words
 * @param span where modifiers and head stand in the text; it may lie before the number, or in the clause before
 */
public record Counted(String head, List<String> modifiers, Span span) implements Serializable {

  /** Copies the list. */
  public Counted {
    modifiers = List.copyOf(modifiers);
  }

  /**
   * The phrase used in JSON.
   *
   * @return the modifiers and the head, separated by spaces, such as {@code ukrainian soldier}
   */
  public String phrase() {
    return modifiers.isEmpty() ? head : String.join(" ", modifiers) + " " + head;
  }
}
