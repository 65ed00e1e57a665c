package org.newsparallax.article;

import java.util.Arrays;

/**
 * Gathers the text of one line of a page as a browser shows it: white space folded, no-break spaces kept inside. Takes note
 * on the way of what tells running text from labels, so that no line is looked through twice.
 */
final class LineText {
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final int LATIN = 256;
  private static final byte LETTER = 0;
  private static final byte PUNCTUATION = 1;
  private static final byte SPACE = 2;
  private static final byte OTHER = 4;
  private static final byte[] KINDS = kinds();
  private static final int LONGEST_RUN = 1024;
  private static final int STRETCH = 64;

  private char[] text = new char[1024];
  private int length;
  private boolean space;
  private boolean lineBreak;
  private int links;
  private int linkCharacters;
  private boolean punctuated;
  private int eastAsian;

  void append(String piece) {
    int before = length;
    int end = piece.length();
    // One more than the piece: white space that is pending.
    if (text.length - length <= end) {
      text = Arrays.copyOf(text, 2 * (length + end));
    }
    int i = 0;
    while (i < end) {
      char c = piece.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        space = true;
        i++;
      } else if (isInvisible(c)) {
        i++;
      } else {
        separate();
        i = appendRun(piece, i, end);
      }
    }
    linkCharacters += links > 0 ? length - before : 0;
  }

  /**
   * Appends what is shown up to the next white space, or a bounded number of characters; a single space between words does
   * not end a run.
   */
  private int appendRun(String piece, int start, int end) {
    int from = length;
    int limit = from + Math.min(end - start, LONGEST_RUN);
    piece.getChars(start, start + limit - from, text, from);
    punctuated |= see(text[from]) == PUNCTUATION;
    int at = from + 1;
    int stop = at;
    while (at == stop && at < limit) {
      stop = Math.min(limit, at + STRETCH);
      at = isPlain(at, stop) ? stop : runEnd(at, stop);
    }
    length = at > from + 1 && text[at - 1] == ' ' ? at - 1 : at;
    return start + length - from;
  }

  /**
   * Whether a stretch has letters, punctuation and single spaces of Latin script alone. Looks at each character without
   * deciding on it, which is what makes it fast.
   */
  private boolean isPlain(int from, int end) {
    char[] to = text;
    int all = 0;
    int kinds = 0;
    int pairs = 0;
    int before = to[from - 1] == ' ' ? SPACE : LETTER;
    for (int i = from; i < end; i++) {
      char c = to[i];
      int kind = KINDS[c & LATIN - 1];
      all |= c;
      kinds |= kind;
      pairs |= kind & before;
      before = kind;
    }
    boolean plain = all < LATIN && kinds < OTHER && (pairs & SPACE) == 0;
    punctuated |= plain && (kinds & PUNCTUATION) != 0;
    return plain;
  }

  /** Where the run ends in a stretch that is not plain, or the end of the stretch. */
  private int runEnd(int from, int end) {
    int i = from;
    while (i < end && (isShown(text[i]) || text[i] == ' ' && text[i - 1] != ' ')) {
      punctuated |= see(text[i]) == PUNCTUATION;
      i++;
    }
    return i;
  }

  /** Takes note of a character; tells whether it is punctuation. */
  private int see(char c) {
    if (c < LATIN) {
      return KINDS[c] == PUNCTUATION ? PUNCTUATION : LETTER;
    }
    eastAsian += TextMass.isEastAsian(c) ? 1 : 0;
    return TextMass.isPunctuation(c) ? PUNCTUATION : LETTER;
  }

  private static boolean isShown(char c) {
    return c > ' ' && (c < SOFT_HYPHEN || !isInvisible(c));
  }

  private void separate() {
    if (length > 0 && (lineBreak || space)) {
      text[length++] = lineBreak ? '\n' : ' ';
    }
    space = false;
    lineBreak = false;
  }

  /** Zero-width space, byte order mark and soft hyphen, which a browser does not show. */
  private static boolean isInvisible(char c) {
    return c == '\u200B' || c == '\uFEFF' || c == SOFT_HYPHEN;
  }

  /** Takes note of a line break; true if it is the second in a row, which separates paragraphs. */
  boolean lineBreak() {
    boolean second = lineBreak;
    lineBreak = true;
    return second;
  }

  boolean isEmpty() {
    return length == 0;
  }

  void link(int change) {
    links += change;
  }

  int linkCharacters() {
    return linkCharacters;
  }

  /** The text, without white space around it; no-break spaces count as such. */
  String take() {
    int start = 0;
    int end = length;
    while (start < end && isSpace(text[start])) {
      start++;
    }
    while (end > start && isSpace(text[end - 1])) {
      end--;
    }
    return start == end ? "" : new String(text, start, end - start);
  }

  /** How much running text a line of that length is, see {@link TextMass}. */
  double mass(int characters, int linked, String tag) {
    return TextMass.of(characters, linked, punctuated, eastAsian, tag);
  }

  void clear() {
    length = 0;
    space = false;
    lineBreak = false;
    linkCharacters = 0;
    punctuated = false;
    eastAsian = 0;
  }

  static boolean isSpace(char c) {
    return c <= ' '
        ? Character.isWhitespace(c)
        : c > '~' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** Whether a character leaves no ink: white space, and what a browser does not show. */
  static boolean isUnseen(char c) {
    return c == 0 || isSpace(c) || isInvisible(c);
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[LATIN];
    for (char c = 0; c < LATIN; c++) {
      kinds[c] = TextMass.isPunctuation(c)
          ? PUNCTUATION
          : c == ' ' ? SPACE : c < ' ' || c == SOFT_HYPHEN ? OTHER : LETTER;
    }
    return kinds;
  }
}
