package org.newsparallax.text;

/**
 * Decides whether a sentence ends at a stop, and where: behind the run of stops and the marks that close with it. Looks a
 * bounded distance around each run of stops.
 */
final class SentenceEnd {
  private static final int MOST_OPENERS = 6;
  private static final int NONE = -1;

  private final CharSequence text;
  private final int from;
  private final int end;
  private final FullStop fullStop;
  private int behindRun;
  private int dots;
  private boolean gaps;
  private boolean loud;

  SentenceEnd(CharSequence text, int from, int end) {
    this.text = text;
    this.from = from;
    this.end = end;
    this.fullStop = new FullStop(text, from, end);
  }

  /** The place behind the run of stops that the last call of {@link #cut} looked at. */
  int behindRun() {
    return behindRun;
  }

  /**
   * Where the sentence is to be cut.
   *
   * @param sentence where it begins
   * @param stop the first stop of a run
   * @param quoted whether a straight quotation mark is open
   * @param inBrackets whether a bracket was opened within the sentence
   * @return the place behind the sentence, or -1 if it goes on
   */
  int cut(int sentence, int stop, boolean quoted, boolean inBrackets) {
    run(stop);
    if (isOmission(stop)) {
      return NONE;
    }
    int close = closers(behindRun, quoted);
    int next = WhiteSpace.skip(text, close, end);
    if (next >= end || inBrackets && close > behindRun && text.charAt(behindRun) == ')') {
      return NONE;
    }
    if (next == close) {
      return isEllipsis() && dots < 3 || !glued(sentence, stop, close) ? NONE : close;
    }
    if (!spaced(sentence, stop, close, next)) {
      return NONE;
    }
    // "compounds. . . . The": the first dot ends the sentence, the ellipsis opens the next.
    boolean fourth = gaps
        && dots == 4
        && close == behindRun
        && stop > from
        && !WhiteSpace.is(text.charAt(stop - 1));
    return fourth ? stop + 1 : close;
  }

  /** "[...]" marks what a quotation leaves out. */
  private boolean isOmission(int stop) {
    return stop > from
        && text.charAt(stop - 1) == '['
        && behindRun < end
        && text.charAt(behindRun) == ']';
  }

  private boolean isEllipsis() {
    return dots > 1;
  }

  private void run(int stop) {
    int i = stop;
    dots = 0;
    gaps = false;
    loud = false;
    while (i < end) {
      char c = text.charAt(i);
      if (Marks.isStop(c)) {
        dots += c == '.' ? 1 : c == Marks.ELLIPSIS ? 3 : 0;
        loud |= c == '!' || c == '?';
        i++;
      } else if (dots > 0 && WhiteSpace.is(c) && dotFollows(i + 1)) {
        gaps = true;
        i++;
      } else {
        break;
      }
    }
    behindRun = i;
  }

  /** Whether a dot of a spaced ellipsis stands here, not the point of a number such as .5. */
  private boolean dotFollows(int i) {
    if (i >= end || text.charAt(i) != '.') {
      return false;
    }
    char behind = i + 1 < end ? text.charAt(i + 1) : ' ';
    return !Marks.isDigit(behind) && !Marks.isLetter(behind);
  }

  /** The place behind the quotation marks, brackets and footnote numbers that close with a sentence. */
  int closers(int from, boolean quoted) {
    int i = from;
    boolean open = quoted;
    while (i < end) {
      char c = text.charAt(i);
      char behind = i + 1 < end ? text.charAt(i + 1) : ' ';
      boolean apart = !Marks.isLetter(behind) && !Marks.isDigit(behind);
      if (c == '"') {
        if (!open && (!apart || Marks.isOpener(behind) && behind != '"')) {
          return i;
        }
        open = false;
      } else if (Marks.isApostrophe(c) ? !apart : !Marks.isCloser(c)) {
        int note = footnote(i);
        return note > i ? note : spacedCloser(i, open);
      }
      i++;
    }
    return i;
  }

  /** The place behind a number in square brackets, as encyclopedias print it; the same place if there is none. */
  private int footnote(int i) {
    int digits = i + 1;
    while (digits < end && digits - i < 4 && Marks.isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean note =
        text.charAt(i) == '[' && digits > i + 1 && digits < end && text.charAt(digits) == ']';
    return note ? digits + 1 : i;
  }

  /** Tokenised text sets the closing quotation mark apart. */
  private int spacedCloser(int i, boolean open) {
    if (i + 1 >= end || !WhiteSpace.is(text.charAt(i))) {
      return i;
    }
    char c = text.charAt(i + 1);
    boolean closes = c == '\u201D' || c == '\u00BB' || c == '"' && open;
    boolean apart = i + 2 >= end || WhiteSpace.is(text.charAt(i + 2));
    return closes && apart ? i + 2 : i;
  }

  private boolean spaced(int sentence, int stop, int close, int next) {
    char first = text.charAt(next);
    boolean closed = close > behindRun && closedQuote(close);
    int word = next;
    while (word < end && word - next < MOST_OPENERS && Marks.isOpener(text.charAt(word))) {
      word++;
    }
    if (word >= end || ",;:&".indexOf(first) >= 0 || Marks.isCloser(first)) {
      return false;
    }
    char c = text.charAt(word);
    if (Marks.isDash(c)) {
      int behind = WhiteSpace.skip(text, word + 1, end);
      return behind < end
          && Marks.isUpper(text.charAt(behind))
          && !loud
          && fullStop.ends(sentence, stop, behind, false);
    }
    if (loud) {
      return !Marks.isLower(c)
          && !(closed && Speech.names(text, word, end))
          && !exclaimedName(stop, word);
    }
    if (dots > 1) {
      return ellipsis(sentence, stop, word, closed);
    }
    if (c == '.' || c == Marks.ELLIPSIS) {
      int behind = word;
      while (behind < end
          && (Marks.isStop(text.charAt(behind)) || WhiteSpace.is(text.charAt(behind)))) {
        behind++;
      }
      return behind < end && !Marks.isLower(text.charAt(behind));
    }
    return fullStop.ends(sentence, stop, word, word > next && Marks.isQuote(first));
  }

  private boolean closedQuote(int close) {
    for (int i = behindRun; i < close; i++) {
      if (Marks.isQuote(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean exclaimedName(int stop, int next) {
    return Words.EXCLAIMED.contains(fullStop.wordBefore(stop))
        && !Words.STARTERS.contains(fullStop.wordAt(next));
  }

  private boolean ellipsis(int sentence, int stop, int word, boolean closed) {
    char c = text.charAt(word);
    if (Marks.isLower(c) || Marks.isDigit(c) || !hasWord(sentence, stop)) {
      return false;
    }
    if (dots > 3 || dots == 2 || closed) {
      return true;
    }
    String next = fullStop.wordAt(word);
    boolean apart = stop == from || WhiteSpace.is(text.charAt(stop - 1));
    return !next.equals("I") && (!apart || Words.STARTERS.contains(next));
  }

  private boolean hasWord(int sentence, int stop) {
    for (int i = stop - 1; i >= sentence && i > stop - 3; i--) {
      if (Character.isLetterOrDigit(text.charAt(i)) || Marks.isCloser(text.charAt(i))) {
        return true;
      }
    }
    return stop - sentence > 4;
  }

  /** A stop with no space behind it: "ended.Police said". */
  private boolean glued(int sentence, int stop, int close) {
    int word = close;
    boolean opened = false;
    while (word < end && word - close < 2 && Marks.isQuote(text.charAt(word))) {
      word++;
      opened = true;
    }
    if (word >= end || !Marks.isUpper(text.charAt(word))) {
      return false;
    }
    char behind = word + 1 < end ? text.charAt(word + 1) : ' ';
    boolean single = text.charAt(word) == 'A' || text.charAt(word) == 'I';
    boolean isWord =
        Marks.isLower(behind) || single && (WhiteSpace.is(behind) || Marks.isApostrophe(behind));
    return isWord
        && (opened || close > behindRun || plainWordBefore(stop))
        && !fullStop.isAddress(stop, word)
        && (loud || dots > 1 || fullStop.ends(sentence, stop, word, false));
  }

  private boolean plainWordBefore(int stop) {
    if (stop == from) {
      return false;
    }
    char before = text.charAt(stop - 1);
    boolean lower =
        Marks.isLower(before) && stop > from + 1 && Marks.isLetter(text.charAt(stop - 2));
    boolean acronym =
        Marks.isUpper(before) && stop > from + 1 && Marks.isUpper(text.charAt(stop - 2));
    return lower || acronym || Marks.isDigit(before) || before == '%' || Marks.isCloser(before);
  }
}
