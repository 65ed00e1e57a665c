package org.newsparallax.article;

import java.util.Locale;

/** What a block of an article is for. A role is evidence for later stages; nothing is ever deleted because of it. */
public enum Role {
  /** The title of the report. */
  HEADLINE,
  /** A title between paragraphs. */
  SUBHEADING,
  /** Running text. */
  PARAGRAPH,
  /** What stands under a picture. */
  CAPTION,
  /** Who took a picture or owns a text. */
  CREDIT,
  /** Place, date and agency before the first sentence. */
  DATELINE,
  /** What a crawler or an agency put before the text, such as "date 2024-08-08". */
  HEADER,
  /** The outlet speaking of itself: newsletters, subscriptions, "read more". */
  PROMOTION,
  /** A quotation set apart as a block. */
  QUOTE,
  /** An item of a list. */
  LIST_ITEM,
  /** A table, or a row of one. */
  TABLE;

  /**
   * The name used in JSON.
   *
   * @return the lower-case name, such as {@code list_item}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether a block of this role tells the story itself: paragraphs, quotations, list items and tables.
   *
   * @return true for the body, false for titles, captions and furniture
   */
  public boolean isBody() {
    return this == PARAGRAPH || this == QUOTE || this == LIST_ITEM || this == TABLE;
  }
}
