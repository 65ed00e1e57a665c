package org.newsparallax.quantity;

/** Reads words and looks them up, eight characters at a time. */
final class WordScanner {
  private static final int BLOCK = TextBytes.BLOCK;
  private static final long EACH = 0x0101010101010101L;
  private static final long HIGH = 0x8080808080808080L;

  private final TextBytes bytes;
  private final Tokens tokens;
  private final WordTable table;

  WordScanner(TextBytes bytes, Tokens tokens, WordTable table) {
    this.bytes = bytes;
    this.tokens = tokens;
    this.table = table;
  }

  /**
   * Adds the word that begins at a place and those behind it that are set apart by a space alone.
   *
   * @param marks the marks of the first of them
   * @return where the last of them ends; words may go on behind it
   */
  int add(int from, int marks) {
    tokens.reserve(1);
    int end = addShort(from, marks);
    return end > from ? end : addLong(from, marks);
  }

  /**
   * Adds words as long as they are short and of letters from a to z, as nearly all are, and there is room. The loop calls
   * nothing and writes to no field, so that it runs in registers.
   */
  private int addShort(int from, int first) {
    int[] heads = tokens.heads();
    long[] places = tokens.places();
    int last = tokens.last();
    int to = tokens.next();
    int marks = first | Tokens.WORD;
    int end = from;
    for (int at = from; to <= last; at = end + 1) {
      long block = bytes.block(at);
      int length = letters(block);
      long key = first(block, length);
      int behind;
      if (length < BLOCK) {
        behind = character(block, length);
      } else {
        long more = bytes.block(at + BLOCK);
        int others = letters(more);
        key = others == 0 ? key : WordTable.key(block, first(more, others), others);
        length += others;
        behind = bytes.at(at + length);
      }
      if (behind < 0 || length == 0 || length > WordTable.LONGEST) {
        break;
      }
      end = at + length;
      heads[to] = table.find(key) | marks;
      places[to++] = Tokens.place(at, length);
      if (behind != ' ') {
        break;
      }
      marks = Tokens.WORD;
    }
    tokens.extend(to);
    return end;
  }

  /** Adds a word that is long or may have a letter beyond ASCII. */
  private int addLong(int from, int marks) {
    String text = bytes.text();
    int end = from;
    while (end < text.length() && Tokenizer.isLetter(text.charAt(end))) {
      end++;
    }
    long key = WordTable.key(text, from, end);
    tokens.add(table.find(key, text, from, end) | marks | Tokens.WORD, from, end - from);
    return end;
  }

  /** How many letters from a to z a block of eight characters begins with. */
  private static int letters(long block) {
    long small = (block | WordTable.SMALL) & ~HIGH;
    long from = small + (0x80 - 'a') * EACH;
    long behind = small + (0x80 - 'z' - 1) * EACH;
    return Long.numberOfLeadingZeros((~from | behind | block) & HIGH) >>> 3;
  }

  /** The first letters of a block, in small letters; for none of them, no key at all. */
  private static long first(long block, int length) {
    return (block | WordTable.SMALL) >>> (BLOCK - length) * Byte.SIZE;
  }

  /** One of the characters of a block. */
  private static byte character(long block, int index) {
    return (byte) (block >>> (BLOCK - 1 - index) * Byte.SIZE);
  }
}
