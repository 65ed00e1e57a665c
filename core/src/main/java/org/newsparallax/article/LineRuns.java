package org.newsparallax.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells runs of short lines that no stop ends. Behind the last paragraph of a report they are links to other reports;
 * elsewhere they are a list.
 */
final class LineRuns {
  private static final int FEWEST = 3;
  private static final int SHORTEST_BEFORE_AGE = 3;
  private static final int LONGEST_BEFORE_AGE = 60;
  private static final int MOST_DIGITS = 3;

  private LineRuns() {}

  /**
   * The roles of the blocks that stand in such a run.
   *
   * @param from the first block to look at
   * @return for each block its role, or null where it stands in no run
   */
  static @Nullable Role[] roles(String text, List<RawBlock> raw, int from) {
    @Nullable Role[] roles = new Role[raw.size()];
    int run = from;
    boolean prose = false;
    int lastProse = lastProse(text, raw, from);
    for (int i = from; i <= raw.size(); i++) {
      if (i < raw.size() && isLine(text, raw.get(i))) {
        continue;
      }
      if (i - run >= FEWEST && prose) {
        boolean links = i > lastProse && !areSentences(text, raw, run, i);
        for (int k = run; k < i; k++) {
          roles[k] = links ? Role.PROMOTION : Role.LIST_ITEM;
        }
      }
      prose = prose || i < raw.size() && isProse(text, raw.get(i));
      run = i + 1;
    }
    return roles;
  }

  private static boolean isLine(String text, RawBlock block) {
    return block.shape() == RawBlock.Shape.TEXT
        && ".!,;:".indexOf(text.charAt(block.end() - 1)) < 0
        && block.span().length() <= 2 * Headings.LONGEST_SUBHEADING
        && Headings.canBeLink(block.span().of(text));
  }

  private static int lastProse(String text, List<RawBlock> raw, int from) {
    int last = raw.size() - 1;
    while (last >= from && !isProse(text, raw.get(last))) {
      last--;
    }
    return last;
  }

  private static boolean isProse(String text, RawBlock block) {
    char last = text.charAt(block.end() - 1);
    boolean ended = last == '.' || last == '"' || last == '\u201D' || last == '!' || last == '?';
    return ended
        && block.span().length() > Headings.LONGEST_SUBHEADING / 2
        && (!Hints.furniture(text, block.start(), block.end())
            || !Promotions.is(block.span().of(text), true)
                && !Credits.isTextCredit(block.span().of(text)));
  }

  /** Titles leave out "was" and ages; lists of what happened, and of who was there, do not. */
  private static boolean areSentences(String text, List<RawBlock> raw, int from, int end) {
    int sentences = 0;
    for (int i = from; i < end; i++) {
      String line = raw.get(i).span().of(text);
      sentences += namesAge(line) || line.contains(" was ") || line.contains(" were ") ? 1 : 0;
    }
    return 3 * sentences >= end - from;
  }

  /** "Ann Lee, 41", "Ann Lee, 41, of Ostend": a number of at most three digits behind a comma near the beginning. */
  private static boolean namesAge(String line) {
    int last = Math.min(LONGEST_BEFORE_AGE, line.length() - 3);
    for (int comma = SHORTEST_BEFORE_AGE; comma <= last; comma++) {
      if (line.startsWith(", ", comma)) {
        int number = comma + 2;
        int behind = number;
        while (behind < line.length() && isDigit(line.charAt(behind))) {
          behind++;
        }
        boolean apart = behind == line.length() || " ,".indexOf(line.charAt(behind)) >= 0;
        if (apart && behind > number && behind - number <= MOST_DIGITS) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
