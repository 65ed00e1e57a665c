package org.newsparallax.quantity;

import java.util.Arrays;

/**
 * A text cut into words, numbers and single symbols, in flat arrays: one pass, one hash look-up per word, no object per
 * token.
 */
final class Tokens {
  static final byte WORD = 1;
  static final byte NUMBER = 2;
  static final byte SYMBOL = 3;
  private static final byte KIND = 3;
  private static final byte SENTENCE = 4;
  private static final byte PARAGRAPH = 8;
  private static final int WRAPPED_LINE = 50;

  private final String text;
  private final WordTable words;
  private byte[] kinds;
  private int[] starts;
  private int[] ends;
  private int[] ids;
  private int size;
  private double[] values = {};
  private double[] resolutions = {};
  private byte[] shapes = {};
  private int numbers;
  private long steps;

  private Tokens(String text, WordTable words, int capacity) {
    this.text = text;
    this.words = words;
    kinds = new byte[capacity];
    starts = new int[capacity];
    ends = new int[capacity];
    ids = new int[capacity];
  }

  /** The tokens of a text; where its numbers say that they are continental, they are read so. */
  static Tokens of(String text, WordTable words, NumberScanner scanner) {
    Tokens tokens = new Tokens(text, words, text.length() / 5 + 16);
    tokens.scan(scanner, false);
    return scanner.saysContinental() ? of(text, words, new NumberScanner(true)) : tokens;
  }

  /** The tokens of a phrase of a lexicon, whose words become known. */
  static Tokens compile(String phrase, WordTable words) {
    Tokens tokens = new Tokens(phrase, words, 8);
    tokens.scan(new NumberScanner(false), true);
    return tokens;
  }

  /** How many times a token was asked for: the work done so far. */
  long steps() {
    return steps;
  }

  String text() {
    return text;
  }

  int size() {
    return size;
  }

  int start(int i) {
    return i < 0 ? 0 : i < size ? starts[i] : text.length();
  }

  int end(int i) {
    return i < 0 ? 0 : i < size ? ends[i] : text.length();
  }

  /** The number of the word in the lexicon, or -1; for digits always -1. */
  int word(int i) {
    return i >= 0 && i < size && kind(i) != NUMBER ? ids[i] : -1;
  }

  byte kind(int i) {
    steps++;
    return i >= 0 && i < size ? (byte) (kinds[i] & KIND) : 0;
  }

  boolean isWord(int i) {
    return kind(i) == WORD;
  }

  boolean isNumber(int i) {
    return kind(i) == NUMBER;
  }

  /** Whether the token is a number in digits alone. */
  boolean isPlain(int i) {
    return isNumber(i) && shape(i) == NumberScanner.PLAIN;
  }

  /** Whether the token is this symbol. */
  boolean is(int i, char symbol) {
    return kind(i) == SYMBOL && text.charAt(starts[i]) == symbol;
  }

  boolean isDash(int i) {
    if (kind(i) != SYMBOL) {
      return false;
    }
    char c = text.charAt(starts[i]);
    return c == '-' || c == '‐' || c == '‑' || c == '‒' || c == '–' || c == '—' || c == '−';
  }

  /** A dash without space on either side: "ten-year", "10–15". */
  boolean isGluedHyphen(int i) {
    return isDash(i) && isGlued(i) && isGlued(i + 1);
  }

  /** Whether nothing stands between a token and the one before it. */
  boolean isGlued(int i) {
    return i > 0 && i < size && starts[i] == ends[i - 1];
  }

  /** Whether a token is the first of a sentence, as far as punctuation and lines tell. */
  boolean startsSentence(int i) {
    return i <= 0 || i >= size || (kinds[i] & (SENTENCE | PARAGRAPH)) != 0;
  }

  /** Whether a token is the first of a line. */
  boolean startsLine(int i) {
    return i <= 0 || i >= size || (kinds[i] & PARAGRAPH) != 0;
  }

  boolean isCapitalised(int i) {
    return kind(i) == WORD
        && (Character.isUpperCase(text.charAt(starts[i]))
            || length(i) > 2 && Character.isUpperCase(text.charAt(starts[i] + 1)));
  }

  boolean isUpperCase(int i) {
    if (kind(i) != WORD) {
      return false;
    }
    for (int at = starts[i]; at < ends[i]; at++) {
      if (!Character.isUpperCase(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** The index of the first token behind an address that begins here; the next token if none does. */
  int behindUrl(int i) {
    boolean address = is(i + 1, ':') && is(i + 2, '/') && isGlued(i + 1)
        || is(i + 1, '.') && isGlued(i + 1) && isGlued(i + 2);
    int at = i + 1;
    while (address && isGlued(at)) {
      at++;
    }
    return at;
  }

  /** Whether the token is the s of "driver's". */
  boolean isPossessive(int i) {
    return kind(i) == WORD
        && length(i) == 1
        && text.charAt(starts[i]) == 's'
        && isGlued(i)
        && (is(i - 1, '\'') || is(i - 1, '’'));
  }

  /** The first code unit of a token; NUL where there is no such token. */
  char first(int i) {
    return i >= 0 && i < size ? text.charAt(starts[i]) : 0;
  }

  int length(int i) {
    return i >= 0 && i < size ? ends[i] - starts[i] : 0;
  }

  String word(int from, int to) {
    return text.substring(starts[from], ends[to - 1]);
  }

  double value(int i) {
    return values[ids[i]];
  }

  double resolution(int i) {
    return resolutions[ids[i]];
  }

  /** How a number is written, see the constants of {@link NumberScanner}. */
  byte shape(int i) {
    return shapes[ids[i]];
  }

  /** Whether the tokens, without the spaces between them, are written just like this. */
  boolean isWritten(String exact, int from, int to) {
    int at = 0;
    for (int i = from; i < to; i++) {
      int length = length(i);
      if (!exact.regionMatches(at, text, starts[i], length)) {
        return false;
      }
      at += length;
    }
    return at == exact.length();
  }

  private void scan(NumberScanner scanner, boolean learn) {
    int length = text.length();
    int lines = 0;
    int lineStart = 0;
    int at = 0;
    while (at < length) {
      char c = text.charAt(at);
      if (isSpace(c)) {
        if (c == '\n' || c == '\u2029') {
          lines++;
        }
        at++;
        continue;
      }
      int from = at;
      byte kind;
      int id = -1;
      if (isLetter(c)) {
        at++;
        while (at < length && isLetter(text.charAt(at))) {
          at++;
        }
        kind = WORD;
        id = learn ? words.add(text.substring(from, at)) : words.find(text, from, at);
      } else if (scanner.starts(text, at)) {
        scanner.scan(text, at);
        at = scanner.end();
        kind = NUMBER;
        id = addNumber(scanner);
      } else {
        at++;
        kind = SYMBOL;
        id = learn ? words.add(text.substring(from, at)) : words.find(text, from, at);
      }
      add(kind, from, at, id);
      if (lines > 0) {
        kinds[size - 1] |= lines > 1 || endsLine(size - 2, lineStart) ? PARAGRAPH : 0;
        lineStart = from;
      } else if (size > 1 && from > ends[size - 2] && endsSentence(size - 2, c)) {
        kinds[size - 1] |= SENTENCE;
      }
      lines = 0;
    }
  }

  /** Whether a single line break is meant: behind a short line or a sentence, not where a long line is only wrapped. */
  private boolean endsLine(int last, int lineStart) {
    if (last < 0) {
      return true;
    }
    char c = text.charAt(ends[last] - 1);
    return ends[last] - lineStart < WRAPPED_LINE
        || c == '.'
        || c == '!'
        || c == '?'
        || c == ':'
        || isClosing(c);
  }

  /** Whether a sentence ends with the token, given the first character after the space that follows. */
  private boolean endsSentence(int last, char next) {
    int stop = last;
    while (stop > 0
        && kinds[stop] == SYMBOL
        && isClosing(text.charAt(starts[stop]))
        && isGlued(stop)) {
      stop--;
    }
    if ((kinds[stop] & KIND) != SYMBOL) {
      return false;
    }
    char c = text.charAt(starts[stop]);
    if (c == '!' || c == '?' || c == ';') {
      return true;
    }
    if (c != '.' || Character.isLowerCase(next)) {
      return false;
    }
    int before = stop - 1;
    if (before < 0 || (kinds[before] & KIND) != WORD || stop != last) {
      return true;
    }
    if (ends[before] - starts[before] == 1) {
      return false;
    }
    return ids[before] < 0 || !isAbbreviation(before);
  }

  private boolean isAbbreviation(int i) {
    return words.isAbbreviation(ids[i]);
  }

  private static boolean isClosing(char c) {
    return c == '"' || c == '”' || c == '’' || c == '\'' || c == ')' || c == ']';
  }

  static boolean isSpace(char c) {
    return c <= ' '
        || c == '\u00A0'
        || c > 127 && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF');
  }

  static boolean isLetter(char c) {
    if (c < 128) {
      return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }
    return Character.isLetter(c);
  }

  private void add(byte kind, int from, int to, int id) {
    if (size == starts.length) {
      int capacity = 2 * size;
      kinds = Arrays.copyOf(kinds, capacity);
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      ids = Arrays.copyOf(ids, capacity);
    }
    kinds[size] = kind;
    starts[size] = from;
    ends[size] = to;
    ids[size++] = id;
  }

  private int addNumber(NumberScanner scanner) {
    if (numbers == values.length) {
      int capacity = 2 * numbers + 16;
      values = Arrays.copyOf(values, capacity);
      resolutions = Arrays.copyOf(resolutions, capacity);
      shapes = Arrays.copyOf(shapes, capacity);
    }
    values[numbers] = scanner.value();
    resolutions[numbers] = scanner.resolution();
    shapes[numbers] = scanner.shape();
    return numbers++;
  }
}
