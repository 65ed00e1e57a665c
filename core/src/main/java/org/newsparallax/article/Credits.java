package org.newsparallax.article;

/** Finds where, at the end or the beginning of a block, the credit of a picture is glued to its caption. */
final class Credits {
  private static final int LONGEST = 120;
  private static final int MOST_WORDS = 14;

  /** What may end a sentence in front of a credit, or stand in one; a table, because comparisons for each letter are slower. */
  private static final boolean[] MARKS = marks();

  private Credits() {}

  private static boolean[] marks() {
    boolean[] marks = new boolean[128];
    for (char mark : ".!?\"/".toCharArray()) {
      marks[mark] = true;
    }
    return marks;
  }

  /** Whether a sentence is the credit of a picture and nothing else. */
  static boolean isPhotoCredit(String sentence) {
    String inner = unbracketed(sentence);
    if (inner.length() > LONGEST || words(inner) > MOST_WORDS) {
      return false;
    }
    String folded = Furniture.fold(inner);
    boolean bracketed = inner.length() < sentence.length();
    return Furniture.starts(Furniture.Kind.PHOTO, folded)
        || viaAgency(folded)
        || slashedAgency(inner, bracketed)
        || bracketed
            && (Furniture.ends(Furniture.Kind.PHOTO, folded)
                || Furniture.isAgency(inner)
                || folded.endsWith(" photo"));
  }

  /** Whether a sentence names those who wrote or own the text. */
  static boolean isTextCredit(String sentence) {
    if (sentence.length() > 2 * LONGEST) {
      return false;
    }
    String folded = Furniture.fold(unbracketed(sentence));
    return Furniture.starts(Furniture.Kind.CREDIT, folded)
        || Furniture.ends(Furniture.Kind.CREDIT, folded);
  }

  /** Whether a line is an address of electronic mail or a telephone number, as writers leave them under a report. */
  static boolean isAddress(String line) {
    int digits = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '@') {
        return line.indexOf(' ') < 0;
      }
      if (c >= '0' && c <= '9') {
        digits++;
      } else if ("()+-. ".indexOf(c) < 0) {
        return line.indexOf('@') > 0 && line.indexOf(' ') < 0;
      }
    }
    return digits >= 7 && digits <= 15;
  }

  /**
   * Where the credit at the end of a block begins: a bracket, or words behind the last stop.
   *
   * @return its index, {@code start} if all of the block is one, or -1 if there is none
   */
  static int tail(String text, int start, int end) {
    int earliest = Math.max(start, end - LONGEST);
    if (endsWithBracket(text, end)) {
      int open = end - 1;
      while (open >= earliest && text.charAt(open) != '(') {
        open--;
      }
      if (open >= earliest) {
        return isPhotoCredit(text.substring(open, end)) && !isAbbreviation(text, start, open)
            ? open
            : -1;
      }
    }
    boolean slash = false;
    for (int i = end - 1; i > earliest; i--) {
      char c = text.charAt(i);
      if (!isMark(c)) {
        continue;
      }
      slash |= c == '/';
      int behind = i + 2;
      if (c != '/'
          && behind < end
          && text.charAt(i + 1) == ' '
          && (slash || Hints.begins(text, behind, end))
          && isPhotoCredit(text.substring(behind, end))) {
        return behind;
      }
    }
    return earliest == start
            && (slash || Hints.begins(text, start, end))
            && isPhotoCredit(text.substring(start, end))
        ? start
        : -1;
  }

  /** Whether the letters in a bracket are those with which the words before it begin: "the Press Association (PA)". */
  private static boolean isAbbreviation(String text, int start, int open) {
    int close = open + 1;
    while (close < text.length() && Character.isLetter(text.charAt(close))) {
      close++;
    }
    int letter = close - 1;
    int i = open - 1;
    while (letter > open && i > start) {
      while (i > start && text.charAt(i) == ' ') {
        i--;
      }
      while (i > start && text.charAt(i - 1) != ' ') {
        i--;
      }
      if (Character.toLowerCase(text.charAt(i)) == Character.toLowerCase(text.charAt(letter))) {
        letter--;
      } else if (Character.isUpperCase(text.charAt(i))) {
        return false;
      }
      i--;
    }
    return letter == open && close > open + 1;
  }

  /** As {@link #tail} for a block that is known to be a caption: there a slash between two names is enough. */
  static int tailOfCaption(String text, int start, int end) {
    int tail = tail(text, start, end);
    int stop = end - 2;
    while (stop > Math.max(start, end - LONGEST) && !text.startsWith(". ", stop)) {
      stop--;
    }
    boolean named = tail < 0
        && stop > start
        && text.startsWith(". ", stop)
        && slashedAgency(text.substring(stop + 2, end), true);
    return named ? stop + 2 : tail;
  }

  private static boolean endsWithBracket(String text, int end) {
    char last = text.charAt(end - 1);
    return last == ')' || last == ']' || last == '.' && end > 1 && text.charAt(end - 2) == ')';
  }

  private static boolean isMark(char c) {
    return c < MARKS.length ? MARKS[c] : c == '\u201D';
  }

  /**
   * Where the caption behind a credit begins: "City Police via AP A man walks".
   *
   * @return its index, or -1 if the block does not begin with a credit
   */
  static int lead(String text, int start, int end) {
    if (text.charAt(start) == '(') {
      return bracketedLead(text, start, end);
    }
    int limit = Math.min(end, start + LONGEST / 2);
    int wordStart = start;
    int slash = -1;
    boolean joined = false;
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      slash = c == '/' ? i : slash;
      if (c != ' ') {
        continue;
      }
      boolean via = i - wordStart == 3 && text.startsWith("via", wordStart);
      if (!via && !Character.isUpperCase(text.charAt(wordStart))
          || text.charAt(i - 1) == ','
          || text.charAt(i - 1) == '.') {
        return -1;
      }
      boolean agency = joined && Furniture.isAgency(text.substring(wordStart, i))
          || slash > wordStart && Furniture.isAgency(text.substring(slash + 1, i));
      if (agency && text.startsWith(" Images ", i)) {
        i += " Images".length();
      }
      if (agency && i + 1 < end && Character.isUpperCase(text.charAt(i + 1))) {
        return i + 1;
      }
      joined = via;
      wordStart = i + 1;
    }
    return -1;
  }

  private static int bracketedLead(String text, int start, int end) {
    int limit = Math.min(end, start + LONGEST);
    int close = start;
    while (close < limit && text.charAt(close) != ')') {
      close++;
    }
    boolean more = close + 2 < end
        && text.charAt(close + 1) == ' '
        && Character.isUpperCase(text.charAt(close + 2));
    return more && close < limit && isPhotoCredit(text.substring(start, close + 1))
        ? close + 2
        : -1;
  }

  private static String unbracketed(String sentence) {
    int start = 0;
    int end = sentence.length();
    while (end > 0 && ".)] ".indexOf(sentence.charAt(end - 1)) >= 0) {
      end--;
    }
    while (start < end && "([ ".indexOf(sentence.charAt(start)) >= 0) {
      start++;
    }
    return start == 0 ? sentence : sentence.substring(start, end);
  }

  private static boolean viaAgency(String folded) {
    return folded.startsWith("via ") && words(folded) <= 4;
  }

  /** "REUTERS/Ann Lee", "Ann Lee/The Daily News", "Ann Lee / AFP": a slash between capitalised names. */
  private static boolean slashedAgency(String credit, boolean bracketed) {
    int slash = credit.indexOf('/');
    if (slash <= 0 || slash + 1 >= credit.length() || words(credit) > 9) {
      return false;
    }
    String before = credit.substring(0, slash).strip();
    String behind = credit.substring(credit.lastIndexOf('/') + 1).strip();
    boolean agency = Furniture.isAgency(before) || Furniture.isAgency(behind);
    return (agency || bracketed) && isName(before) && isName(behind);
  }

  private static boolean isName(String name) {
    boolean letter = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean wordStart = i == 0 || name.charAt(i - 1) == ' ';
      if (Character.isDigit(c) || wordStart && Character.isLowerCase(c) || ",;:".indexOf(c) >= 0) {
        return false;
      }
      letter |= Character.isLetter(c);
    }
    return letter;
  }

  private static int words(String text) {
    int words = 1;
    for (int i = 0; i < text.length(); i++) {
      words += text.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }
}
