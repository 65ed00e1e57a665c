package org.newsparallax.article;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A line of any length that is made while it is read, between two given texts. */
final class HugeLine extends SequenceInputStream {
  HugeLine(String before, long length, String behind) {
    super(Collections.enumeration(List.of(bytes(before), new Filling(length), bytes(behind))));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** One letter, over and over. */
  private static final class Filling extends InputStream {
    private long left;

    Filling(long length) {
      left = length;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] target, int from, int length) {
      if (left <= 0) {
        return -1;
      }
      int some = (int) Math.min(left, length);
      Arrays.fill(target, from, from + some, (byte) 'x');
      left -= some;
      return some;
    }
  }
}
