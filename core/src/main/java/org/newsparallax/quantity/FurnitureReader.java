package org.newsparallax.quantity;

/** Tells counters of galleries and pages from counts: "2 of 10 FLOODED STREETS", "3 / 14 Next", "1 of 5 | A bridge". */
final class FurnitureReader {
  private final Tokens tokens;

  FurnitureReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * The index behind a counter that begins at a token, or the same token. A counter is two whole numbers in digits at the head
   * of a line, the first no larger than the second, with nothing behind them, a bar, or a capital: sentences spell a number at
   * their head, and go on in small letters. A text that is "1/5" alone is a fraction.
   */
  int counter(int at) {
    if (!tokens.startsLine(at) || !isWhole(at)) {
      return at;
    }
    int total = at + 2;
    boolean slash = tokens.is(at + 1, '/');
    boolean counter = (slash || isOf(at + 1))
        && isWhole(total)
        && !tokens.startsLine(at + 1)
        && !tokens.startsLine(total)
        && tokens.value(at) >= 1
        && tokens.value(at) <= tokens.value(total);
    int next = total + 1;
    if (!counter || tokens.isGlued(next) && !isBar(next) && !tokens.is(next, ':')) {
      return at;
    }
    if (slash && tokens.isGlued(total) && next == tokens.size() && tokens.isWhole()) {
      return at;
    }
    boolean ends = tokens.startsLine(next) || isBar(next) || tokens.is(next, ':');
    return ends || tokens.isCapitalised(next) && !isShare(total) ? next : at;
  }

  /** "2 of 10 Americans own": a round whole, a people by its name, and then small letters. */
  private boolean isShare(int total) {
    double whole = tokens.value(total);
    int people = total + 1;
    boolean round = whole <= 5 || whole == 10 || whole == 20 || whole == 100;
    return round
        && !tokens.isUpperCase(people)
        && isPeople(people)
        && tokens.isWord(people + 1)
        && !tokens.isCapitalised(people + 1);
  }

  private boolean isPeople(int at) {
    int end = tokens.end(at);
    String text = tokens.text();
    return tokens.length(at) > 4
        && (text.startsWith("ans", end - 3)
            || text.startsWith("an", end - 2)
            || text.startsWith("ese", end - 3)
            || text.startsWith("ish", end - 3));
  }

  private boolean isWhole(int at) {
    return tokens.isPlain(at) && tokens.length(at) <= 3;
  }

  private boolean isOf(int at) {
    return tokens.length(at) == 2 && tokens.isWritten("of", at, at + 1);
  }

  private boolean isBar(int at) {
    return tokens.is(at, '|') || tokens.is(at, '·') || tokens.is(at, '•');
  }
}
