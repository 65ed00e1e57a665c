package org.newsparallax.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsparallax.text.Span;

/** The place, date and agency that stand before the first sentence: "KYIV, Aug. 8 (Agency) —", "(CNN) —". */
final class Dateline {
  /** Where datelines that the text itself prints are found. */
  static final Origin ORIGIN = Origin.marked("beginning of the text");

  private static final int LONGEST = 90;

  private Dateline() {}

  /**
   * The place behind a dateline and its dash.
   *
   * @return an index behind {@code from}, or {@code from} if no dateline begins there
   */
  static int end(String text, int from, int end) {
    int behind = endByForm(text, from, end);
    return behind > from ? behind : endByEvidence(text, from, end);
  }

  /** "BERLIN: ", "ST. LOUIS \u2022 ", "Kyiv, Ukraine -- ": what stands in front of the separator has to be known. */
  private static int endByEvidence(String text, int from, int end) {
    int limit = Math.min(end, from + LONGEST);
    if (from >= end || !Character.isUpperCase(text.charAt(from))) {
      return from;
    }
    for (int i = from + 2; i < limit; i++) {
      char c = text.charAt(i);
      boolean apart = text.charAt(i - 1) == ' ' || c == '\u2014';
      boolean colon = c == ':';
      if (colon || "|\u2022-\u2013\u2014".indexOf(c) >= 0 && apart) {
        DatelineEvidence evidence = DatelineEvidence.of(text.substring(from, i).strip());
        int behind = separator(text, i, end);
        boolean place =
            colon ? evidence.isEnoughForColon() && !speaks(text, behind, end) : evidence.isEnough();
        boolean goesOn = behind > i + 1 || behind >= end;
        return place && goesOn && begins(text, behind, end) ? behind : from;
      }
    }
    return from;
  }

  /** Whether a sentence begins here, or on the next line, and no aside that goes on in lower case. */
  private static boolean begins(String text, int from, int end) {
    return from >= end || !Character.isLowerCase(text.charAt(from));
  }

  /** Whether somebody speaks here: what stands in front of the colon is a speaker then. */
  private static boolean speaks(String text, int from, int end) {
    return from < end
        && ("\"\u201C'\u2018".indexOf(text.charAt(from)) >= 0
            || text.startsWith("I ", from)
            || text.startsWith("I\u2019", from)
            || text.startsWith("I'", from));
  }

  private static int separator(String text, int from, int end) {
    int i = from;
    while (i < end && " \u00A0-\u2013\u2014:|\u2022".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static int endByForm(String text, int from, int end) {
    int limit = Math.min(end, from + LONGEST);
    int agency = agencyEnd(text, from, limit);
    if (agency > from) {
      return dash(text, agency, end);
    }
    boolean capitals = isCapitalWord(text, from, limit);
    int i = from;
    while (i < limit) {
      char c = text.charAt(i);
      int behindAgency = agencyEnd(text, i, limit);
      if (behindAgency > i) {
        int behind = dash(text, behindAgency, end);
        return behind > behindAgency ? behind : from;
      }
      if (c == '-' || c == '\u2013' || c == '\u2014') {
        boolean apart = i > from && (text.charAt(i - 1) == ' ' || c == '\u2014');
        if (apart) {
          return capitals ? dash(text, i, end) : from;
        }
      }
      boolean wordStart = i == from || text.charAt(i - 1) == ' ';
      if (wordStart
          && !(Character.isUpperCase(c)
              || Character.isDigit(c)
              || c == ' '
              || c == '/'
              || isLink(text, i))) {
        return from;
      }
      i++;
    }
    return from;
  }

  /** The dateline of a text whose blocks are known, with its dash: in front of the first paragraph; null if there is none. */
  static @Nullable Span in(String text, List<Block> blocks) {
    for (Block block : blocks) {
      if (block.role() == Role.PARAGRAPH) {
        Span span = block.span();
        int behind = end(text, span.start(), span.end());
        return behind > span.start() ? new Span(span.start(), behind) : null;
      }
    }
    return null;
  }

  /** Whether a block is a dateline and nothing else. */
  static boolean isAlone(String text, int from, int end) {
    int behind = end(text, from, end);
    return behind > from && behind >= end;
  }

  /** A dateline without the dash behind it. */
  static String printed(String text, int from, int behind) {
    int end = behind;
    while (end > from && " \u00A0-\u2013\u2014:|\u2022".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(from, end);
  }

  /** "of", "the", "de" and the like within the name of a place. */
  private static boolean isLink(String text, int i) {
    return text.startsWith("of ", i)
        || text.startsWith("the ", i)
        || text.startsWith("de ", i)
        || text.startsWith("al-", i);
  }

  /** Whether the first word is a place in capitals. */
  private static boolean isCapitalWord(String text, int from, int limit) {
    int i = from;
    while (i < limit && Character.isLetter(text.charAt(i))) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
      i++;
    }
    return i - from >= 2 && !DatelineEvidence.isLabel(text.substring(from, i));
  }

  /** The place behind an agency in brackets or between slashes, the same place if none stands here. */
  private static int agencyEnd(String text, int from, int limit) {
    return from < limit && text.charAt(from) == '/'
        ? slashedEnd(text, from, limit)
        : bracketedEnd(text, from, limit);
  }

  /** "/TASS/." */
  private static int slashedEnd(String text, int from, int limit) {
    int close = from + 1;
    while (close < limit && Character.isLetter(text.charAt(close))) {
      close++;
    }
    boolean apart = from > 0 && text.charAt(from - 1) == ' ';
    boolean agency = apart
        && close - from > 2
        && close + 1 < limit
        && text.charAt(close) == '/'
        && Character.isUpperCase(text.charAt(from + 1));
    if (!agency) {
      return from;
    }
    return text.charAt(close + 1) == '.' ? close + 2 : close + 1;
  }

  /** "(Reuters)", "(dpa)": a short bracket of capitalised words, or an agency that writes itself small. */
  private static int bracketedEnd(String text, int from, int limit) {
    if (from < limit && text.startsWith("(dpa)", from)) {
      return from + 5;
    }
    if (from + 2 >= limit
        || text.charAt(from) != '('
        || !Character.isUpperCase(text.charAt(from + 1))) {
      return from;
    }
    for (int i = from + 1; i < limit && i - from < 40; i++) {
      char c = text.charAt(i);
      if (c == ')') {
        return i + 1;
      }
      boolean wordStart = text.charAt(i - 1) == ' ';
      if (Character.isDigit(c)
          || c == ','
          || c == ':'
          || c == '.'
          || wordStart && Character.isLowerCase(c)) {
        return from;
      }
    }
    return from;
  }

  /** The place behind a dash and the white space around it; behind the white space alone if there is no dash. */
  private static int dash(String text, int from, int end) {
    int i = from;
    while (i < end && (" \u00A0-\u2013\u2014".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }
}
