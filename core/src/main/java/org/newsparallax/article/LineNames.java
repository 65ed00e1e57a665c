package org.newsparallax.article;

import java.util.regex.Pattern;

/** Tells the names in a line above a report - outlets, people, places, sections - from a sentence. */
final class LineNames {
  private static final int MOST_WORDS = 16;
  /** A name has no more words in capitals; a headline has. */
  private static final int MOST_CAPITALS = 6;
  /** "Corp." and shorter words may be cut off. */
  private static final int LONGEST_CUT = 5;

  private static final Pattern SPACE = Pattern.compile("[\\s\u00A0]+");

  private LineNames() {}

  /**
   * Whether words are names and the small words that stand within names and between them.
   *
   * @param words part of a line; what stands in brackets does not count
   */
  static boolean are(String words) {
    String plain = SPACE.matcher(withoutBracket(words)).replaceAll(" ").strip();
    String[] parts = plain.split(" ");
    if (plain.isEmpty() || parts.length > MOST_WORDS) {
      return false;
    }
    int names = 0;
    int capitals = 0;
    boolean ended = false;
    for (String part : parts) {
      char last = part.charAt(part.length() - 1);
      boolean ends = ",:|\u2022\u00B7-\u2013\u2014".indexOf(last) >= 0;
      String word = ends ? part.substring(0, part.length() - 1) : part;
      if (!word.isEmpty() && !canStand(word)) {
        return false;
      }
      ended = word.isEmpty() ? ended : StampWords.endsName(StampWords.fold(word));
      int name = isName(word) ? 1 : 0;
      names += name;
      capitals += name;
      if (capitals > MOST_CAPITALS) {
        return false;
      }
      capitals = ends ? 0 : capitals;
    }
    return names > 0 && ended;
  }

  private static boolean canStand(String word) {
    char first = word.charAt(0);
    char last = word.charAt(word.length() - 1);
    boolean stop =
        last == '.' && word.length() > LONGEST_CUT && word.indexOf('.') == word.length() - 1;
    boolean small = Character.isLowerCase(first)
        && !StampWords.isInNames(StampWords.fold(word))
        && !isAddress(word);
    return !small
        && !stop
        && "!?;\"\u201C\u201D".indexOf(last) < 0
        && "\"\u201C'\u2018$\u20AC\u00A3".indexOf(first) < 0;
  }

  private static boolean isName(String word) {
    return !word.isEmpty() && (Character.isUpperCase(word.charAt(0)) || isAddress(word));
  }

  /** "example.org". */
  private static boolean isAddress(String word) {
    int stop = word.lastIndexOf('.');
    return stop > 2 && word.length() - stop > 2;
  }

  private static String withoutBracket(String words) {
    int open = words.indexOf('(');
    int close = words.indexOf(')', open + 1);
    return open >= 0 && close > open
        ? words.substring(0, open) + words.substring(close + 1)
        : words;
  }
}
