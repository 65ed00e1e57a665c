package org.newsparallax.article;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the first bytes of a text say of its charset. The longer marks come first: one begins with a shorter one. */
enum ByteOrderMark {
  UTF_32LE("UTF-32LE"),
  UTF_32BE("UTF-32BE"),
  UTF_16LE("UTF-16LE"),
  UTF_16BE("UTF-16BE"),
  UTF_8("UTF-8");

  private final Charset charset;
  private final byte[] bytes;

  ByteOrderMark(String charset) {
    this.charset = Charset.forName(charset);
    this.bytes = "\uFEFF".getBytes(this.charset);
  }

  /** The mark that the bytes begin with, or null. */
  static @Nullable ByteOrderMark of(byte[] text) {
    for (ByteOrderMark mark : values()) {
      if (mark.begins(text)) {
        return mark;
      }
    }
    return null;
  }

  private boolean begins(byte[] text) {
    return text.length >= bytes.length
        && Arrays.equals(text, 0, bytes.length, bytes, 0, bytes.length);
  }

  Charset charset() {
    return charset;
  }

  int length() {
    return bytes.length;
  }
}
