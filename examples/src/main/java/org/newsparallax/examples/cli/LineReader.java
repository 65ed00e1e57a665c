package org.newsparallax.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads lines as bytes, so that one that is not valid UTF-8 does not spoil the next. Not thread-safe. */
final class LineReader {
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;

  LineReader(InputStream in) {
    this.in = in;
  }

  /** The next line without its end, or null after the last. */
  byte @Nullable [] next() throws IOException {
    ByteArrayOutputStream line = null;
    while (true) {
      if (position == limit) {
        limit = Math.max(0, in.read(buffer));
        position = 0;
        if (limit == 0) {
          return line == null ? null : line.toByteArray();
        }
      }
      int end = position;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      if (line == null) {
        line = new ByteArrayOutputStream(end - position);
      }
      line.write(buffer, position, end - position);
      if (end < limit) {
        position = end + 1;
        return line.toByteArray();
      }
      position = end;
    }
  }

  /** Whether the next line may have to be waited for. */
  boolean mayWait() throws IOException {
    for (int i = position; i < limit; i++) {
      if (buffer[i] == '\n') {
        return false;
      }
    }
    return in.available() == 0;
  }
}
