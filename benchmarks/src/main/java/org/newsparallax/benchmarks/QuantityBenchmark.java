package org.newsparallax.benchmarks;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsparallax.quantity.Quantity;
import org.newsparallax.quantity.QuantityExtractor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * How long it takes to find the quantities of made-up news text, beside a plain regular expression for digits with a
 * scale, which finds far less. {@code length} is in characters; length divided by time is the speed. The memory is there from
 * the beginning and is enough for the results of the longest text, so that what is measured is neither how long the system
 * takes to give it nor how often results that are kept are moved.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar QuantityBenchmark -f 1 -wi 3 -i 5</pre>
 */
@State(Scope.Benchmark)
@Fork(jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-Xmn1g", "-XX:+UseSerialGC", "-XX:+AlwaysPreTouch"})
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init")
public class QuantityBenchmark {
  private static final List<String> SENTENCES = List.of(
      "The ministry said at least 24 people were killed and 130 wounded when the train left the rails near the town.",
      "Rescuers worked through the night, and the governor called for calm while relatives waited outside the hospital.",
      "Shares of the company fell 4.2% to $31.50, their lowest since March 2021.",
      "The storm, with winds of up to 150 km/h (93 mph), is moving slowly to the north, forecasters said.",
      "\"We have never seen anything like it,\" said Maria Oliveira, 54, who has run the bakery for three decades.",
      "Several thousand residents were told to leave, and officials opened shelters in schools and a sports hall.",
      "The minister did not say when talks would resume, but diplomats in the capital spoke of a matter of weeks.",
      "Neighbours described a quiet man who kept to himself and who had lately lost his work at the harbour.",
      "It was the third such accident on the line, which carries about 40,000 passengers a day.");

  /** The number of characters. */
  @Param({"10000", "100000", "1000000", "10000000"})
  int length;

  private String text;
  private Pattern pattern;

  /** Makes up the text. */
  @Setup
  public void compose() {
    text = compose(length);
    pattern = Pattern.compile(
        "[$€£]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|[$€£]?\\d+(?:\\.\\d+)?(?: (?:thousand|million|billion|percent)|%)?");
  }

  /** Made-up news, the same at each run. */
  static String compose(int length) {
    Random random = new Random(1);
    StringBuilder composed = new StringBuilder(length + 200);
    while (composed.length() < length) {
      composed.append(SENTENCES.get(random.nextInt(SENTENCES.size())));
      composed.append(random.nextInt(4) == 0 ? "\n\n" : " ");
    }
    composed.setLength(length);
    return composed.toString();
  }

  /** What the library finds. */
  @Benchmark
  public List<Quantity> library() {
    return QuantityExtractor.ofDefaults().extract(text);
  }

  /** Numbers in digits, by a regular expression. */
  @Benchmark
  public int plainExpression() {
    int found = 0;
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found += matcher.end() - matcher.start();
    }
    return found;
  }
}
