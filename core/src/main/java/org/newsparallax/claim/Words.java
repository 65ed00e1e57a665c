package org.newsparallax.claim;

import com.google.common.base.CharMatcher;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.newsparallax.quantity.Counted;
import org.newsparallax.text.Span;

/**
 * The words and marks of one sentence. Offsets point into the text of the article. A possessive {@code 's} is a word of
 * its own; a hyphenated word and a number with its inner marks are one.
 */
final class Words {
  /** How many characters a word and the space behind it have, at the least, in most sentences. */
  private static final int LETTERS = 5;

  private final String text;
  private int[] starts;
  private int[] ends;
  private int[] classes;
  private Form[] forms;
  private int size;
  private int titleCase = -1;

  private Words(String text, int capacity) {
    this.text = text;
    starts = new int[capacity];
    ends = new int[capacity];
    classes = new int[capacity];
    forms = new Form[capacity];
  }

  static Words of(String text, Span span) {
    Words words = new Words(text, span.length() / LETTERS + 8);
    int i = span.start();
    while (i < span.end()) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        i++;
      } else {
        i = words.add(i, span.end());
      }
    }
    return words;
  }

  private int add(int start, int limit) {
    int end = start;
    if (!isInner(text.charAt(start))) {
      boolean possessive = isApostrophe(text.charAt(start))
          && start + 1 < limit
          && text.charAt(start + 1) == 's'
          && (start + 2 == limit || !isInner(text.charAt(start + 2)));
      end = start + (possessive ? 2 : Character.charCount(text.codePointAt(start)));
      possessive |= isOfSeveral(start, limit);
      put(
          start,
          Math.min(end, limit),
          possessive ? Form.of("'s") : Form.of(text, start, Math.min(end, limit)),
          possessive ? 0 : WordClass.PUNCTUATION.mask());
      return Math.min(end, limit);
    }
    boolean digits = Character.isDigit(text.charAt(start));
    while (end < limit && (isInner(text.charAt(end)) || joins(end, limit))) {
      end++;
    }
    Form known = Form.of(text, start, end);
    if (isDecade(start, end) && end + 2 <= limit) {
      end += 2;
      known = Form.of(text.substring(start, start + 2) + "s");
    }
    int aged = digits || (known.classes() & WordClass.NUMBER.mask()) != 0
        ? SpacedAge.end(text, end, limit)
        : end;
    if (aged > end) {
      known = Form.of(
          CharMatcher.is(' ').removeFrom(text.substring(start, aged)).toLowerCase(Locale.ROOT));
      end = aged;
    }
    String form = known.text();
    boolean capital = Character.isUpperCase(text.charAt(start));
    boolean stop = end < limit
        && text.charAt(end) == '.'
        && end + 1 < limit
        && (known.abbreviation() && !digits
            || capital && form.length() == 1
            || form.indexOf('.') > 0 && !digits);
    boolean country = text.startsWith("S", start + 1) && form.equals("us");
    int mask = country ? 0 : known.classes();
    if (capital && size > 0 && known.guessed() && !known.english()) {
      mask = 0;
    }
    mask |= capital ? WordClass.CAPITAL.mask() : 0;
    mask |= digits ? WordClass.DIGITS.mask() | (isNumeral(form) ? WordClass.NUMBER.mask() : 0) : 0;
    put(start, stop ? end + 1 : end, known, mask);
    return stop ? end + 1 : end;
  }

  /** "the guards' union": an apostrophe alone, where no quotation may end. */
  private boolean isOfSeveral(int i, int limit) {
    if (!isApostrophe(text.charAt(i))
        || size == 0
        || i + 2 >= limit
        || text.charAt(i - 1) != 's'
        || text.charAt(i + 1) != ' '
        || !Character.isLowerCase(text.charAt(i + 2))) {
      return false;
    }
    for (int j = starts[0]; j < i; j++) {
      boolean quote = text.charAt(j) == '\'' || text.charAt(j) == '\u2018';
      if (quote && (j == 0 || !isInner(text.charAt(j - 1)))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a number is a decade of one's life with a mark before its ending: "20's". */
  private boolean isDecade(int start, int end) {
    return end == start + 2
        && text.charAt(start + 1) == '0'
        && Character.isDigit(text.charAt(start))
        && end + 1 < text.length()
        && isApostrophe(text.charAt(end))
        && text.charAt(end + 1) == 's'
        && (end + 2 == text.length() || !isInner(text.charAt(end + 2)));
  }

  /** A word as a noun in the singular, in lower case. */
  String noun(int i) {
    return known(i).noun();
  }

  /** A word as a noun that is counted. */
  Counted counted(int i) {
    return new Counted(noun(i), List.of(), span(i, i + 1));
  }

  private boolean joins(int i, int limit) {
    char c = text.charAt(i);
    if (i + 1 >= limit || !isInner(text.charAt(i + 1)) || i == 0 || !isInner(text.charAt(i - 1))) {
      return false;
    }
    if (isApostrophe(c)) {
      boolean possessive =
          text.charAt(i + 1) == 's' && (i + 2 == limit || !isInner(text.charAt(i + 2)));
      return !possessive;
    }
    boolean number = Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
    return c == '-' || c == '.' || (c == ',' || c == ':') && number;
  }

  /** Whether no letter follows the digits, so that the word is a number and not "23-year-old". */
  private static boolean isNumeral(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (Character.isLetter(form.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInner(char c) {
    if (c < 128) {
      return (c | 0x20) >= 'a' && (c | 0x20) <= 'z' || c >= '0' && c <= '9' || c == '_';
    }
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private void put(int start, int end, Form form, int mask) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      classes = Arrays.copyOf(classes, size * 2);
      forms = Arrays.copyOf(forms, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    classes[size] = mask;
    forms[size++] = form;
  }

  int size() {
    return size;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** The word in lower case, with straight apostrophes; "" outside of the sentence. */
  String form(int i) {
    return i >= 0 && i < size ? forms[i].text() : "";
  }

  /** All that is known of the word. */
  Form known(int i) {
    return i >= 0 && i < size ? forms[i] : Form.NONE;
  }

  boolean is(int i, String form) {
    return form(i).equals(form);
  }

  boolean is(int i, WordClass c) {
    return any(i, c.mask());
  }

  boolean any(int i, int mask) {
    return i >= 0 && i < size && (classes[i] & mask) != 0;
  }

  /** Marks the words from {@code from} to before {@code to} as a number. */
  void markNumber(int from, int to) {
    for (int i = from; i < to; i++) {
      classes[i] = WordClass.NUMBER.mask() | classes[i] & WordClass.DIGITS.mask();
    }
  }

  /** A capitalised word within a sentence that is not set in capitals throughout, as a headline may be. */
  boolean isName(int i) {
    return i > 0
        && any(i, WordClass.CAPITAL.mask())
        && !isTitleCase()
        && !any(i - 1, WordClass.PUNCTUATION.mask());
  }

  private boolean isTitleCase() {
    if (titleCase < 0) {
      int capitals = 0;
      int others = 0;
      for (int i = 0; i < size; i++) {
        boolean capital = any(i, WordClass.CAPITAL.mask());
        boolean small = !capital
            && !any(i, WordClass.PUNCTUATION.mask() | WordClass.DIGITS.mask())
            && forms[i].text().length() > 3;
        capitals += capital ? 1 : 0;
        others += small ? 1 : 0;
      }
      titleCase = capitals > others ? 1 : 0;
    }
    return titleCase == 1;
  }

  /** A word that is neither function word nor mark nor number: noun, adjective, name, or a verb. */
  boolean isOpen(int i) {
    return i >= 0
        && i < size
        && !any(i, WordClass.CLOSED)
        && !any(i, WordClass.mask(WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.NUMBER))
        && !forms[i].text().equals("'s");
  }

  /** Whether a word from one to before another is of one of these classes. */
  boolean anyBetween(int from, int to, int mask) {
    for (int i = from; i < to; i++) {
      if (any(i, mask)) {
        return true;
      }
    }
    return false;
  }

  boolean isQuoteMark(int i) {
    return i >= 0
        && i < size
        && ends[i] - starts[i] == 1
        && "\"\u201c\u201d\u00ab\u00bb".indexOf(text.charAt(starts[i])) >= 0;
  }

  /** The index of the first word that ends behind the offset, or {@link #size()}. */
  int at(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The span from one word to before another. */
  Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  Mention mention(int from, int to) {
    Span span = span(from, to);
    return new Mention(span, span.of(text));
  }
}
