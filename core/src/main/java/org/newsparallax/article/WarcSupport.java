package org.newsparallax.article;

import java.io.IOException;
import java.io.InputStream;

/** Stands between the library and jwarc, which need not be there. */
final class WarcSupport {
  private WarcSupport() {}

  /** Opens a web archive, or says which library is missing. */
  static ArticleSource open(InputStream stream, InputPlace place) throws IOException {
    try {
      return new WarcSource(stream, place);
    } catch (NoClassDefFoundError e) {
      throw new ArticleFormatException(
          "a web archive, which needs the library org.netpreserve:jwarc on the class path (tried with 0.36.0)",
          e);
    }
  }
}
