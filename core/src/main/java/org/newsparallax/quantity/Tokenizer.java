package org.newsparallax.quantity;

/**
 * Cuts a text into words, numbers and single symbols, some paragraphs at a time and in one pass.
 */
final class Tokenizer {
  private static final int WRAPPED_LINE = 50;
  /** How many tokens are enough to be read at once. */
  private static final int PORTION = 1 << 12;

  private static final byte SPACE = 0;
  private static final byte LETTER = 1;
  /** What may begin a number. */
  private static final byte DIGIT = 2;
  /** Any other symbol. */
  private static final byte SYMBOL = 3;
  /** What may end a sentence, or stand behind its end. */
  private static final byte STOP = 4;

  private static final byte[] ASCII = new byte[128];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] = kindOf(c);
    }
  }

  private final Tokens tokens;
  private final WordTable table;
  private final NumberScanner scanner;
  private final WordScanner words;
  private final TextBytes bytes;
  private int at;
  private int lineStart;

  Tokenizer(TextBytes bytes, Tokens tokens, WordTable table, NumberScanner scanner) {
    this.bytes = bytes;
    this.tokens = tokens;
    this.table = table;
    this.scanner = scanner;
    words = new WordScanner(bytes, tokens, table);
  }

  /** Begins another text. */
  void open(String other) {
    at = 0;
    tokens.open(other);
    bytes.open(other);
    scanner.open();
  }

  /** Cuts the next paragraphs, about a portion of them; false if there are none. */
  boolean next() {
    tokens.clear();
    int first = at;
    int breaks = cut();
    tokens.close(first == 0 && breaks == 0 && at == bytes.length());
    return tokens.size() > 0;
  }

  /** Cuts tokens until a paragraph ends and there are enough, or the text ends; tells at how many ends of paragraphs it went on. */
  private int cut() {
    int length = bytes.length();
    int breaks = 0;
    int lines = 0;
    int behind = at;
    boolean stop = false;
    int i = at;
    while (i < length) {
      char c = bytes.character(i);
      byte kind = c < ASCII.length ? ASCII[c] : kindOf(c);
      if (kind == SPACE) {
        if (c == '\n' || c == '\u2029') {
          lines++;
        }
        i++;
        continue;
      }
      int from = i;
      int marks = from == behind ? Tokens.GLUED : 0;
      if (tokens.size() == 0) {
        lineStart = from;
        marks = Tokens.SENTENCE;
      } else if (lines > 1 || lines == 1 && endsLine()) {
        if (tokens.size() > PORTION) {
          at = from;
          return breaks;
        }
        tokens.endParagraph();
        breaks++;
        lineStart = from;
        marks = Tokens.SENTENCE;
      } else if (lines == 1) {
        lineStart = from;
      } else if (stop && from > behind && endsSentence(c)) {
        marks = Tokens.SENTENCE;
      }
      lines = 0;
      stop = false;
      if (kind == LETTER) {
        i = words.add(i, marks);
      } else if (kind != DIGIT || !scanner.starts(i)) {
        i++;
        stop = kind == STOP || c == '.';
        marks |= isDash(c) ? Tokens.SYMBOL | Tokens.DASH : Tokens.SYMBOL;
        tokens.reserve(1);
        tokens.add(table.find(WordTable.key(c)) | marks, from, c | Integer.MIN_VALUE);
      } else {
        scanner.scan(i);
        i = scanner.end();
        tokens.reserve(1);
        tokens.addNumber(marks, from, scanner);
      }
      behind = i;
    }
    at = length;
    return breaks;
  }

  /** Whether a single line break is meant: behind a short line or a sentence, not where a long line is only wrapped. */
  private boolean endsLine() {
    int end = tokens.end(tokens.size() - 1);
    char c = bytes.character(end - 1);
    return end - lineStart < WRAPPED_LINE
        || c == '.'
        || c == '!'
        || c == '?'
        || c == ':'
        || isClosing(c);
  }

  /** Whether a sentence ends with the symbol cut last, given the first character after the space that follows. */
  private boolean endsSentence(char next) {
    int last = tokens.size() - 1;
    int stop = last;
    while (stop > 0
        && tokens.isInnerSymbol(stop)
        && isClosing(tokens.first(stop))
        && tokens.isGlued(stop)) {
      stop--;
    }
    if (tokens.kind(stop) != Tokens.SYMBOL) {
      return false;
    }
    char c = tokens.first(stop);
    if (c == '!' || c == '?' || c == ';') {
      return true;
    }
    if (c != '.' || Character.isLowerCase(next)) {
      return false;
    }
    int before = stop - 1;
    if (!tokens.isWord(before) || stop != last) {
      return true;
    }
    return tokens.length(before) > 1 && !tokens.isAbbreviation(before);
  }

  private static boolean isClosing(char c) {
    return c == '"' || c == '”' || c == '’' || c == '\'' || c == ')' || c == ']';
  }

  private static boolean isDash(char c) {
    return c == '-' || c >= '‐' && c <= '—' || c == '−';
  }

  private static byte kindOf(char c) {
    if (isSpace(c)) {
      return SPACE;
    } else if (isLetter(c)) {
      return LETTER;
    } else if (isClosing(c) || c == '!' || c == '?' || c == ';') {
      return STOP;
    }
    boolean digit = c >= '0' && c <= '9' || c == '.' || c == ',' || c > 127 && !isPunctuation(c);
    return digit ? DIGIT : SYMBOL;
  }

  static boolean isSpace(char c) {
    return c <= ' '
        || c > 127
            && !isPunctuation(c)
            && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF');
  }

  /** Whether the character is a dash or a quotation mark beyond ASCII, or the like. */
  private static boolean isPunctuation(char c) {
    return c >= '\u2010' && c <= '\u2027';
  }

  static boolean isLetter(char c) {
    if (c < 128) {
      return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }
    return !isPunctuation(c) && Character.isLetter(c);
  }
}
