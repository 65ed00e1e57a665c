package org.newsparallax.text;

/** A text that counts how many of its characters were read. */
public final class CountedText implements CharSequence {
  private final String text;
  private long reads;

  /** A text of which nothing has been read. */
  public CountedText(String text) {
    this.text = text;
  }

  /** How many characters were read, those that a copy took among them. */
  public long reads() {
    return reads;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    reads++;
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    reads += end - start;
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    reads += text.length();
    return text;
  }
}
