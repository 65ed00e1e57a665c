package org.newsparallax.article;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch in double quotation marks within one block.
 *
 * @param open the index of the opening mark
 * @param close the index of the closing mark, or the end of the block if there is none
 * @param closed whether it is closed
 */
record Quotation(int open, int close, boolean closed) {

  /** The quotations of a block, in order. Nested ones in single marks are part of the outer ones. */
  static List<Quotation> in(String text, int start, int end) {
    List<Quotation> quotations = new ArrayList<>();
    int open = -1;
    char[] block = new char[end - start];
    text.getChars(start, end, block, 0);
    for (int at = 0; at < block.length; at++) {
      char c = block[at];
      if (c != '"' && (c < '\u201C' || c > '\u201D')) {
        continue;
      }
      int i = start + at;
      if (c == '\u201C' || c == '"' && open < 0 && opens(text, i, start, end)) {
        open = open < 0 ? i : open;
      } else if ((c == '\u201D' || c == '"') && open >= 0) {
        quotations.add(new Quotation(open, i, true));
        open = -1;
      }
    }
    if (open >= 0) {
      quotations.add(new Quotation(open, end, false));
    }
    return quotations;
  }

  /** A straight mark opens unless it stands behind a number or a letter, as the sign of an inch does. */
  private static boolean opens(String text, int i, int start, int end) {
    return (i == start || !Character.isLetterOrDigit(text.charAt(i - 1)))
        && i + 1 < end
        && !Character.isWhitespace(text.charAt(i + 1));
  }
}
