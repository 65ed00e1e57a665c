package org.newsparallax.article;

import org.jspecify.annotations.Nullable;

/** An input that cannot be read as an article. The message names the source, the position, and what was expected. */
public final class ArticleFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String position;

  /**
   * Creates an exception.
   *
   * @param message source, position and expectation, for people
   */
  public ArticleFormatException(String message) {
    super(message);
    this.position = null;
  }

  /**
   * Creates an exception with a cause.
   *
   * @param message source, position and expectation, for people
   * @param cause what went wrong below
   */
  public ArticleFormatException(String message, Throwable cause) {
    super(message, cause);
    this.position = null;
  }

  /** Creates an exception for a place in an input; whoever knows the source puts it in front. */
  ArticleFormatException(@Nullable String position, String message) {
    super(message);
    this.position = position;
  }

  /** Where in the input, such as {@code line 3, column 14}, or null. */
  @Nullable
  String position() {
    return position;
  }
}
