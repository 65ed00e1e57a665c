package org.newsparallax.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks ahead for the lines of a text that hold a date and nothing else but names. */
final class DateLines {
  /** A date stands so many blocks below the title at most. */
  private static final int FARTHEST = 3;
  /** A line above the date is no longer than this. */
  private static final int LONGEST_LINE = 220;

  private final String text;
  private final List<RawBlock> blocks;

  DateLines(String text, List<RawBlock> blocks) {
    this.text = text;
    this.blocks = blocks;
  }

  /** Whether a line of a date follows a block, with nothing but short lines between. */
  boolean dateFollows(int block) {
    boolean prose = false;
    for (int i = block; i < blocks.size() && i <= block + FARTHEST; i++) {
      StampLine line = i == block ? null : at(i);
      if (line != null) {
        return line.stamp().timed() || (!prose || line.isBare()) && !follow(line, i);
      }
      RawBlock raw = blocks.get(i);
      if (raw.shape() != RawBlock.Shape.TEXT || raw.span().length() > LONGEST_LINE) {
        return false;
      }
      prose |= ".!?\"\u201D".indexOf(text.charAt(raw.end() - 1)) >= 0;
    }
    return false;
  }

  /** Whether lines of the same form with other dates follow: then they are the chapters of a chronicle. */
  boolean follow(StampLine line, int block) {
    for (int i = block + 1; i < blocks.size(); i++) {
      StampLine other = at(i);
      if (other != null
          && !other.stamp().timed()
          && other.isBare() == line.isBare()
          && !other.stamp().isOfDayOf(line.stamp())) {
        return true;
      }
    }
    return false;
  }

  private @Nullable StampLine at(int block) {
    RawBlock raw = blocks.get(block);
    return raw.shape() == RawBlock.Shape.TEXT ? StampLine.of(text, raw.start(), raw.end()) : null;
  }
}
