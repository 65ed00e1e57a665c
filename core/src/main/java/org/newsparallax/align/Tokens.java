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

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private final boolean headline;
  private boolean quoted;
  private boolean money;
  private boolean started;
  private int at;

  private Tokens(String text) {
    this.text = text;
    this.headline = isHeadline(text);
  }

  /** The tokens in text order; stop words are among them. */
  static List<Token> of(CharSequence text) {
    return new Tokens(text.toString()).scan();
  }

  private List<Token> scan() {
    while (at < text.length()) {
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
      tokens.set(last, number(tokens.get(last).span(), MARKS.get(2)));
    }
  }

  private void digits() {
    int start = at;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean inside = (c == '.' || c == ',' || c == ':')
          && at + 1 < text.length()
          && Character.isDigit(text.charAt(at + 1));
      if (!Character.isDigit(c) && !inside) {
        break;
      }
      at++;
    }
    addNumber(new Span(start, at));
    if (isOrdinalEnding()) {
      at += 2;
    }
  }

  /** "st", "nd", "rd" or "th" right behind digits. */
  private boolean isOrdinalEnding() {
    if (at + 1 >= text.length()
        || at + 2 < text.length() && Character.isLetterOrDigit(text.charAt(at + 2))) {
      return false;
    }
    int pair = text.charAt(at) << 16 | text.charAt(at + 1);
    return pair == ('s' << 16 | 't')
        || pair == ('n' << 16 | 'd')
        || pair == ('r' << 16 | 'd')
        || pair == ('t' << 16 | 'h');
  }

  private void addNumber(Span span) {
    int last = tokens.size() - 1;
    boolean follows = last >= 0 && MARKS.contains(tokens.get(last).lexeme().key());
    if (follows) {
      Token before = tokens.get(last);
      tokens.set(
          last,
          number(new Span(before.span().start(), span.end()), before.lexeme().key()));
    } else {
      tokens.add(number(span, money ? MARKS.get(1) : MARKS.get(0)));
    }
    money = false;
    started = true;
  }

  private Token number(Span span, String mark) {
    return new Token(span, NUMBERS.get(MARKS.indexOf(mark)), false, quoted);
  }

  private static final List<Lexeme> NUMBERS = MARKS.stream()
      .map(mark -> new Lexeme(mark, mark, WordKind.NUMBER, 5_000, false, false, false, List.of()))
      .toList();

  private void letters() {
    int start = at;
    int count = 0;
    boolean plain = true;
    boolean ascii = true;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isLetter(c)) {
        count++;
        ascii &= c < 128;
      } else if (isApostrophe(c) && at + 1 < text.length() && isLetter(text.charAt(at + 1))) {
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
    Span span = new Span(start, at);
    skipContraction();
    boolean capital = Character.isUpperCase(text.charAt(start));
    if (count == 1 && isInitial(span.end())) {
      initials(start);
      return;
    }
    if (count == 1 && !capital) {
      return;
    }
    boolean abbreviation =
        capital && span.length() == 2 && Character.isUpperCase(text.charAt(start + 1)) && !headline;
    if (abbreviation || !plain) {
      addName(span, letters(span), capital);
    } else if (isCapitals(span) && !headline) {
      addWord(span, acronym(letters(span)), capital);
    } else {
      addWord(
          span,
          ascii && count <= MOST_LETTERS
              ? Lexeme.of(text, start, span.end())
              : Lexeme.of(letters(span)),
          capital);
    }
  }

  /** The letters of a stretch of text, in lower case. */
  private String letters(Span span) {
    StringBuilder letters = new StringBuilder();
    for (int i = span.start(); i < span.end() && letters.length() < MOST_LETTERS; i++) {
      if (isLetter(text.charAt(i))) {
        letters.append(Character.toLowerCase(text.charAt(i)));
      }
    }
    return letters.toString();
  }

  private void skipContraction() {
    if (at < text.length() && isApostrophe(text.charAt(at))) {
      at++;
      while (at < text.length() && isLetter(text.charAt(at))) {
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
    while (to < text.length() && to - from < 3 && isLetter(text.charAt(to))) {
      to++;
    }
    return to - from < 3 && !Character.isUpperCase(text.charAt(from));
  }

  private boolean isInitial(int end) {
    return end < text.length() && text.charAt(end) == '.';
  }

  /** "U.S.", "U. S." and "J.K.": letters with full stops, joined. */
  private void initials(int start) {
    StringBuilder letters = new StringBuilder().append(Character.toLowerCase(text.charAt(start)));
    int end = at;
    int next = end + 1;
    while (true) {
      int letter = next < text.length() && text.charAt(next) == ' ' ? next + 1 : next;
      boolean another = letter + 1 < text.length()
          && Character.isUpperCase(text.charAt(letter))
          && text.charAt(letter + 1) == '.';
      if (!another) {
        break;
      }
      letters.append(Character.toLowerCase(text.charAt(letter)));
      end = letter + 2;
      next = end;
    }
    at = Math.max(at + 1, end);
    if (letters.length() > 1 && letters.length() < 6) {
      addName(new Span(start, at), letters.toString(), true);
    }
  }

  /** Adds an abbreviation, or a word with digits or apostrophes in it. */
  private void addName(Span span, String form, boolean capital) {
    started = true;
    money = false;
    tokens.add(new Token(span, Lexeme.name(NameFolding.fold(form) + ".", form), capital, quoted));
  }

  private void addWord(Span span, Lexeme lexeme, boolean capital) {
    boolean first = !started;
    started = true;
    money = false;
    if (lexeme.kind() == WordKind.NUMBER) {
      addNumber(span);
      return;
    }
    if (!tokens.isEmpty() && (isWord(span, "percent") || isWord(span, "pct"))) {
      percent();
      return;
    }
    boolean name = capital && lexeme.kind().isContent() && (lexeme.proper() || !first && !headline);
    tokens.add(new Token(span, lexeme, name, quoted));
  }

  private boolean isWord(Span span, String word) {
    return span.length() == word.length()
        && text.regionMatches(true, span.start(), word, 0, word.length());
  }

  private boolean isCapitals(Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return span.length() > 2;
  }

  /** A word in capital letters is no inflected form. */
  private static Lexeme acronym(String form) {
    Lexeme lexeme = Lexeme.of(form);
    return lexeme.lemma().equals(form) ? lexeme : Lexeme.name(NameFolding.fold(form), form);
  }

  /** Whether three words in four begin with a capital letter, so that one tells nothing. */
  private static boolean isHeadline(String text) {
    int words = 0;
    int capitals = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = isLetter(text.charAt(i));
      if (letter && !inside) {
        words++;
        capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
      }
      inside = letter || inside && isApostrophe(text.charAt(i));
      int mostToCome = (text.length() - i) / 2;
      if ((capitals + mostToCome) * 4 <= (words + mostToCome) * 3) {
        return false;
      }
    }
    return capitals * 4 > words * 3;
  }
}
