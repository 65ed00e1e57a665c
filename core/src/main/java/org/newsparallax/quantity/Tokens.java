package org.newsparallax.quantity;

import java.util.Arrays;

/**
 * The words, numbers and single symbols of one paragraph of a text, in flat arrays that serve for one paragraph after another.
 * Each word has been looked up when it is added, so that to ask for it is to look at an array. Before the first token and behind
 * the last there is room where nothing stands, so that those who look at what stands around a figure need not ask whether the
 * paragraph reaches that far.
 */
class Tokens {
  static final int WORD = 1;
  static final int NUMBER = 2;
  static final int SYMBOL = 3;
  /** Marks the first token of a sentence. */
  static final int SENTENCE = 4;
  /** Marks a token right behind the one before it. */
  static final int GLUED = 8;
  /** Marks a symbol that is a dash. */
  static final int DASH = 16;
  /** Marks a number in digits alone. */
  private static final int PLAIN = 32;

  private static final int KIND = 3;
  private static final int GLUED_DASH = GLUED | DASH;
  private static final int NOWHERE = WordTable.UNKNOWN | SENTENCE;
  /** How far one may look beyond either end. */
  private static final int ROOM = 8;

  private static final int CAPACITY = 256;

  private String text = "";
  /** The entry in the {@link WordTable}, the number of the word above its marks, with the marks of the token among them. */
  private int[] heads = new int[CAPACITY];
  /** The start above the length, in place of which a symbol has its character below a sign. */
  private long[] places = new long[CAPACITY];

  private int size;
  private int[] triggers = new int[CAPACITY];
  private int triggerCount;
  /** Of each token that is a number what it says; of others, anything. */
  private double[] values = new double[CAPACITY];

  private double[] resolutions = new double[CAPACITY];
  private byte[] shapes = new byte[CAPACITY];
  private boolean whole;

  Tokens() {
    Arrays.fill(heads, 0, ROOM, NOWHERE);
  }

  /** Begins another text. */
  void open(String other) {
    text = other;
    clear();
    close(false);
  }

  /** Makes room for another paragraph. */
  void clear() {
    size = 0;
  }

  /** Ends a paragraph: makes room behind it where nothing stands. */
  void endParagraph() {
    reserve(ROOM);
    endAt(ROOM + size);
    size += ROOM;
  }

  private void endAt(int from) {
    long end = text.length();
    Arrays.fill(heads, from, from + ROOM, NOWHERE);
    Arrays.fill(places, from, from + ROOM, end << Integer.SIZE);
  }

  /** Ends the last paragraph; {@code all} tells whether it is all there is of the text. */
  void close(boolean all) {
    whole = all;
    endAt(ROOM + size);
    findTriggers();
  }

  /** Notes the tokens at which a figure may begin. */
  private void findTriggers() {
    int count = 0;
    for (int i = 0; i < size; i++) {
      triggers[count] = i;
      count += (heads[ROOM + i] & WordTable.TRIGGER) / WordTable.TRIGGER;
    }
    triggerCount = count;
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
    return (int) (places[ROOM + i] >>> Integer.SIZE);
  }

  int end(int i) {
    long place = places[ROOM + i];
    return (int) (place >>> Integer.SIZE) + length(place);
  }

  /** The number of the word in the lexicon, or -1; for digits always -1. */
  int word(int i) {
    return heads[ROOM + i] >> WordTable.MARKS;
  }

  /** How many tokens there are at which a figure may begin. */
  int triggers() {
    return triggerCount;
  }

  /** The index of a token at which a figure may begin, in ascending order. */
  int trigger(int n) {
    return triggers[n];
  }

  /** Whether a figure may begin at a token. */
  boolean isTrigger(int i) {
    return (heads[ROOM + i] & WordTable.TRIGGER) != 0;
  }

  int kind(int i) {
    return heads[ROOM + i] & KIND;
  }

  boolean isWord(int i) {
    return kind(i) == WORD;
  }

  boolean isNumber(int i) {
    return kind(i) == NUMBER;
  }

  /** Whether the token is a number in digits alone. */
  boolean isPlain(int i) {
    return (heads[ROOM + i] & PLAIN) != 0;
  }

  /** Whether the token is this symbol. */
  boolean is(int i, char symbol) {
    return (int) places[ROOM + i] == (symbol | Integer.MIN_VALUE);
  }

  boolean isDash(int i) {
    return (heads[ROOM + i] & DASH) != 0;
  }

  /** A dash without space on either side: "ten-year", "10–15". */
  boolean isGluedHyphen(int i) {
    return (heads[ROOM + i] & GLUED_DASH) == GLUED_DASH && isGlued(i + 1);
  }

  /** Whether nothing stands between a token and the one before it. */
  boolean isGlued(int i) {
    return (heads[ROOM + i] & GLUED) != 0;
  }

  /** Whether a token is the first of a sentence, as far as punctuation and lines tell. */
  boolean startsSentence(int i) {
    return (heads[ROOM + i] & SENTENCE) != 0;
  }

  /** Whether a token is the first of a line. */
  boolean startsLine(int i) {
    return kind(i) == 0 || kind(i - 1) == 0;
  }

  /** Whether a token is a symbol within a sentence. */
  boolean isInnerSymbol(int i) {
    return (heads[ROOM + i] & (KIND | SENTENCE)) == SYMBOL;
  }

  /** Whether a period behind the word ends no sentence. */
  boolean isAbbreviation(int i) {
    return (heads[ROOM + i] & WordTable.ABBREVIATION) != 0;
  }

  boolean isCapitalised(int i) {
    return kind(i) == WORD
        && (Character.isUpperCase(text.charAt(start(i)))
            || length(i) > 2 && Character.isUpperCase(text.charAt(start(i) + 1)));
  }

  boolean isUpperCase(int i) {
    if (kind(i) != WORD) {
      return false;
    }
    for (int at = start(i); at < end(i); at++) {
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
        && text.charAt(start(i)) == 's'
        && isGlued(i)
        && (is(i - 1, '\'') || is(i - 1, '’'));
  }

  /** The first code unit of a token; NUL where there is no such token. */
  char first(int i) {
    return kind(i) == 0 ? 0 : text.charAt(start(i));
  }

  /** A code unit of a token counted from its end, where 1 is the last. */
  char fromEnd(int i, int place) {
    return text.charAt(end(i) - place);
  }

  int length(int i) {
    return length(places[ROOM + i]);
  }

  private static int length(long place) {
    return (int) place < 0 ? 1 : (int) place;
  }

  String word(int from, int to) {
    return text.substring(start(from), end(to - 1));
  }

  double value(int i) {
    return values[ROOM + i];
  }

  double resolution(int i) {
    return resolutions[ROOM + i];
  }

  /** How a number is written, see the constants of {@link NumberScanner}. */
  byte shape(int i) {
    return shapes[ROOM + i];
  }

  /** Whether the tokens, without the spaces between them, are written just like this. */
  boolean isWritten(String exact, int from, int to) {
    int at = 0;
    for (int i = from; i < to; i++) {
      int length = length(i);
      if (!exact.regionMatches(at, text, start(i), length)) {
        return false;
      }
      at += length;
    }
    return at == exact.length();
  }

  /** Adds the number that a scanner has read, with its marks. */
  void addNumber(int marks, int from, NumberScanner scanner) {
    int shape = scanner.shape() == NumberScanner.PLAIN ? PLAIN : 0;
    int head = WordTable.UNKNOWN | WordTable.TRIGGER | NUMBER | shape | marks;
    int at = ROOM + size;
    values[at] = scanner.value();
    resolutions[at] = scanner.resolution();
    shapes[at] = scanner.shape();
    add(head, from, scanner.end() - from);
  }

  /** Makes sure that so many tokens can be added. */
  void reserve(int count) {
    if (ROOM + size + count + ROOM > heads.length) {
      grow(count);
    }
  }

  /** Adds a token, for which there is room: its entry in the {@link WordTable} with its marks, where it stands, and how long. */
  void add(int head, int from, int length) {
    heads[ROOM + size] = head;
    places[ROOM + size++] = place(from, length);
  }

  /** Where a token stands, for {@link #places}. */
  static long place(int from, int length) {
    return (long) from << Integer.SIZE | length & 0xFFFFFFFFL;
  }

  /** The entries of tokens, for one who adds many. */
  int[] heads() {
    return heads;
  }

  /** The places of tokens, for one who adds many. */
  long[] places() {
    return places;
  }

  /** The index in both at which the next token goes. */
  int next() {
    return ROOM + size;
  }

  /** The last index in both at which one may go. */
  int last() {
    return heads.length - ROOM - 1;
  }

  /** Takes in what was added by others up to an index. */
  void extend(int next) {
    size = next - ROOM;
  }

  private void grow(int count) {
    int capacity = 2 * heads.length + count;
    heads = Arrays.copyOf(heads, capacity);
    places = Arrays.copyOf(places, capacity);
    triggers = Arrays.copyOf(triggers, capacity);
    values = Arrays.copyOf(values, capacity);
    resolutions = Arrays.copyOf(resolutions, capacity);
    shapes = Arrays.copyOf(shapes, capacity);
  }
}
