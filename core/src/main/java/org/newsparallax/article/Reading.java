package org.newsparallax.article;

/** What came of one input: an article, or the reason why there is none. */
public sealed interface Reading {

  /**
   * An input that was read.
   *
   * @param article the article
   */
  record Success(Article article) implements Reading {}

  /**
   * An input that could not be read.
   *
   * @param source the path, with a position in it where there is one
   * @param error what is wrong and what was expected, for people
   */
  record Failure(String source, String error) implements Reading {}
}
