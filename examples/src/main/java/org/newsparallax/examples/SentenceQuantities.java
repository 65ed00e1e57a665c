package org.newsparallax.examples;

import java.io.PrintStream;
import org.newsparallax.Parallax;
import org.newsparallax.quantity.Quantity;

/** Prints the numeric expressions of a sentence, each as an interval in its unit. */
public final class SentenceQuantities {
  private SentenceQuantities() {}

  /**
   * Runs the example.
   *
   * @param arguments the words of a sentence, or nothing
   */
  public static void main(String[] arguments) {
    String sentence = arguments.length == 0
        ? "At least 24 miners were rescued from a shaft about 1.2 miles deep on Tuesday."
        : String.join(" ", arguments);
    print(sentence, System.out);
  }

  static void print(String sentence, PrintStream out) {
    for (Quantity quantity : Parallax.quantities(sentence)) {
      out.println(quantity.text()
          + ": "
          + quantity.kind()
          + ", "
          + quantity.modifier()
          + ", "
          + quantity.value()
          + (quantity.unit() == null ? "" : " " + quantity.unit())
          + (quantity.counted() == null ? "" : " of " + quantity.counted().phrase()));
    }
  }
}
