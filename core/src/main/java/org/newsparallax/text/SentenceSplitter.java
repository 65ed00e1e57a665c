package org.newsparallax.text;

import java.util.List;

/**
 * Finds where the sentences of English news text begin and end: by the stops, by the word before them (titles, months,
 * initials, companies, countries, times of day) and by what follows (a capital, a word that begins sentences rather than
 * goes on with a name, a verb of saying). Blank lines end sentences; single line breaks are white space. What the
 * library knows of words stands in the resources {@code abbreviations.tsv} and {@code words.tsv}.
 *
 * <p>Immutable and thread-safe. Any text is taken, lone surrogates included; the time is linear in its length. An instance
 * splits many stretches of one text, such as its blocks; its characters are unpacked once for all of them.
 */
public final class SentenceSplitter {
  private final String text;
  private final char[] characters;

  private SentenceSplitter(String text) {
    this.text = text;
    this.characters = text.toCharArray();
  }

  /**
   * Prepares to split stretches of a text.
   *
   * @param text any text
   * @return a splitter for it
   */
  public static SentenceSplitter of(String text) {
    return new SentenceSplitter(text);
  }

  /**
   * The sentences of one stretch of the text, as if it stood alone.
   *
   * @param within the stretch, such as one paragraph
   * @return the spans of the sentences in the text, without surrounding white space
   * @throws IndexOutOfBoundsException if the stretch ends behind the text
   */
  public List<Span> split(Span within) {
    check(text, within);
    return SentenceScanner.split(text, characters, 0, within);
  }

  /**
   * The sentences of a text, in order. They do not overlap and cover all of it but white space.
   *
   * @param text any text
   * @return the spans of the sentences, without surrounding white space
   */
  public static List<Span> split(String text) {
    return SentenceScanner.split(text, new Span(0, text.length()));
  }

  /**
   * The sentences of one stretch of a text, as if it stood alone.
   *
   * @param text any text
   * @param within the stretch, such as one paragraph
   * @return the spans of the sentences in {@code text}, without surrounding white space
   * @throws IndexOutOfBoundsException if the stretch ends behind the text
   */
  public static List<Span> split(String text, Span within) {
    check(text, within);
    return SentenceScanner.split(text, within);
  }

  private static void check(String text, Span within) {
    if (within.end() > text.length()) {
      throw new IndexOutOfBoundsException("the stretch " + within
          + " ends behind the text, which has " + text.length() + " characters");
    }
  }
}
