package org.newsparallax.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsparallax.quantity.Quantity;
import org.newsparallax.text.Span;

/**
 * A sentence, or a part of one that is longer than any that was written to be read: so that the cost of a hostile text
 * stays linear.
 *
 * @param span where it stands in the text of the article
 * @param quantities its quantities, with links among themselves alone
 */
record Piece(Span span, List<Quantity> quantities) {
  static final int LONGEST = 4_000;

  /** The pieces of a sentence, in text order; nearly always one. */
  static List<Piece> of(String text, Span sentence, List<Quantity> quantities) {
    if (sentence.length() <= LONGEST) {
      return List.of(new Piece(sentence, quantities));
    }
    List<Piece> pieces = new ArrayList<>();
    int first = 0;
    int start = sentence.start();
    while (start < sentence.end()) {
      int end = end(text, start, sentence.end());
      int last = first;
      while (last < quantities.size() && quantities.get(last).span().start() < end) {
        last++;
      }
      List<Quantity> own = new ArrayList<>();
      for (Quantity quantity : quantities.subList(first, last)) {
        own.add(cut(quantity, first, last));
      }
      pieces.add(new Piece(new Span(start, end), own));
      first = last;
      start = end;
    }
    return pieces;
  }

  private static int end(String text, int start, int limit) {
    int end = Math.min(limit, start + LONGEST);
    for (int i = end; i > start + LONGEST / 2; i--) {
      if (i == limit || Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return end;
  }

  /** The quantity with its links counted from the first of the piece, without those that lead out of it. */
  private static Quantity cut(Quantity q, int first, int last) {
    return linked(q, within(q.equivalentTo(), first, last), within(q.partOf(), first, last));
  }

  /** The quantity without its links. */
  static Quantity unlinked(Quantity q) {
    return linked(q, null, null);
  }

  private static Quantity linked(
      Quantity q, @Nullable Integer equivalentTo, @Nullable Integer partOf) {
    return new Quantity(
        q.span(),
        q.text(),
        q.kind(),
        q.value(),
        q.resolution(),
        q.modifier(),
        q.change(),
        q.unit(),
        q.counted(),
        q.date(),
        q.time(),
        equivalentTo,
        partOf);
  }

  private static @Nullable Integer within(@Nullable Integer index, int first, int last) {
    return index == null || index < first || index >= last ? null : index - first;
  }
}
