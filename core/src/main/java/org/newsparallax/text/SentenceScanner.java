package org.newsparallax.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Walks once over a paragraph and cuts it into sentences. Looks closer only at stops, quotation marks, brackets,
 * bullets and line breaks. Used by one thread, once.
 */
final class SentenceScanner {
  private static final boolean[] WATCHED = watched(".!?\"()");
  private static final boolean[] WATCHED_IN_LIST = watched(".!?\"() ");

  private final CharSequence text;
  /** The characters of a stretch of the text around this paragraph, which are faster to run through. */
  private final char[] characters;
  /** Where that stretch begins. */
  private final int offset;

  private final int from;
  private final int end;
  private final SentenceEnd judge;
  private final Enumeration enumeration;
  private final List<Span> sentences;
  private int start;
  private boolean quoted;
  private int brackets;
  private int bracket = -1;

  private SentenceScanner(
      CharSequence text, char[] characters, int offset, Span paragraph, List<Span> sentences) {
    this.text = text;
    this.characters = characters;
    this.offset = offset;
    this.from = paragraph.start();
    this.end = paragraph.end();
    this.start = from;
    this.sentences = sentences;
    this.judge = new SentenceEnd(text, from, end);
    this.enumeration = new Enumeration(text, from, end);
  }

  /** The sentences of a stretch of text. A blank line ends whatever is open. */
  static List<Span> split(CharSequence text, Span within) {
    char[] characters = new char[within.length()];
    text.toString().getChars(within.start(), within.end(), characters, 0);
    return split(text, characters, within.start(), within);
  }

  /**
   * The sentences of a stretch of text whose characters are unpacked already.
   *
   * @param characters those of the text from {@code offset} on, at least up to the end of the stretch
   */
  static List<Span> split(CharSequence text, char[] characters, int offset, Span within) {
    List<Span> sentences = new ArrayList<>();
    int end = within.end();
    int at = WhiteSpace.skip(text, within.start(), end);
    while (at < end) {
      int paragraphEnd = offset + Paragraphs.end(characters, at - offset, end - offset);
      Span paragraph = WhiteSpace.trim(text, at, paragraphEnd);
      new SentenceScanner(text, characters, offset, paragraph, sentences).scan();
      at = WhiteSpace.skip(text, paragraphEnd, end);
    }
    return sentences;
  }

  private void scan() {
    int i = begin(start, true);
    while (i < end) {
      i = next(i);
      if (i < end) {
        i = visit(i, text.charAt(i));
      }
    }
    cut(end);
  }

  /** The next place at or behind {@code i} that needs a closer look. */
  private int next(int i) {
    boolean[] watched = enumeration.isOpen() ? WATCHED_IN_LIST : WATCHED;
    int last = end - offset;
    for (int at = i - offset; at < last; at++) {
      char c = characters[at];
      if (c < 128 ? watched[c] : c >= '\u0600' && isRare(c)) {
        return at + offset;
      }
    }
    return end;
  }

  private static boolean isRare(char c) {
    // Between the wide stops and the ellipsis stand the usual dashes and quotation marks.
    return (c < '\u2000' || c > '\u201D')
        && (c == Marks.ELLIPSIS || Marks.isWideStop(c) || Marks.isBullet(c));
  }

  private int visit(int i, char c) {
    switch (c) {
      case '"':
        quoted = quoteOpens(i);
        return i + 1;
      case '(':
        if (brackets++ == 0) {
          bracket = i;
        }
        return i + 1;
      case ')':
        brackets = Math.max(0, brackets - 1);
        return i + 1;
      case ' ':
        return enumeration.goesOnAt(i + 1) ? cutAndBegin(i) : i + 1;
      default:
        return Marks.isBullet(c) ? bullet(i) : stop(i, c);
    }
  }

  /** Whether a straight quotation mark opens; where its neighbours do not tell, the marks take turns. */
  private boolean quoteOpens(int i) {
    boolean spaceBefore =
        i == 0 || WhiteSpace.is(text.charAt(i - 1)) || Marks.isOpener(text.charAt(i - 1));
    boolean spaceBehind = i + 1 >= end || WhiteSpace.is(text.charAt(i + 1));
    return spaceBefore == spaceBehind ? !quoted : spaceBefore;
  }

  private int bullet(int i) {
    boolean alone = i > start && WhiteSpace.is(text.charAt(i - 1));
    return alone ? cutAndBegin(i) : i + 1;
  }

  private int stop(int i, char c) {
    if (Marks.isWideStop(c)) {
      return cutAndBegin(judge.closers(i + 1, quoted));
    }
    // Most stops inside a word or a number are followed by what settles the matter.
    if (c == '.' && i + 1 < end && settles(text.charAt(i + 1))) {
      return i + 1;
    }
    if (c == '.' && enumeration.opensAt(i)) {
      return i + 1;
    }
    int cut = judge.cut(start, i, quoted, brackets > 0 && bracket > start);
    if (cut < 0) {
      return judge.behindRun();
    }
    for (int k = i + 1; k < cut; k++) {
      char passed = text.charAt(k);
      if (passed == '"') {
        quoted = false;
      } else if (passed == ')') {
        brackets = Math.max(0, brackets - 1);
      }
    }
    return cutAndBegin(cut);
  }

  private static boolean settles(char c) {
    return Marks.isDigit(c) || Marks.isLower(c) || c == ',' || c == ';' || c == ':';
  }

  private int cutAndBegin(int at) {
    cut(at);
    return begin(at, false);
  }

  private void cut(int at) {
    Span span = WhiteSpace.trim(text, start, at);
    if (span.length() > 0) {
      sentences.add(span);
    }
  }

  /** Begins a sentence; gives the place from where to look on, behind the number of a list item. */
  private int begin(int from, boolean first) {
    start = WhiteSpace.skip(text, from, end);
    bracket = start;
    return enumeration.behindMarker(start, first);
  }

  private static boolean[] watched(String characters) {
    boolean[] watched = new boolean[128];
    for (char c : characters.toCharArray()) {
      watched[c] = true;
    }
    return watched;
  }
}
