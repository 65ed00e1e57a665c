package org.newsparallax.text;

import java.util.Arrays;

/**
 * A text that was cleaned for understanding, with the way back: every place in the clean text has its place in the text as
 * it was given. Immutable and thread-safe.
 */
public final class MappedText {
  private final String text;
  private final int[] places;
  private final int[] shifts;

  /**
   * Makes a mapping.
   *
   * @param text the clean text
   * @param places the places in it from where on a new shift holds, ascending
   * @param shifts how many code units the given text is ahead from there on
   */
  MappedText(String text, int[] places, int[] shifts) {
    this.text = text;
    this.places = places;
    this.shifts = shifts;
  }

  /**
   * The clean text.
   *
   * @return the text that is to be understood
   */
  public String text() {
    return text;
  }

  /**
   * Whether anything was cleaned.
   *
   * @return false if the clean text is the given one
   */
  public boolean isChanged() {
    return places.length > 0;
  }

  /**
   * The place in the given text.
   *
   * @param place an index in the clean text, or its length
   * @return the index in the given text; cost: logarithmic in the number of changes
   */
  public int given(int place) {
    int found = Arrays.binarySearch(places, place);
    int last = found >= 0 ? found : -found - 2;
    return last < 0 ? place : place + shifts[last];
  }

  /**
   * The stretch in the given text.
   *
   * @param span a stretch of the clean text
   * @return the stretch of the given text that it stands for
   */
  public Span given(Span span) {
    return new Span(given(span.start()), given(span.end()));
  }

  /**
   * The stretch in the clean text.
   *
   * @param span a stretch of the given text
   * @return the stretch of the clean text; a bound within a cleaned character goes to its beginning
   */
  public Span clean(Span span) {
    return new Span(clean(span.start()), clean(span.end()));
  }

  private int clean(int place) {
    int low = 0;
    int high = places.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places[middle] + shifts[middle] <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int shift = low == 0 ? 0 : shifts[low - 1];
    int next = low < places.length ? places[low] - 1 : Integer.MAX_VALUE;
    return Math.min(place - shift, Math.max(next, 0));
  }
}
