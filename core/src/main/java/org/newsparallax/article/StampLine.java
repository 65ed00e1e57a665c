package org.newsparallax.article;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A line above a report in which names stand around its date: "The Daily Example, Monday 4 March 2013", "Example Post | March
 * 4, 2013 | 9:05 a.m.", "By Ann Lee on March 4, 2013", "4 March 2013, second edition".
 *
 * @param start where it begins
 * @param name what stands in front of the date, without the signs between; empty if nothing does
 * @param signs the signs between them
 * @param stamp the date
 * @param remark what stands behind the date, without the signs between; empty if nothing does
 * @param end where it ends
 */
record StampLine(int start, String name, String signs, DateStamp stamp, String remark, int end) {
  private static final int LONGEST = 160;
  private static final int LONGEST_REMARK = 60;
  private static final int LONGEST_AGENCY = 5;
  private static final String SIGNS = " \u00A0,|\u2022\u00B7-\u2013\u2014/:;([";
  private static final String BARS = "|\u2022\u00B7\u2014";

  /**
   * The line as a whole.
   *
   * @param text the text
   * @param from where the line begins
   * @param end where it ends
   * @return the line, or null if it holds no date, or something else than names and a date
   */
  static @Nullable StampLine of(String text, int from, int end) {
    if (end - from > LONGEST || !StampWords.mayHold(text, from, end)) {
      return null;
    }
    for (int i = from; i < end; i++) {
      DateStamp stamp = isWordStart(text, from, i) ? DateStamp.onLine(text, i, end) : null;
      if (stamp != null) {
        StampLine line = around(text, from, stamp, end);
        return line.isWhole(text) ? line : null;
      }
    }
    return null;
  }

  /** The line at the head of a paragraph: a by-line or an agency, and a date with more than a day, as no sentence begins. */
  static @Nullable StampLine glued(String text, int from, int end) {
    int limit = Math.min(end, from + LONGEST / 2);
    if (!StampWords.mayHold(text, from, Math.min(end, from + LONGEST))) {
      return null;
    }
    for (int i = from + 2; i < limit; i++) {
      DateStamp stamp = isWordStart(text, from, i) ? DateStamp.at(text, i, end) : null;
      if (stamp != null) {
        StampLine line = around(text, from, stamp, stamp.span().end());
        return line.isSigned() && line.isMarked() ? line : null;
      }
    }
    return null;
  }

  private static StampLine around(String text, int from, DateStamp stamp, int end) {
    int date = stamp.span().start();
    int nameEnd = date;
    while (nameEnd > from && SIGNS.indexOf(text.charAt(nameEnd - 1)) >= 0) {
      nameEnd--;
    }
    int remark = stamp.span().end();
    while (remark < end
        && (SIGNS + ")]").indexOf(text.charAt(remark)) >= 0
        && text.charAt(remark) != '(') {
      remark++;
    }
    return new StampLine(
        from,
        text.substring(from, nameEnd),
        text.substring(nameEnd, date),
        stamp,
        text.substring(remark, end),
        end);
  }

  private static boolean isWordStart(String text, int from, int i) {
    return (i == from || SIGNS.indexOf(text.charAt(i - 1)) >= 0)
        && Character.isLetterOrDigit(text.charAt(i));
  }

  /** Whether it tells more than a day, which may as well belong to the title of a chapter or of a picture. */
  boolean isMarked() {
    return stamp.timed() || stamp.weekday();
  }

  /** Whether nothing stands in front of the date. */
  boolean isBare() {
    return name.isEmpty();
  }

  /** Whether a by-line, an agency or a "posted in" stands in front of the date. */
  boolean isSigned() {
    return Byline.is(name) || isByAgency() || isPosting(name);
  }

  /** Whether more than a space stands between names and date. */
  boolean isParted() {
    return !signs.isBlank();
  }

  /** Whether a bar or the like stands in front of the date. */
  boolean isBarred() {
    return holdsBar(signs);
  }

  private boolean isWhole(String text) {
    boolean ends = remark.isEmpty() || remark.equals(".") && isPosting(name) || isRemark(text);
    return ends && (isBare() || isSigned() || isNamed(text));
  }

  private boolean isByAgency() {
    boolean letters = name.length() > 1
        && name.length() <= LONGEST_AGENCY
        && name.chars().allMatch(Character::isUpperCase)
        && !DatelineEvidence.isLabel(name)
        && StampWords.endsName(StampWords.fold(name));
    return letters && isMarked() || Agencies.is(name);
  }

  /** Names that a sign parts from the date; where only a space does, a day of the week or an hour has to begin it. */
  private boolean isNamed(String text) {
    boolean said = text.startsWith("on ", stamp.span().start());
    return (isParted() || !said && isMarked()) && LineNames.are(name);
  }

  /** "Posted in Traffic", "On behalf of Lee and Day posted in Traffic". */
  private static boolean isPosting(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    int posted = folded.startsWith("posted ") ? 0 : folded.indexOf(" posted ") + 1;
    int place = posted + "posted in ".length();
    boolean kind =
        folded.startsWith("posted in ", posted) || folded.startsWith("posted by ", posted);
    boolean behalf = posted == 0
        || folded.startsWith("on behalf of ")
            && LineNames.are(name.substring("on behalf of ".length(), posted));
    return kind && behalf && LineNames.are(name.substring(place));
  }

  /** "second edition", "(Example Wire)", "by Ann Lee", "| World". */
  private boolean isRemark(String text) {
    if (remark.length() > LONGEST_REMARK || Credits.isPhotoCredit(remark)) {
      return false;
    }
    boolean bracket = remark.startsWith("(") && remark.endsWith(")");
    boolean barred = holdsBar(text.substring(stamp.span().end(), end - remark.length()));
    return Byline.is(remark)
        || Agencies.is(remark)
        || remark.endsWith(" edition")
        || bracket && LineNames.are(remark.substring(1, remark.length() - 1))
        || barred && LineNames.are(remark);
  }

  private static boolean holdsBar(String signs) {
    return signs.chars().anyMatch(sign -> BARS.indexOf(sign) >= 0);
  }
}
