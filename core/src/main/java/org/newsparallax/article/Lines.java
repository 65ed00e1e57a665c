package org.newsparallax.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsparallax.text.Span;
import org.newsparallax.text.WhiteSpace;

/**
 * Lays a plain text out into blocks by its lines. A blank line always ends a block. A single line break does so too,
 * except where the text is hard-wrapped (the next word would not have fitted on the line), or where the next line goes on
 * in lower case. Linear in the length of the text.
 */
final class Lines {
  /** Lines longer than this are paragraphs, not wrapped lines. */
  private static final int WIDEST = 120;
  /** Lines shorter than this are not wrapped by anybody. */
  private static final int NARROWEST = 30;

  /** Rows of tables are shorter than this. */
  private static final int LONGEST_ROW = 240;

  private static final double MOSTLY = 0.6;

  private final String text;
  private final List<RawBlock> blocks = new ArrayList<>();
  private final int width;
  private final boolean tabs;

  private Lines(String text) {
    this.text = text;
    this.width = wrapWidth();
    this.tabs = text.indexOf('\t') >= 0;
  }

  static List<RawBlock> of(String text) {
    Lines lines = new Lines(text);
    lines.layOut();
    return lines.blocks;
  }

  private void layOut() {
    LineBreaks breaks = new LineBreaks(text);
    Line block = null;
    Line last = null;
    for (int at = 0; at < text.length(); ) {
      Line line = Line.at(text, at, breaks);
      at = line.next();
      if (line.isBlank()) {
        add(block);
        block = null;
      } else if (block == null) {
        block = line;
      } else if (goesOn(block, last, line)) {
        block = block.to(line.end());
      } else {
        add(block);
        block = line;
      }
      last = line;
    }
    add(block);
  }

  private void add(@Nullable Line block) {
    if (block != null) {
      blocks.add(new RawBlock(new Span(block.start(), block.end()), block.shape(text, tabs)));
    }
  }

  private boolean goesOn(Line block, @Nullable Line last, Line line) {
    if (last == null
        || line.shape(text, tabs) != RawBlock.Shape.TEXT
        || block.shape(text, tabs) == RawBlock.Shape.ROW) {
      return false;
    }
    if (width > 0 && isFull(last, line)) {
      return true;
    }
    return Character.isLowerCase(text.charAt(line.start()))
        && !Character.isLowerCase(text.charAt(block.start()))
        && !endsSentence(last);
  }

  private boolean isFull(Line line, Line next) {
    return line.length() + 1 + next.firstWord(text) > width;
  }

  private boolean endsSentence(Line line) {
    char c = text.charAt(line.end() - 1);
    return c == '.' || c == '!' || c == '?' || c == ':' || c == '"' || c == '\u201D';
  }

  /** The width to which the text is wrapped, 0 if it is not. */
  private int wrapWidth() {
    LineBreaks breaks = new LineBreaks(text);
    int widest = 0;
    for (int at = 0; at < text.length() && widest <= WIDEST; ) {
      Line line = Line.at(text, at, breaks);
      widest = Math.max(widest, line.length());
      at = line.next();
    }
    if (widest > WIDEST || widest < NARROWEST) {
      return 0;
    }
    breaks = new LineBreaks(text);
    int joints = 0;
    int full = 0;
    Line last = null;
    for (int at = 0; at < text.length(); ) {
      Line line = Line.at(text, at, breaks);
      if (last != null && !last.isBlank() && !line.isBlank()) {
        joints++;
        full += last.length() + 1 + line.firstWord(text) > widest ? 1 : 0;
      }
      last = line;
      at = line.next();
    }
    return full >= 2 && full >= MOSTLY * joints ? widest : 0;
  }

  /**
   * One line without the white space around it.
   *
   * @param start its first character that is not white space
   * @param end behind its last character that is not white space
   * @param next where the next line begins
   */
  record Line(int start, int end, int next) {
    static Line at(String text, int from, LineBreaks breaks) {
      int end = breaks.next(from);
      int next = Math.min(text.length(), end + 1);
      if (end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n') {
        next = end + 2;
      }
      Span trimmed = WhiteSpace.trim(text, from, end);
      return new Line(trimmed.start(), trimmed.end(), next);
    }

    boolean isBlank() {
      return start == end;
    }

    int length() {
      return end - start;
    }

    Line to(int newEnd) {
      return new Line(start, newEnd, next);
    }

    int firstWord(String text) {
      int i = start;
      while (i < end && !WhiteSpace.is(text.charAt(i))) {
        i++;
      }
      return i - start;
    }

    RawBlock.Shape shape(String text, boolean tabs) {
      char c = text.charAt(start);
      char behind = start + 1 < end ? text.charAt(start + 1) : 'x';
      if (c == '>' && WhiteSpace.is(behind)) {
        return RawBlock.Shape.QUOTED;
      }
      boolean bullet = "\u2022\u2043\u2023\u25E6\u25AA\u25CF".indexOf(c) >= 0;
      if (bullet || "*-\u2013\u00B7".indexOf(c) >= 0 && WhiteSpace.is(behind) || isNumbered(text)) {
        return RawBlock.Shape.ITEM;
      }
      return tabs && isRow(text) ? RawBlock.Shape.ROW : RawBlock.Shape.TEXT;
    }

    /** "3. Close the valve", "3) Close the valve". */
    private boolean isNumbered(String text) {
      int i = start;
      while (i < end && i - start < 2 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        i++;
      }
      boolean mark = i > start && i + 1 < end && (text.charAt(i) == '.' || text.charAt(i) == ')');
      return mark && WhiteSpace.is(text.charAt(i + 1));
    }

    /** At least two inner tabs, in a line that is not prose. */
    private boolean isRow(String text) {
      if (length() > LONGEST_ROW) {
        return false;
      }
      int cells = 1;
      for (int i = start; i < end && cells < 3; i++) {
        cells += text.charAt(i) == '\t' ? 1 : 0;
      }
      return cells == 3;
    }
  }
}
