package org.newsparallax.article;

/** An input that cannot be read as an article. The message names the source, the position, and what was expected. */
public final class ArticleFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param message source, position and expectation, for people
   */
  public ArticleFormatException(String message) {
    super(message);
  }

  /**
   * Creates an exception with a cause.
   *
   * @param message source, position and expectation, for people
   * @param cause what went wrong below
   */
  public ArticleFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
