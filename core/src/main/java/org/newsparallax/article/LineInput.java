package org.newsparallax.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** The lines of a stream of bytes, each held in memory alone; one that is too long is skipped. Not thread-safe. */
final class LineInput {
  private final InputStream input;
  private final int longest;
  private final byte[] lineFeed;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private long number;
  private boolean tooLong;

  /**
   * Reads lines.
   *
   * @param charset whose line feed parts them; its codes are of the same length as that
   * @param longest how many bytes a line may have
   */
  LineInput(InputStream input, Charset charset, int longest) {
    this.input = input;
    this.longest = longest;
    this.lineFeed = "\n".getBytes(charset);
  }

  /** The next line without its end, or null behind the last one; of a line that is too long, its beginning. */
  byte @Nullable [] next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean some = false;
    tooLong = false;
    while (at < end || fill()) {
      some = true;
      int stop = at;
      while (stop < end && !isLineFeed(stop)) {
        stop += lineFeed.length;
      }
      stop = Math.min(stop, end);
      int room = Math.min(stop - at, longest - line.size());
      line.write(buffer, at, room);
      tooLong |= room < stop - at;
      at = stop;
      if (stop < end) {
        at += lineFeed.length;
        break;
      }
    }
    number += some ? 1 : 0;
    return some ? line.toByteArray() : null;
  }

  /** The number of the line that was read last, from 1. */
  long number() {
    return number;
  }

  /** Whether the line that was read last is longer than allowed. */
  boolean isTooLong() {
    return tooLong;
  }

  private boolean isLineFeed(int place) {
    for (int i = 0; i < lineFeed.length; i++) {
      if (place + i >= end || buffer[place + i] != lineFeed[i]) {
        return false;
      }
    }
    return true;
  }

  /** Reads what is there, and on to the end of the last code in it. */
  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, input.read(buffer));
    int rest = end % lineFeed.length;
    end += rest == 0 ? 0 : input.readNBytes(buffer, end, lineFeed.length - rest);
    return end > 0;
  }
}
