package org.newsparallax.examples;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsparallax.Parallax;
import org.newsparallax.quantity.Interval;
import org.newsparallax.quantity.Quantity;

/** Sums up the people in a million lines, one after the other, in constant memory. */
public final class StreamManyLines {
  private StreamManyLines() {}

  /**
   * Runs the example.
   *
   * @param arguments how many lines, or nothing for a million
   */
  public static void main(String[] arguments) {
    int count = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
    System.out.println(people(lines(count)));
  }

  /** Lines as they may come from a file of any length. */
  static Stream<String> lines(int count) {
    return IntStream.range(0, count).mapToObj(i -> "The ferry took " + (i % 90 + 10) + " people.");
  }

  static double people(Stream<String> lines) {
    double sum = 0;
    for (Quantity quantity :
        (Iterable<Quantity>) lines.flatMap(l -> Parallax.quantities(l).stream())::iterator) {
      Interval value = quantity.value();
      if (value != null && value.isPoint()) {
        sum += value.min();
      }
    }
    return sum;
  }
}
