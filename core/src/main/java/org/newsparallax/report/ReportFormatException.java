package org.newsparallax.report;

/** A text that is no report as {@link JsonReport} writes it. The message says where, and what was expected. */
public final class ReportFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param message place and expectation, for people
   */
  public ReportFormatException(String message) {
    super(message);
  }

  /**
   * Creates an exception with a cause.
   *
   * @param message place and expectation, for people
   * @param cause what went wrong below
   */
  public ReportFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
