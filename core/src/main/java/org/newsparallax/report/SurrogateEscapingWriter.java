package org.newsparallax.report;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Passes JSON on, with each surrogate that has no partner written as an escape. Such a code unit can only stand within a
 * string of a JSON text, and cannot be encoded in UTF-8.
 */
final class SurrogateEscapingWriter extends FilterWriter {
  /** A high surrogate at the end of what was written last, or 0. */
  private char pending;

  SurrogateEscapingWriter(Writer out) {
    super(out);
  }

  @Override
  public void write(int c) throws IOException {
    write(new char[] {(char) c}, 0, 1);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    write(text.substring(offset, offset + length).toCharArray(), 0, length);
  }

  @Override
  public void write(char[] chars, int offset, int length) throws IOException {
    int plain = offset;
    int end = offset + length;
    for (int i = offset; i < end; i++) {
      char c = chars[i];
      if (pending == 0 && !Character.isSurrogate(c)) {
        continue;
      }
      out.write(chars, plain, i - plain);
      plain = i + 1;
      surrogate(c);
    }
    out.write(chars, plain, end - plain);
  }

  private void surrogate(char c) throws IOException {
    if (pending != 0 && Character.isLowSurrogate(c)) {
      out.write(pending);
      out.write(c);
      pending = 0;
      return;
    }
    escapePending();
    if (Character.isHighSurrogate(c)) {
      pending = c;
    } else if (Character.isLowSurrogate(c)) {
      escape(c);
    } else {
      out.write(c);
    }
  }

  private void escapePending() throws IOException {
    if (pending != 0) {
      escape(pending);
      pending = 0;
    }
  }

  private void escape(char c) throws IOException {
    out.write("\\u" + Integer.toHexString(c));
  }

  @Override
  public void close() throws IOException {
    escapePending();
    super.close();
  }
}
