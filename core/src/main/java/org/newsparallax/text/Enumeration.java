package org.newsparallax.text;

/**
 * The numbers or letters of list items that stand in running text: "1. The first 2. The second", "a) this b) that". A
 * list is open from its first item on; then the next number in the same form begins an item.
 */
final class Enumeration {
  private static final int LONGEST_NUMBER = 3;

  private final CharSequence text;
  private final int from;
  private final int end;
  private boolean open;
  private boolean letters;
  private int expected;
  private String form = "";

  // what the last call of matches() found
  private int behind;
  private int value;
  private boolean lettered;
  private String tail = "";

  Enumeration(CharSequence text, int from, int end) {
    this.text = text;
    this.from = from;
    this.end = end;
  }

  boolean isOpen() {
    return open;
  }

  /** Whether the number in front of a full stop begins a list behind a colon: "two orders: 1. Close the gate". */
  boolean opensAt(int stop) {
    int number = stop - 1;
    boolean first = number - 2 >= from
        && text.charAt(number) == '1'
        && text.charAt(number - 1) == ' '
        && text.charAt(number - 2) == ':'
        && matches(number);
    if (first) {
      open = true;
      letters = false;
      form = tail;
      expected = 2;
    }
    return first;
  }

  /** Whether the next item of the open list begins here. */
  boolean goesOnAt(int i) {
    return open && matches(i) && lettered == letters && value == expected && tail.equals(form);
  }

  /**
   * Where the text of a sentence begins, if it begins with a bullet or with the number of an item; opens the list, or
   * goes on with it.
   *
   * @param first whether nothing stands before the sentence
   */
  int behindMarker(int sentence, boolean first) {
    int i = sentence;
    boolean bullet = i < end && Marks.isBullet(text.charAt(i));
    if (bullet) {
      i = WhiteSpace.skip(text, i + 1, end);
    }
    if (!matches(i)) {
      return bullet ? i : sentence;
    }
    boolean next = goesOnAt(i);
    if (!(next || value == 1 || first || bullet)) {
      return sentence;
    }
    open = next || value == 1;
    letters = lettered;
    form = tail;
    expected = value + 1;
    return behind;
  }

  private boolean matches(int marker) {
    int i = marker;
    value = 0;
    while (i < end && i - marker < LONGEST_NUMBER && Marks.isDigit(text.charAt(i))) {
      value = value * 10 + text.charAt(i) - '0';
      i++;
    }
    lettered = i == marker;
    if (lettered) {
      if (i >= end || text.charAt(i) < 'a' || text.charAt(i) > 'z') {
        return false;
      }
      value = text.charAt(i++) - 'a' + 1;
    }
    int tailStart = i;
    if (i < end && text.charAt(i) == '.') {
      i++;
    }
    if (i < end && text.charAt(i) == ')') {
      i++;
    }
    int word = WhiteSpace.skip(text, i, Math.min(end, i + 4));
    if (i == tailStart || word == i || word >= end) {
      return false;
    }
    char c = text.charAt(word);
    tail = text.subSequence(tailStart, i).toString();
    behind = i;
    return Marks.isUpper(c) || Marks.isOpener(c) && c != '(';
  }
}
