package org.newsparallax.article;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A block element of a page, with what is known of the text inside it. Filled while a page is outlined. */
final class PageRegion {
  final String tag;
  final @Nullable PageRegion parent;
  private final Supplier<PageHints> names;
  private @Nullable PageHints hints;

  /** The first region directly inside. */
  @Nullable
  PageRegion firstChild;

  /** The region that follows in the same parent. */
  @Nullable
  PageRegion next;

  private @Nullable PageRegion lastChild;

  /** How many regions stand directly inside. */
  int childCount;

  /** Index of the first line inside. */
  final int firstLine;

  /** Index after the last line inside. */
  int endLine;

  /** Characters of text inside, and how many of them are the text of links. */
  int characters;

  int linkCharacters;

  /** Pictures inside. */
  int images;

  /** Whether a quotation stands inside as a block of its own: an embedded post is one. */
  boolean quotes;

  /** How much running text is inside: see {@link BodyFinder}. */
  double mass;

  /** Whether the element is said to hold the text of the article. */
  boolean declaredBody;

  /** Whether this is furniture, or stands inside furniture; decided when the whole page is known. */
  boolean furniture;

  /**
   * Makes a region, the last one so far inside its parent.
   *
   * @param names reads what its names hint at; asked once if at all, since most regions lie within furniture
   */
  PageRegion(String tag, @Nullable PageRegion parent, Supplier<PageHints> names, int firstLine) {
    this.tag = tag;
    this.parent = parent;
    this.names = names;
    this.firstLine = firstLine;
    this.endLine = firstLine;
    if (parent != null) {
      parent.add(this);
    }
  }

  private void add(PageRegion child) {
    if (lastChild == null) {
      firstChild = child;
    } else {
      lastChild.next = child;
    }
    lastChild = child;
    childCount++;
  }

  boolean says(PageHint hint) {
    PageHints read = hints == null ? names.get() : hints;
    hints = read;
    return read.has(hint);
  }

  int lineCount() {
    return endLine - firstLine;
  }

  /** The innermost region around the text, this one included, with that tag; null if there is none. */
  @Nullable
  PageRegion nearest(String wanted) {
    PageRegion around = this;
    while (around != null && !around.tag.equals(wanted)) {
      around = around.parent;
    }
    return around;
  }

  double linkDensity() {
    return characters == 0 ? 0 : (double) linkCharacters / characters;
  }
}
