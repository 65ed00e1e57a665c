package org.newsparallax.quantity;

import java.util.Arrays;

/**
 * The words, numbers and single symbols of one paragraph of a text, in flat arrays that serve for one paragraph after another.
 * A word is looked up in the lexicon when it is first asked for, which most never are.
 */
class Tokens {
  static final byte WORD = 1;
  static final byte NUMBER = 2;
  static final byte SYMBOL = 3;
  static final byte SENTENCE = 4;
  private static final byte KIND = 3;
  private static final int CAPACITY = 256;
  private static final int UNASKED = -2;

  private final WordTable words;
  private String text = "";
  private byte[] kinds = new byte[CAPACITY];
  private int[] starts = new int[CAPACITY];
  private int[] ends = new int[CAPACITY];
  /** The number in the lexicon, -1 if it has none; {@link #UNASKED} until it is first asked for. */
  private int[] ids = new int[CAPACITY];
  /** Of a number its index among the numbers, of others the key in the {@link WordTable}. */
  private long[] keys = new long[CAPACITY];

  private int size;
  private int[] triggers = new int[CAPACITY];
  private int triggerCount;
  private double[] values = new double[CAPACITY];
  private double[] resolutions = new double[CAPACITY];
  private byte[] shapes = new byte[CAPACITY];
  private int numbers;
  private boolean whole;

  Tokens(WordTable words) {
    this.words = words;
    Arrays.fill(ids, UNASKED);
  }

  /** Begins another text. */
  void open(String other) {
    text = other;
    clear();
  }

  /** Makes room for another paragraph. */
  void clear() {
    Arrays.fill(ids, 0, size, UNASKED);
    size = 0;
    triggerCount = 0;
    numbers = 0;
  }

  /** Notes whether the paragraph is all there is of the text. */
  void setWhole(boolean value) {
    whole = value;
  }

  /** Whether the paragraph is all there is of the text. */
  boolean isWhole() {
    return whole;
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
    if (i < 0 || i >= size) {
      return -1;
    }
    int id = ids[i];
    return id == UNASKED ? lookUp(i) : id;
  }

  private int lookUp(int i) {
    ids[i] = words.find(keys[i], text, starts[i], ends[i]);
    return ids[i];
  }

  /** How many tokens there are at which a figure may begin. */
  int triggers() {
    return triggerCount;
  }

  /** The index of a token at which a figure may begin, in ascending order. */
  int trigger(int n) {
    return triggers[n];
  }

  byte kind(int i) {
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
    return i >= 0 && i < size && keys[i] == WordTable.key(symbol);
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
    return isGlued(i) && isGlued(i + 1) && isDash(i);
  }

  /** Whether nothing stands between a token and the one before it. */
  boolean isGlued(int i) {
    return i > 0 && i < size && starts[i] == ends[i - 1];
  }

  /** Whether a token is the first of a sentence, as far as punctuation and lines tell. */
  boolean startsSentence(int i) {
    return i <= 0 || i >= size || (kinds[i] & SENTENCE) != 0;
  }

  /** Whether a token is the first of a line. */
  boolean startsLine(int i) {
    return i <= 0 || i >= size;
  }

  /** Whether a token is a symbol within a sentence. */
  boolean isInnerSymbol(int i) {
    return kinds[i] == SYMBOL;
  }

  /** Whether a period behind the word ends no sentence. */
  boolean isAbbreviation(int i) {
    int word = word(i);
    return word >= 0 && words.isAbbreviation(word);
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

  /** A code unit of a token counted from its end, where 1 is the last. */
  char fromEnd(int i, int place) {
    return text.charAt(ends[i] - place);
  }

  int length(int i) {
    return i >= 0 && i < size ? ends[i] - starts[i] : 0;
  }

  String word(int from, int to) {
    return text.substring(starts[from], ends[to - 1]);
  }

  double value(int i) {
    return values[(int) keys[i]];
  }

  double resolution(int i) {
    return resolutions[(int) keys[i]];
  }

  /** How a number is written, see the constants of {@link NumberScanner}. */
  byte shape(int i) {
    return shapes[(int) keys[i]];
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

  /** Adds the number that a scanner has read; {@code flag} tells whether it begins a sentence. */
  void addNumber(byte flag, int from, NumberScanner scanner) {
    add((byte) (flag | NUMBER), from, scanner.end(), numbers, 1);
    ids[size - 1] = -1;
    if (numbers == values.length) {
      values = Arrays.copyOf(values, 2 * numbers);
      resolutions = Arrays.copyOf(resolutions, 2 * numbers);
      shapes = Arrays.copyOf(shapes, 2 * numbers);
    }
    values[numbers] = scanner.value();
    resolutions[numbers] = scanner.resolution();
    shapes[numbers++] = scanner.shape();
  }

  /**
   * Adds a word or a symbol with its key; {@code kind} tells whether it begins a sentence, too, and {@code trigger} is 1 if a
   * figure may begin at it, or else 0.
   */
  void add(byte kind, int from, int to, long key, int trigger) {
    if (size == starts.length) {
      grow();
    }
    kinds[size] = kind;
    triggers[triggerCount] = size;
    triggerCount += trigger;
    starts[size] = from;
    ends[size] = to;
    keys[size++] = key;
  }

  private void grow() {
    kinds = Arrays.copyOf(kinds, 2 * size);
    starts = Arrays.copyOf(starts, 2 * size);
    ends = Arrays.copyOf(ends, 2 * size);
    ids = Arrays.copyOf(ids, 2 * size);
    Arrays.fill(ids, size, 2 * size, UNASKED);
    keys = Arrays.copyOf(keys, 2 * size);
    triggers = Arrays.copyOf(triggers, 2 * size);
  }
}
