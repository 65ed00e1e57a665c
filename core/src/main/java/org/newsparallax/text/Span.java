package org.newsparallax.text;

import java.io.Serializable;

/**
 * A stretch of a text, in UTF-16 code units of the text <em>as it was given</em>: the indices of {@link
 * String#substring(int, int)}. Ordered by start, then by end. Immutable and thread-safe.
 *
 * @param start index of the first code unit, inclusive, at least 0
 * @param end index after the last code unit, exclusive, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span>, Serializable {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "a span needs 0 <= start <= end, not [" + start + ", " + end + ")");
    }
  }

  /**
   * The number of code units.
   *
   * @return {@code end - start}, at least 0
   */
  public int length() {
    return end - start;
  }

  /**
   * The text under this span.
   *
   * @param text the text that this span points into
   * @return the substring
   * @throws IndexOutOfBoundsException if the span ends behind the text
   */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /**
   * Whether the other span lies within this one.
   *
   * @param other a span of the same text
   * @return true if no code unit of {@code other} lies outside
   */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * Whether the position lies within this span.
   *
   * @param position an index into the same text
   * @return true if {@code start <= position < end}
   */
  public boolean contains(int position) {
    return start <= position && position < end;
  }

  /**
   * Whether both spans share at least one code unit.
   *
   * @param other a span of the same text
   * @return true if they overlap
   */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /**
   * The same stretch, moved.
   *
   * @param distance how far to the right; negative to the left
   * @return a span of the same length
   * @throws IllegalArgumentException if it would begin before 0
   */
  public Span shift(int distance) {
    return new Span(start + distance, end + distance);
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
