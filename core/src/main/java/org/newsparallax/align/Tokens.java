package org.newsparallax.align;

import java.util.ArrayList;
import java.util.List;
import org.newsparallax.text.Span;

/**
 * The words and numbers of a sentence. Numbers, in digits or in words, are masked to their kind: a plain number, an amount
 * of money, a percentage; numbers that follow each other are one. Hyphens and spaces are the same. One pass.
 */
final class Tokens {
  private static final List<String> MARKS = List.of("#", "#$", "#%");
  private static final int MOST_LETTERS = 40;

  /** How many characters a word and the space behind it have, at the least, in most sentences. */
  private static final int LETTERS = 5;

  private final String text;
  private final int end;
  private final List<Token> tokens;
  private final boolean headline;
  private boolean quoted;
  private boolean money;
  private boolean started;
  private int at;

  private Tokens(String text, int start, int end) {
    this.text = text;
    this.end = end;
    this.headline = isHeadline(text, start, end);
    tokens = new ArrayList<>((end - start) / LETTERS);
    at = start;
  }

  /** The tokens in text order; stop words are among them. */
  static List<Token> of(CharSequence sentence) {
    String text = sentence.toString();
    return new Tokens(text, 0, text.length()).scan();
  }

  /** The tokens of one sentence of a text. */
  static List<Token> of(String text, Span sentence) {
    return new Tokens(text, sentence.start(), sentence.end()).scan();
  }

  private List<Token> scan() {
    while (at < end) {
      char c = text.charAt(at);
      if (c >= '0' && c <= '9') {
        digits();
      } else if (isLetter(c)) {
        letters();
      } else {
        mark(c);
        at++;
      }
    }
    NamePhrases.mark(text, tokens);
    return tokens;
  }

  private void mark(char c) {
    switch (c) {
      case '"' -> quoted = !quoted;
      case '\u201c', '\u00ab' -> quoted = true;
      case '\u201d', '\u00bb' -> quoted = false;
      case '$', '\u20ac', '\u00a3', '\u00a5' -> money = true;
      case '%' -> percent();
      default -> {}
    }
  }

  private void percent() {
    int last = tokens.size() - 1;
    if (last >= 0 && tokens.get(last).lexeme().key().equals(MARKS.get(0))) {
      Token number = tokens.get(last);
      tokens.set(last, number(number.start(), number.end(), MARKS.get(2)));
    }
  }

  private void digits() {
    int start = at;
    while (at < end) {
      char c = text.charAt(at);
      boolean inside = (c == '.' || c == ',' || c == ':')
          && at + 1 < end
          && Character.isDigit(text.charAt(at + 1));
      if (!Character.isDigit(c) && !inside) {
        break;
      }
      at++;
    }
    addNumber(start, at);
    if (isOrdinalEnding()) {
      at += 2;
    }
  }

  /** "st", "nd", "rd" or "th" right behind digits. */
  private boolean isOrdinalEnding() {
    if (at + 1 >= end || at + 2 < end && Character.isLetterOrDigit(text.charAt(at + 2))) {
      return false;
    }
    int pair = text.charAt(at) << 16 | text.charAt(at + 1);
    return pair == ('s' << 16 | 't')
        || pair == ('n' << 16 | 'd')
        || pair == ('r' << 16 | 'd')
        || pair == ('t' << 16 | 'h');
  }

  private void addNumber(int from, int to) {
    int last = tokens.size() - 1;
    boolean follows = last >= 0 && MARKS.contains(tokens.get(last).lexeme().key());
    if (follows) {
      Token before = tokens.get(last);
      tokens.set(last, number(before.start(), to, before.lexeme().key()));
    } else {
      tokens.add(number(from, to, money ? MARKS.get(1) : MARKS.get(0)));
    }
    money = false;
    started = true;
  }

  private Token number(int from, int to, String mark) {
    return new Token(from, to, NUMBERS.get(MARKS.indexOf(mark)), false, quoted);
  }

  private static final List<Lexeme> NUMBERS = MARKS.stream()
      .map(mark -> new Lexeme(mark, mark, WordKind.NUMBER, 5_000, false, false, false, List.of()))
      .toList();

  private void letters() {
    int start = at;
    int count = 0;
    boolean plain = true;
    boolean ascii = true;
    while (at < end) {
      char c = text.charAt(at);
      if (isLetter(c)) {
        count++;
        ascii &= c < 128;
      } else if (isApostrophe(c) && at + 1 < end && isLetter(text.charAt(at + 1))) {
        if (isContraction(at + 1)) {
          break;
        }
        plain = false;
      } else if (Character.isDigit(c)) {
        plain = false;
      } else {
        break;
      }
      at++;
    }
    int stop = at;
    skipContraction();
    boolean capital = Character.isUpperCase(text.charAt(start));
    if (count == 1 && isInitial(stop)) {
      initials(start);
      return;
    }
    if (count == 1 && !capital) {
      return;
    }
    boolean abbreviation =
        capital && stop - start == 2 && Character.isUpperCase(text.charAt(start + 1)) && !headline;
    if (abbreviation || !plain) {
      addName(start, stop, letters(start, stop), capital);
    } else if (isCapitals(start, stop) && !headline) {
      addWord(start, stop, acronym(letters(start, stop)), capital);
    } else {
      Lexeme lexeme = ascii && count <= MOST_LETTERS
          ? Lexeme.of(text, start, stop)
          : Lexeme.of(letters(start, stop));
      addWord(start, stop, lexeme, capital);
    }
  }

  /** The letters of a stretch of text, in lower case. */
  private String letters(int from, int to) {
    StringBuilder letters = new StringBuilder();
    for (int i = from; i < to && letters.length() < MOST_LETTERS; i++) {
      if (isLetter(text.charAt(i))) {
        letters.append(Character.toLowerCase(text.charAt(i)));
      }
    }
    return letters.toString();
  }

  private void skipContraction() {
    if (at < end && isApostrophe(text.charAt(at))) {
      at++;
      while (at < end && isLetter(text.charAt(at))) {
        at++;
      }
    }
  }

  private static boolean isLetter(char c) {
    return c < 128 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  /** Whether what follows an apostrophe only shortens another word: 's, 't, 're, 'll. */
  private boolean isContraction(int from) {
    int to = from;
    while (to < end && to - from < 3 && isLetter(text.charAt(to))) {
      to++;
    }
    return to - from < 3 && !Character.isUpperCase(text.charAt(from));
  }

  private boolean isInitial(int behind) {
    return behind < end && text.charAt(behind) == '.';
  }

  /** "U.S.", "U. S." and "J.K.": letters with full stops, joined. */
  private void initials(int start) {
    StringBuilder letters = new StringBuilder().append(Character.toLowerCase(text.charAt(start)));
    int last = at;
    int next = last + 1;
    while (true) {
      int letter = next < end && text.charAt(next) == ' ' ? next + 1 : next;
      boolean another = letter + 1 < end
          && Character.isUpperCase(text.charAt(letter))
          && text.charAt(letter + 1) == '.';
      if (!another) {
        break;
      }
      letters.append(Character.toLowerCase(text.charAt(letter)));
      last = letter + 2;
      next = last;
    }
    at = Math.max(at + 1, last);
    if (letters.length() > 1 && letters.length() < 6) {
      addName(start, at, letters.toString(), true);
    }
  }

  /** Adds an abbreviation, or a word with digits or apostrophes in it. */
  private void addName(int from, int to, String form, boolean capital) {
    started = true;
    money = false;
    Lexeme lexeme = Lexeme.name(NameFolding.fold(form) + ".", form);
    tokens.add(new Token(from, to, lexeme, capital, quoted));
  }

  private void addWord(int from, int to, Lexeme lexeme, boolean capital) {
    boolean first = !started;
    started = true;
    money = false;
    if (lexeme.kind() == WordKind.NUMBER) {
      addNumber(from, to);
      return;
    }
    if (!tokens.isEmpty() && (isWord(from, to, "percent") || isWord(from, to, "pct"))) {
      percent();
      return;
    }
    boolean name = capital && lexeme.kind().isContent() && (lexeme.proper() || !first && !headline);
    tokens.add(new Token(from, to, lexeme, name, quoted));
  }

  private boolean isWord(int from, int to, String word) {
    return to - from == word.length() && text.regionMatches(true, from, word, 0, word.length());
  }

  private boolean isCapitals(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return to - from > 2;
  }

  /** A word in capital letters is no inflected form. */
  private static Lexeme acronym(String form) {
    Lexeme lexeme = Lexeme.of(form);
    return lexeme.lemma().equals(form) ? lexeme : Lexeme.name(NameFolding.fold(form), form);
  }

  /** Whether three words in four begin with a capital letter, so that one tells nothing. */
  private static boolean isHeadline(String text, int start, int end) {
    int words = 0;
    int capitals = 0;
    boolean inside = false;
    for (int i = start; i < end; i++) {
      boolean letter = isLetter(text.charAt(i));
      if (letter && !inside) {
        words++;
        capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
      }
      inside = letter || inside && isApostrophe(text.charAt(i));
      int mostToCome = (end - i) / 2;
      if ((capitals + mostToCome) * 4 <= (words + mostToCome) * 3) {
        return false;
      }
    }
    return capitals * 4 > words * 3;
  }
}
