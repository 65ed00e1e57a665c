package org.newsparallax.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that gives no more than so many bytes at a stretch; its reader says where a stretch begins. Not thread-safe. */
final class BoundedInput extends FilterInputStream {
  /** Thrown in place of the first byte that is too much. */
  static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1L;

    Exceeded(long most) {
      super("longer than " + most + " bytes");
    }
  }

  private final long most;
  private long left;

  BoundedInput(InputStream input, long most) {
    super(input);
    this.most = most;
    this.left = most;
  }

  /** Begins a new stretch. */
  void restart() {
    left = most;
  }

  @Override
  public int read() throws IOException {
    check();
    int value = super.read();
    left -= value < 0 ? 0 : 1;
    return value;
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    check();
    int some = super.read(target, from, (int) Math.min(length, left));
    left -= Math.max(some, 0);
    return some;
  }

  private void check() throws IOException {
    if (left <= 0) {
      throw new Exceeded(most);
    }
  }
}
