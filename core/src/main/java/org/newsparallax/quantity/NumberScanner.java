package org.newsparallax.quantity;

/**
 * Reads one number in digits: "1,000", "1 000", "1'000", ".5", "2½", "1⁄32", "1.2e6", "2.5×10−5", "3,00,000". Signs are
 * left to others. Holds the last result, so each reading thread has its own.
 */
final class NumberScanner {
  /** Digits alone. */
  static final byte PLAIN = 0;
  /** Digits in groups: never a year. */
  static final byte GROUPED = 1;
  /** With a decimal point, a fraction or an exponent. */
  static final byte DECIMAL = 2;
  /** Several points ("192.168.1.2"), or far too many digits: a code. */
  static final byte CODE = 3;

  private static final int LONGEST = 40;
  private static final int EXACT = 18;
  /** How many characters make a number whose digits a double holds. */
  private static final int SHORT = 15;

  private static final int GROUP = 3;

  /** The powers of ten that a double holds exactly. */
  private static final double[] POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  private static final String FRACTIONS = "½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅐⅑⅒";
  private static final double[] FRACTION_VALUES = {
    1 / 2.0, 1 / 4.0, 3 / 4.0, 1 / 3.0, 2 / 3.0, 1 / 5.0, 2 / 5.0, 3 / 5.0, 4 / 5.0, 1 / 6.0,
    5 / 6.0, 1 / 8.0, 3 / 8.0, 5 / 8.0, 7 / 8.0, 1 / 7.0, 1 / 9.0, 1 / 10.0
  };

  private final TextBytes bytes;
  private final char grouping;
  private final char point;
  private String text = "";
  private int end;
  /** What the digits read so far make, and which place the last of them has that is not zero. */
  private long mantissa;

  private long place;
  private double value;
  private double resolution;
  private byte shape;
  /** Whether a number was met that can only be English, such as "2.5" or "1,000". */
  private boolean english;
  /** Whether a number was met that can only be continental, such as "1.000,5". */
  private boolean foreign;

  /**
   * A scanner for a notation.
   *
   * @param bytes the text
   * @param continental whether "1.000,5" is a thousand and a half
   */
  NumberScanner(TextBytes bytes, boolean continental) {
    this.bytes = bytes;
    grouping = continental ? '.' : ',';
    point = continental ? ',' : '.';
  }

  /** Begins another text: what was met in the one before says nothing of it. */
  void open() {
    text = bytes.text();
    english = false;
    foreign = false;
  }

  int end() {
    return end;
  }

  double value() {
    return value;
  }

  double resolution() {
    return resolution;
  }

  byte shape() {
    return shape;
  }

  /**
   * Whether the numbers scanned so far, in the English manner, say that the text writes them in the continental one: some can
   * be no other, and none is English.
   */
  boolean saysContinental() {
    return foreign && !english && point == '.';
  }

  /** Whether a number begins here. */
  boolean starts(int at) {
    byte c = bytes.at(at);
    if (c < 0) {
      return vulgar(text.charAt(at)) >= 0 || isDigit(text.charAt(at));
    }
    return isFew(c)
        || c == point
            && isDigitAt(at + 1)
            && (at == 0
                || !Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != point);
  }

  /** Reads the number that begins here. */
  void scan(int at) {
    shape = PLAIN;
    if (!isShort(at)) {
      shape = PLAIN;
      scanLong(at);
    }
  }

  /** Reads a number of a few digits from 0 to 9 with nothing behind them that may belong to it, as most are; false if it is another. */
  private boolean isShort(int from) {
    mantissa = 0;
    place = 1;
    int to = few(from);
    if (to == from) {
      return false;
    }
    if (to - from <= GROUP) {
      while (isGroup(to)) {
        to = few(to + 1);
        shape = GROUPED;
      }
    }
    int decimals = 0;
    if (bytes.at(to) == point && isFew(bytes.at(to + 1))) {
      int behind = few(to + 1);
      decimals = behind - to - 1;
      to = behind;
      shape = DECIMAL;
    }
    if (to - from > SHORT || mayGoOn(to)) {
      return false;
    }
    end = to;
    value = mantissa / POWERS[decimals];
    resolution = decimals > 0 ? 1 / POWERS[decimals] : mantissa == 0 ? 1 : place;
    english |= decimals == 1
        || decimals == 2
        || shape == GROUPED && grouping == ',' && bytes.at(from) != '0';
    return true;
  }

  /** Reads digits from 0 to 9; where they end. */
  private int few(int from) {
    int to = from;
    for (byte c = bytes.at(to); isFew(c); c = bytes.at(++to)) {
      mantissa = 10 * mantissa + c - '0';
      place = c == '0' ? 10 * place : 1;
    }
    return to;
  }

  private static boolean isFew(byte c) {
    return c >= '0' && c <= '9';
  }

  /** Whether a sign for groups stands here, and exactly three digits behind it. */
  private boolean isGroup(int at) {
    return bytes.at(at) == grouping
        && isFew(bytes.at(at + 1))
        && isFew(bytes.at(at + 2))
        && isFew(bytes.at(at + GROUP))
        && !isFew(bytes.at(at + GROUP + 1));
  }

  /** Whether what stands behind the first digits of a number may belong to it. */
  private boolean mayGoOn(int at) {
    byte c = bytes.at(at);
    return switch (c) {
      case ' ', '.', ',', '\'' -> {
        byte next = bytes.at(at + 1);
        yield isFew(next) || next == ' ' || next < 0;
      }
      case 'e', 'E', 'x', '*' -> true;
      default -> c < 0;
    };
  }

  private void scanLong(int at) {
    resolution = 1;
    int vulgar = vulgar(text.charAt(at));
    if (vulgar >= 0) {
      end = at + 1;
      value = FRACTION_VALUES[vulgar];
      resolution = 0;
      shape = DECIMAL;
      return;
    }
    int whole = digits(at);
    int i = groups(at, whole);
    int decimals = 0;
    if (isAt(i, point) && isDigitAt(i + 1)) {
      int from = i + 1;
      i = digits(from);
      decimals = i - from;
      shape = DECIMAL;
      while (isAt(i, point) && isDigitAt(i + 1)) {
        i = digits(i + 1);
        shape = CODE;
      }
    }
    end = i;
    tellNotation(at, decimals);
    if (shape == CODE || i - at > LONGEST) {
      shape = CODE;
      value = Double.NaN;
      return;
    }
    read(at, i, decimals);
    vulgarTail();
    exponent();
  }

  /** Behind "1.000" or "1.000.000" a comma with one digit or two is a decimal comma. */
  private void tellNotation(int from, int decimals) {
    if (shape == GROUPED) {
      english |= text.charAt(from) != '0' && text.charAt(digits(from)) == ',';
    } else if (decimals == 1 || decimals == 2) {
      english |= shape == DECIMAL;
    } else if (decimals == 3 && isAt(end, ',') && end - from <= LONGEST) {
      int to = digits(end + 1);
      foreign |= to > end + 1 && to <= end + 3 && !(isAt(to, '.') && isDigitAt(to + 1));
    }
  }

  private void read(int from, int to, int decimals) {
    long mantissa = 0;
    int count = 0;
    int zeros = 0;
    StringBuilder all = null;
    for (int i = from; i < to; i++) {
      int digit = digit(text.charAt(i));
      if (digit < 0) {
        continue;
      }
      if (count == EXACT && all == null) {
        all = new StringBuilder().append(mantissa);
      }
      if (all != null) {
        all.append(digit);
      } else {
        mantissa = 10 * mantissa + digit;
      }
      count += count > 0 || digit > 0 ? 1 : 0;
      zeros = digit == 0 ? zeros + 1 : 0;
    }
    value = all == null && decimals < POWERS.length && mantissa < 1L << 53
        ? mantissa / power(decimals)
        : Double.parseDouble(
            (all == null ? Long.toString(mantissa) : all.toString()) + "e-" + decimals);
    resolution = decimals > 0 ? 1 / power(decimals) : value == 0 ? 1 : power(zeros);
  }

  /** "2½", "1⁄32". */
  private void vulgarTail() {
    if (end >= text.length()) {
      return;
    }
    int vulgar = vulgar(text.charAt(end));
    if (vulgar >= 0) {
      value += FRACTION_VALUES[vulgar];
      end++;
    } else if (text.charAt(end) == '⁄' && isDigitAt(end + 1)) {
      int from = end + 1;
      int to = digits(from);
      double below = to - from > 6 ? 0 : Integer.parseInt(text, from, to, 10);
      if (below == 0) {
        return;
      }
      value /= below;
      end = to;
    } else {
      return;
    }
    resolution = 0;
    shape = DECIMAL;
  }

  private void exponent() {
    int i = end;
    if (i >= text.length()) {
      return;
    }
    char c = text.charAt(i);
    int sign;
    if (c == 'e' || c == 'E') {
      sign = i + 1;
    } else if (c == '×' || c == 'x' || c == '*') {
      if (!text.startsWith("10", i + 1)) {
        return;
      }
      sign = i + 3;
      if (isAt(sign, '^')) {
        sign++;
      } else if (!isAt(sign, '-') && !isAt(sign, '−')) {
        return;
      }
    } else {
      return;
    }
    boolean negative = isAt(sign, '-') || isAt(sign, '−');
    int from = negative || isAt(sign, '+') ? sign + 1 : sign;
    int to = digits(from);
    if (to == from || to - from > 3 || to < text.length() && Character.isLetter(text.charAt(to))) {
      return;
    }
    int power = Integer.parseInt(text, from, to, 10) * (negative ? -1 : 1);
    double factor = Math.pow(10, power);
    value = power >= 0 ? value * factor : value / power(-power);
    resolution *= factor;
    end = to;
    shape = DECIMAL;
  }

  /** The end of the digit groups that follow the first digits, or the end of these. */
  private int groups(int from, int whole) {
    int first = whole - from;
    if (first == 0 || first > 3 || whole >= text.length()) {
      return whole;
    }
    char separator = text.charAt(whole);
    boolean space =
        separator == ' ' || separator == '\u00A0' || separator == '\u2009' || separator == '\u202F';
    if (separator != grouping && separator != '\'' && !(separator == '’') && !space) {
      return whole;
    }
    if (separator == ' ' && text.charAt(from) == '0') {
      return whole;
    }
    int i = whole;
    while (isAt(i, separator) && isDigitAt(i + 1)) {
      int to = digits(i + 1);
      int length = to - i - 1;
      boolean pair = separator == ',' && first <= 2 && length == 2 && isAt(to, ',');
      if (length != 3 && !pair) {
        return space ? i : whole;
      }
      i = to;
    }
    if (separator == ',' && text.startsWith(", 000", i) && !isDigitAt(i + 5)) {
      i += 5;
    }
    shape = i > whole ? GROUPED : shape;
    return i;
  }

  private int digits(int from) {
    int i = from;
    while (isDigitAt(i)) {
      i++;
    }
    return i;
  }

  private boolean isAt(int i, char c) {
    return i < text.length() && text.charAt(i) == c;
  }

  private boolean isDigitAt(int i) {
    return i < text.length() && isDigit(text.charAt(i));
  }

  private static double power(int exponent) {
    return exponent < POWERS.length ? POWERS[exponent] : Math.pow(10, exponent);
  }

  /** The index of a vulgar fraction, or -1. */
  private static int vulgar(char c) {
    return c > 127 ? FRACTIONS.indexOf(c) : -1;
  }

  private static boolean isDigit(char c) {
    return digit(c) >= 0;
  }

  private static int digit(char c) {
    if (c < 128) {
      return c >= '0' && c <= '9' ? c - '0' : -1;
    }
    return Character.isDigit(c) ? Character.digit(c, 10) : -1;
  }
}
