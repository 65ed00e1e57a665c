package org.newsparallax.stories;

import java.util.Locale;

/** Whether probabilities keep their promise: of what is said to be as likely as this, as much has to be true. */
final class Reliability {
  private static final int BINS = 5;

  private final int[] counts = new int[BINS];
  private final int[] came = new int[BINS];
  private final double[] promised = new double[BINS];

  void add(double probability, boolean isTrue) {
    int bin = Math.min(BINS - 1, (int) (probability * BINS));
    counts[bin]++;
    came[bin] += isTrue ? 1 : 0;
    promised[bin] += probability;
  }

  int count() {
    int all = 0;
    for (int count : counts) {
      all += count;
    }
    return all;
  }

  /** How far the mean of the probabilities is from the share of what is true, bin by bin, each counting by its size. */
  double error() {
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      error += Math.abs(promised[bin] - came[bin]);
    }
    return error / count();
  }

  /** The bins, one a line: how many, what was promised, what came. */
  String summary() {
    StringBuilder summary = new StringBuilder();
    for (int bin = 0; bin < BINS; bin++) {
      int count = Math.max(1, counts[bin]);
      summary.append(String.format(
          Locale.ROOT,
          "%d: promised %.2f, came %.2f%n",
          counts[bin],
          promised[bin] / count,
          (double) came[bin] / count));
    }
    return summary.toString();
  }
}
