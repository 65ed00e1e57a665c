package org.newsparallax.article;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An input that is one article. */
final class PieceSource implements ArticleSource {
  /** Makes the article. */
  interface Piece {
    ArticleBuilder read() throws IOException;
  }

  private @Nullable Piece piece;

  PieceSource(Piece piece) {
    this.piece = piece;
  }

  @Override
  public @Nullable ArticleBuilder next() throws IOException {
    Piece current = piece;
    piece = null;
    return current == null ? null : current.read();
  }
}
