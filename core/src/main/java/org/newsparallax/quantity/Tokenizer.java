package org.newsparallax.quantity;

/**
 * Cuts a text into words, numbers and single symbols, one paragraph at a time and in one pass, and notes the triggers among
 * them: the tokens at which a figure may begin.
 */
final class Tokenizer {
  private static final int WRAPPED_LINE = 50;

  private final Tokens tokens;
  private final WordTable table;
  private final NumberScanner scanner;
  private final WordScanner words = new WordScanner();
  private String text = "";
  private int at;
  private int lineStart;

  Tokenizer(Tokens tokens, WordTable table, NumberScanner scanner) {
    this.tokens = tokens;
    this.table = table;
    this.scanner = scanner;
  }

  /** Begins another text. */
  void open(String other) {
    text = other;
    at = 0;
    tokens.open(other);
    scanner.open();
    words.open(other);
  }

  /** Cuts the next paragraph; false if there is none. */
  boolean next() {
    int first = at;
    boolean more = cut();
    tokens.close(first == 0 && !more);
    return tokens.size() > 0;
  }

  /** Cuts tokens until a paragraph ends; false if the text ends with it. */
  private boolean cut() {
    int length = text.length();
    int lines = 0;
    int behind = at;
    boolean symbol = false;
    tokens.clear();
    int i = at;
    while (i < length) {
      char c = text.charAt(i);
      if (isSpace(c)) {
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
        at = from;
        return true;
      } else if (lines == 1) {
        lineStart = from;
      } else if (symbol && from > behind && endsSentence(c)) {
        marks = Tokens.SENTENCE;
      }
      lines = 0;
      symbol = false;
      if (isLetter(c)) {
        i = words(i, marks);
      } else if (!isPunctuation(c) && scanner.starts(text, i)) {
        scanner.scan(text, i);
        i = scanner.end();
        tokens.addNumber(marks, from, scanner);
      } else {
        i++;
        symbol = true;
        marks |= isDash(c) ? Tokens.SYMBOL | Tokens.DASH : Tokens.SYMBOL;
        add(marks, from, i, WordTable.key(c));
      }
      behind = i;
    }
    at = length;
    return false;
  }

  /** Adds the word that begins here and those set apart from it by a space alone, which make up most of a text. */
  private int words(int start, int first) {
    int from = start;
    int end = words.scan(from);
    add(first | Tokens.WORD, from, end, words.key());
    while (words.leadsOn()) {
      from = end + 1;
      int next = words.scan(from);
      if (next == from) {
        return end;
      }
      end = next;
      add(Tokens.WORD, from, end, words.key());
    }
    return end;
  }

  private void add(int marks, int from, int to, long key) {
    tokens.add(table.find(key, text, from, to) | marks, from, to, key);
  }

  /** Whether a single line break is meant: behind a short line or a sentence, not where a long line is only wrapped. */
  private boolean endsLine() {
    int end = tokens.end(tokens.size() - 1);
    char c = text.charAt(end - 1);
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
