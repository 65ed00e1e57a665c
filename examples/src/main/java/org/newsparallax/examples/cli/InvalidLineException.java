package org.newsparallax.examples.cli;

/** A line of a batch that cannot be answered. */
final class InvalidLineException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String explanation;

  InvalidLineException(String explanation) {
    super(explanation);
    this.explanation = explanation;
  }

  /** What is wrong and what was expected, for people. */
  String explanation() {
    return explanation;
  }
}
