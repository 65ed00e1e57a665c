package org.newsparallax.article;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The articles of one input, one after the other. Not thread-safe. */
interface ArticleSource extends Closeable {
  /**
   * Reads on.
   *
   * @return the next article, or null at the end
   * @throws ArticleFormatException if the next one cannot be read; the one behind it may be asked for
   * @throws IOException if the input cannot be read any further
   */
  @Nullable
  ArticleBuilder next() throws IOException;

  @Override
  default void close() throws IOException {}
}
