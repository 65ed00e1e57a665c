package org.newsparallax.article;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.List;
import java.util.Locale;
import org.newsparallax.lexicon.Table;

/** Short texts by which page furniture gives itself away: "Advertisement", "Related stories", "Filed under: ...". */
final class PageLabels {
  private static final int LONGEST_LABEL = 80;
  private static final ImmutableListMultimap<String, Phrase> BY_FIRST_WORD = load();
  private static final LetterTriples BEGINNINGS = beginnings();

  private PageLabels() {}

  /** How a phrase is meant. */
  private enum Use {
    /** The line says this and nothing else. */
    WHOLE,
    /** The line begins so. */
    OPENING,
    /** A heading that says this, and nothing else, stands over furniture. */
    SECTION
  }

  private record Phrase(String words, Use use) {
    boolean fits(String line) {
      int gap = words.indexOf('*');
      if (gap < 0) {
        return use == Use.OPENING ? startsWithWords(line) : line.equals(words);
      }
      return line.length() >= words.length()
          && line.startsWith(words.substring(0, gap))
          && line.endsWith(words.substring(gap + 1));
    }

    private boolean startsWithWords(String line) {
      return line.startsWith(words)
          && (line.length() == words.length() || line.charAt(words.length()) == ' ');
    }
  }

  private static ImmutableListMultimap<String, Phrase> load() {
    ListMultimap<String, Phrase> phrases =
        MultimapBuilder.hashKeys().arrayListValues().build();
    for (List<String> row : Table.load(PageLabels.class, "page-labels.tsv").rows()) {
      String words = row.get(0);
      phrases.put(
          firstWord(words), new Phrase(words, Use.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
    }
    return ImmutableListMultimap.copyOf(phrases);
  }

  private static LetterTriples beginnings() {
    LetterTriples beginnings = new LetterTriples();
    BY_FIRST_WORD.keySet().forEach(beginnings::add);
    return beginnings;
  }

  /** Whether a line is furniture by its words alone. */
  static boolean isFurniture(String text) {
    return fits(text, false);
  }

  /** Whether a heading stands over furniture. */
  static boolean isFurnitureHeading(String text) {
    return text.length() <= LONGEST_LABEL && fits(text, true);
  }

  private static boolean fits(String text, boolean heading) {
    if (!mayBegin(text)) {
      return false;
    }
    List<Phrase> phrases = BY_FIRST_WORD.get(firstWord(words(start(text))));
    if (phrases.isEmpty()) {
      return false;
    }
    String line = words(text.length() > LONGEST_LABEL ? text.substring(0, LONGEST_LABEL) : text);
    for (Phrase phrase : phrases) {
      boolean wholeLineNeeded = phrase.use() != Use.OPENING;
      if (heading == (phrase.use() == Use.SECTION)
          && !(wholeLineNeeded && text.length() > LONGEST_LABEL)
          && phrase.fits(line)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line may begin with one of the words: the first letters of most lines tell that it does not. */
  private static boolean mayBegin(String text) {
    boolean plain = text.length() >= 3
        && isLetter(text.charAt(0))
        && isLetter(text.charAt(1))
        && isLetter(text.charAt(2));
    return !plain || BEGINNINGS.hasAt(text, 0, text.length());
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isWordSign(char c) {
    return c > '~'
        ? Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK
        : c >= '0' && c <= '9';
  }

  /** A line up to its first space: all that its first word can stand in. */
  private static String start(String text) {
    int space = text.indexOf(' ');
    return text.substring(0, Math.min(LONGEST_LABEL, space < 0 ? text.length() : space));
  }

  private static String firstWord(String words) {
    int space = words.indexOf(' ');
    return space < 0 ? words : words.substring(0, space);
  }

  /** The words of a line in small letters with one space between, punctuation gone; a colon stays as a word. */
  static String words(String text) {
    StringBuilder words = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isLetter(c) || isWordSign(c)) {
        if (gap && !words.isEmpty()) {
          words.append(' ');
        }
        gap = false;
        words.append(Character.toLowerCase(c));
      } else if (c == ':') {
        words.append(words.isEmpty() ? ":" : " :");
        gap = true;
      } else if (c != '\'' && c != '’') {
        gap = true;
      }
    }
    return words.toString();
  }
}
