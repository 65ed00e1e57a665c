package org.newsparallax.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsparallax.text.WhiteSpace;

/**
 * Reads what stands above the first paragraph of a plain text: date stamps, the title, by-lines, a dateline; each a block
 * of its own, also where they are glued to the text behind them. Used by one thread, once.
 */
final class Opening {
  /** Stamps, titles and by-lines stand within so many blocks. */
  private static final int MOST_BLOCKS = 8;
  /** A title that is glued to its text ends within so many characters. */
  private static final int LONGEST_TITLE = 220;

  private static final Origin BYLINE = Origin.marked("by-line");

  private final String text;
  private final List<RawBlock> raw;
  private final Draft draft;
  private final Paragraphs paragraphs;
  private final DateLines lines;
  private int block;
  private int from;
  private final List<String> authors = new ArrayList<>();
  private final List<String> agencies = new ArrayList<>();
  private @Nullable String title;
  private final StampDates dates = new StampDates();
  private @Nullable String dateline;

  Opening(String text, List<RawBlock> raw, Draft draft, Paragraphs paragraphs) {
    this.text = text;
    this.raw = raw;
    this.draft = draft;
    this.paragraphs = paragraphs;
    this.lines = new DateLines(text, raw);
  }

  /** Reads on until running text begins: at {@link #from()} in the block with the index {@link #block()}. */
  void read() {
    while (block < raw.size()
        && block < MOST_BLOCKS
        && raw.get(block).shape() == RawBlock.Shape.TEXT) {
      from = raw.get(block).start();
      if (!readBlock(raw.get(block).end())) {
        return;
      }
      block++;
    }
    from = block < raw.size() ? raw.get(block).start() : text.length();
  }

  /** Whether all of the block belongs to the opening. */
  private boolean readBlock(int end) {
    while (from < end && (stampLine(end) || stamp(end) || repeatedTitle(end))) {
      // each call moves on
    }
    if (from >= end) {
      return true;
    }
    String rest = text.substring(from, Math.min(end, from + LONGEST_TITLE + 1));
    boolean last = block + 1 == raw.size();
    if (gluedByline(end)) {
      return dateline(end);
    }
    if (Byline.is(rest)) {
      byline(rest);
      return take(end, Role.HEADER);
    }
    if (title == null && !last && isTitle(rest, end)) {
      title = rest;
      return take(end, Role.HEADLINE);
    }
    if (paragraphs.isFurniture(from, end)) {
      paragraphs.add(from, end);
      return true;
    }
    if (title == null && gluedTitle(end) || standfirst(end)) {
      return from >= end;
    }
    return dateline(end) || dateline == null && standsAboveDate(end);
  }

  private void byline(String line) {
    authors.addAll(Byline.names(line));
    agencies.addAll(Byline.agencies(line));
  }

  private boolean stamp(int end) {
    DateStamp stamp = DateStamp.at(text, from, end);
    if (stamp == null) {
      return false;
    }
    dates.add(stamp);
    header(stamp.span().end(), end);
    return true;
  }

  /** Takes what stands in front of a place for a header, with the dash or bar behind it. */
  private void header(int stop, int end) {
    int next = stop;
    while (next < end && " \u00A0-\u2013\u2014|:\u2022\u00B7".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    draft.add(from, next, Role.HEADER);
    from = WhiteSpace.skip(text, next, end);
  }

  /** "Two ships sank off the cape. 9:15 PM GMT 4 Mar 2014 Nine …": a date behind what sums up the report. */
  private boolean standfirst(int end) {
    int limit = Math.min(end, from + LONGEST_TITLE);
    for (int i = from + 2; i < limit; i++) {
      boolean begins = text.charAt(i - 1) == ' ' && ".!?".indexOf(text.charAt(i - 2)) >= 0;
      DateStamp stamp = begins ? DateStamp.at(text, i, end) : null;
      if (stamp != null && stamp.timed()) {
        paragraphs.add(from, i);
        from = i;
        return stamp(end);
      }
    }
    return false;
  }

  /** A line of names and a date, or such a line in front of the text. */
  private boolean stampLine(int end) {
    StampLine line = StampLine.of(text, from, end);
    if (line == null || !isTrusted(line)) {
      line = StampLine.glued(text, from, end);
    }
    if (line == null) {
      return false;
    }
    dates.add(line.stamp());
    for (String names : List.of(line.name(), line.remark())) {
      if (Byline.is(names)) {
        byline(names);
      }
    }
    header(line.end(), end);
    return true;
  }

  /** "Ann Lee, 4 March 2013" alone may be a title, or a chapter of several. */
  private boolean isTrusted(StampLine line) {
    if (line.isBare() || line.isSigned()) {
      return true;
    }
    boolean titleFollows = block + 1 < raw.size() && isLine(block + 1);
    boolean titled =
        title != null || line.isParted() && (line.isMarked() || line.isBarred() || titleFollows);
    return titled && (line.stamp().timed() || !lines.follow(line, block));
  }

  /** Whether a block can be a title or another line, and is not running text. */
  private boolean isLine(int index) {
    return Headings.canBeTitle(raw.get(index).span().of(text));
  }

  /** A kicker, an outlet, a sentence that sums up the report: short lines, and on one of the next few the date. */
  private boolean standsAboveDate(int end) {
    if (from != raw.get(block).start() || !lines.dateFollows(block)) {
      return false;
    }
    Role role = PlainText.role(text, raw, block, from);
    if (role == Role.PARAGRAPH) {
      paragraphs.add(from, end);
    } else {
      draft.add(from, end, role);
    }
    from = end;
    return true;
  }

  /** Extracted pages often print the title once more in front of the text. */
  private boolean repeatedTitle(int end) {
    if (title == null) {
      return false;
    }
    int start = from;
    while (start < end
        && start - from < 3
        && !Character.isLetterOrDigit(text.charAt(start))
        && text.charAt(start) != title.charAt(0)) {
      start++;
    }
    int titleEnd = start + title.length();
    if (titleEnd > end || !text.regionMatches(true, start, title, 0, title.length())) {
      return false;
    }
    if (titleEnd < end && ".!?".indexOf(text.charAt(titleEnd)) >= 0) {
      titleEnd++;
    }
    int next = WhiteSpace.skip(text, titleEnd, end);
    boolean begins = next >= end || next > titleEnd && !Character.isLowerCase(text.charAt(next));
    if (begins) {
      draft.add(from, titleEnd, Role.HEADLINE);
      from = next;
    }
    return begins;
  }

  /** "Quake hits coast May 5, 2010 A quake …", "Quake hits coast A quake …": a title on the line of its text. */
  private boolean gluedTitle(int end) {
    DateStamp stamp = DateStamp.find(text, from, Math.min(end, from + LONGEST_TITLE), end);
    int titleEnd = stamp != null
        ? stamp.span().start()
        : GluedTitle.end(text, from, Math.min(end, from + LONGEST_TITLE));
    if (titleEnd <= from || titleEnd >= end || GluedTitle.holdsSentence(text, from, titleEnd)) {
      return false;
    }
    title = WhiteSpace.trim(text, from, titleEnd).of(text);
    draft.add(from, titleEnd, Role.HEADLINE);
    from = WhiteSpace.skip(text, titleEnd, end);
    while (from < end && stamp(end)) {
      // each call moves on
    }
    return true;
  }

  /** "By Ann Lee KYIV, Aug 8 (Reuters) - ": a by-line in front of a dateline. */
  private boolean gluedByline(int end) {
    int limit = Math.min(end, from + LONGEST_TITLE / 2);
    for (int i = from + 1; text.startsWith("By ", from) && i + 2 < limit; i++) {
      boolean loud = text.charAt(i - 1) == ' '
          && Character.isUpperCase(text.charAt(i))
          && Character.isUpperCase(text.charAt(i + 1));
      String line = loud ? text.substring(from, i).strip() : "";
      if (Byline.is(line) && Dateline.end(text, i, end) > i) {
        byline(line);
        draft.add(from, i, Role.HEADER);
        from = i;
        return true;
      }
    }
    return false;
  }

  private boolean dateline(int end) {
    int behind = Dateline.end(text, from, end);
    if (behind <= from) {
      return false;
    }
    paragraphs.dateline(behind);
    dateline = Dateline.printed(text, from, behind);
    return behind >= end && take(end, Role.DATELINE);
  }

  private boolean take(int end, Role role) {
    draft.add(from, end, role);
    from = end;
    return true;
  }

  private boolean isTitle(String line, int end) {
    return Headings.canBeTitle(line)
        && !paragraphs.isFurniture(from, end)
        && !Dateline.isAlone(text, from, end)
        && !(line.length() > LONGEST_TITLE / 2 && GluedTitle.holdsSentence(text, from, end));
  }

  int block() {
    return block;
  }

  int from() {
    return from;
  }

  /** Tells a builder what was found, where it does not know it already. */
  void fill(ArticleBuilder builder) {
    if (title != null && !builder.knows("title")) {
      builder.title(title, Origin.inferred("first line"));
    }
    String published = dates.published();
    String modified = dates.modified();
    if (published != null && !builder.knows("published")) {
      builder.published(published, Origin.marked("date above the text"));
    }
    if (modified != null && !builder.knows("modified")) {
      builder.modified(modified, Origin.marked("date above the text"));
    }
    if (dateline != null && !builder.knows("dateline")) {
      builder.dateline(dateline, Dateline.ORIGIN);
    }
    if (!authors.isEmpty() && !builder.knows("authors")) {
      builder.authors(authors, BYLINE);
    }
    agencies.forEach(agency -> builder.credit(agency, BYLINE));
  }
}
