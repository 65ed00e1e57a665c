package org.newsparallax.article;

import org.jspecify.annotations.Nullable;

/**
 * A date in numbers: 2024-08-08, 11/28/05, 28.11.2005, also with spaces around its marks.
 *
 * @param end the place behind it
 * @param year the year
 * @param first the first of the two numbers for month and day
 * @param second the second of them
 * @param order which of them is the day
 * @param slashed whether it is written in an order that differs from country to country
 */
record NumericDate(int end, int year, int first, int second, SlashOrder order, boolean slashed) {
  private static final int CENTURY = 2000;
  private static final int MONTHS = 12;

  /** The date that begins with a digit here, or null. */
  static @Nullable NumericDate at(String text, int from, int end) {
    int stop = digits(text, from, end);
    int length = stop - from;
    int mark = space(text, stop, end);
    if (length == 0 || length > 4 || mark >= end || "-/.".indexOf(text.charAt(mark)) < 0) {
      return null;
    }
    char separator = text.charAt(mark);
    int second = space(text, mark + 1, end);
    int secondStop = digits(text, second, end);
    int mark2 = space(text, secondStop, end);
    if (secondStop == second || mark2 >= end || text.charAt(mark2) != separator) {
      return null;
    }
    int third = space(text, mark2 + 1, end);
    int thirdStop = digits(text, third, end);
    int thirdLength = thirdStop - third;
    if (thirdLength != (length == 4 ? thirdLength : 4) && thirdLength != 2 || thirdLength == 0) {
      return null;
    }
    int a = number(text, from, stop);
    int b = number(text, second, secondStop);
    int c = number(text, third, thirdStop);
    return length == 4
        ? new NumericDate(thirdStop, a, b, c, SlashOrder.MONTH_FIRST, false)
        : new NumericDate(
            thirdStop,
            thirdLength == 2 ? CENTURY + c : c,
            a,
            b,
            order(a, b, separator),
            separator != '.' && a != b);
  }

  private static SlashOrder order(int first, int second, char separator) {
    if (first > MONTHS || separator == '.' || first == second) {
      return SlashOrder.DAY_FIRST;
    }
    return second > MONTHS ? SlashOrder.MONTH_FIRST : SlashOrder.UNKNOWN;
  }

  private static int space(String text, int i, int end) {
    return i < end && text.charAt(i) == ' ' ? i + 1 : i;
  }

  private static int digits(String text, int i, int end) {
    int stop = i;
    while (stop < end && text.charAt(stop) >= '0' && text.charAt(stop) <= '9') {
      stop++;
    }
    return stop;
  }

  private static int number(String text, int start, int stop) {
    return stop - start > 9 ? 0 : Integer.parseInt(text, start, stop, 10);
  }
}
