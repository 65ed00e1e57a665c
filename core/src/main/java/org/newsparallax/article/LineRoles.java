package org.newsparallax.article;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what a line of an article is for by the elements it stands in. */
final class LineRoles {
  private static final int LONGEST_CAPTION = 300;
  private static final int LONGEST_CAPTION_IN_PARAGRAPH = 150;
  private static final int LONGEST_SENTENCE_UNDER_PICTURE = 80;
  /** No promotion or credit is longer. */
  private static final int LONGEST_FURNITURE = 280;

  private static final double SMALL = 0.3;
  private static final double LINKED_SENTENCE = 0.9;
  private static final double LINKED = 0.6;
  private static final int LONGEST_ROW = 500;

  private final PageRegion body;
  private final Set<String> titles;

  /**
   * Looks at an article.
   *
   * @param body the region it stands in
   * @param titles the titles that the page gives itself, as {@link PageLabels#words}
   */
  LineRoles(PageRegion body, Set<String> titles) {
    this.body = body;
    this.titles = titles;
  }

  /** The role of a line; null for a link and little else, which leads away from the article. */
  @Nullable
  Role of(PageLine line) {
    Role role = Role.PARAGRAPH;
    for (PageRegion around = line.region();
        around != null && around != body;
        around = around.parent) {
      Role special = special(around, line);
      if (special != null) {
        return special;
      }
      role = role == Role.PARAGRAPH ? byTag(around, line) : role;
    }
    boolean linked = line.linkDensity() > LINKED_SENTENCE
        || (line.linkDensity() > LINKED && !PageText.endsSentence(line.text()));
    return linked ? null : byWords(role, line);
  }

  /** The row of a table of data that the line is the first cell of, or null. */
  @Nullable
  PageRegion row(PageLine line) {
    for (PageRegion around = line.region();
        around != null && around != body;
        around = around.parent) {
      if (around.tag.equals("tr")) {
        boolean cells = around.childCount > 1
            && around.lineCount() > 1
            && around.lineCount() <= 2 * around.childCount;
        return cells && around.characters <= LONGEST_ROW ? around : null;
      }
    }
    return null;
  }

  boolean isTitle(PageLine line) {
    return PageText.isHeading(line.region().tag) && titles.contains(PageLabels.words(line.text()));
  }

  private @Nullable Role special(PageRegion around, PageLine line) {
    if (around.says(PageHint.CREDIT)) {
      return Role.CREDIT;
    }
    boolean caption = around.tag.equals("figure")
        ? !holdsTextOfItsOwn(around, line.region())
        : around.tag.equals("figcaption") || around.says(PageHint.CAPTION);
    return caption || isUnderPicture(around, line) ? Role.CAPTION : null;
  }

  /** Whether a figure is a quotation or a table rather than a picture. */
  private static boolean holdsTextOfItsOwn(PageRegion figure, PageRegion inner) {
    for (PageRegion around = inner; around != figure && around != null; around = around.parent) {
      if (around.tag.equals("blockquote") || around.tag.equals("tr")) {
        return true;
      }
    }
    return figure.says(PageHint.PULL_QUOTE);
  }

  /** Whether a small region is a picture and what is said of it. */
  private boolean isUnderPicture(PageRegion around, PageLine line) {
    return around.images > 0
        && around.lineCount() <= 2
        && around.characters <= LONGEST_CAPTION
        && around.mass < SMALL * body.mass
        && !PageText.isHeading(line.region().tag)
        && !isSentence(around, line);
  }

  private static boolean isSentence(PageRegion around, PageLine line) {
    return (around.tag.equals("p") || around.tag.equals("li"))
        && line.text().length() > LONGEST_SENTENCE_UNDER_PICTURE
        && PageText.endsSentence(line.text());
  }

  /** A paragraph that gives itself away by its words is something else. */
  private static Role byWords(Role role, PageLine line) {
    String text = line.text();
    if (role != Role.PARAGRAPH && role != Role.LIST_ITEM && role != Role.SUBHEADING) {
      return role;
    }
    if (text.length() <= LONGEST_FURNITURE && Hints.furniture(text, 0, text.length())) {
      if (Promotions.is(text, true)) {
        return Role.PROMOTION;
      }
      if (Credits.isPhotoCredit(text) || Credits.isTextCredit(text)) {
        return Role.CREDIT;
      }
    }
    boolean caption = line.behindPicture()
        && text.length() <= LONGEST_CAPTION_IN_PARAGRAPH
        && !PageText.endsSentence(text)
        && role == Role.PARAGRAPH
        && !line.region().tag.equals("p")
        && line.region().lineCount() <= 2;
    return caption ? Role.CAPTION : role;
  }

  private Role byTag(PageRegion around, PageLine line) {
    if (around.says(PageHint.PULL_QUOTE)) {
      return Role.QUOTE;
    }
    return switch (around.tag) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> isTitle(line) ? Role.HEADLINE : Role.SUBHEADING;
      case "li", "dd", "dt" -> Role.LIST_ITEM;
      case "blockquote" -> Role.QUOTE;
      case "tr" -> row(line) == null ? Role.PARAGRAPH : Role.TABLE;
      default -> Role.PARAGRAPH;
    };
  }
}
