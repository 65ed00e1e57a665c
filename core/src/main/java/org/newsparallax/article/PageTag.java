package org.newsparallax.article;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What the elements of a tag are for one who reads a page. */
enum PageTag {
  /** Nothing inside is text of the page. */
  WITHOUT_TEXT(false),
  /** A script, which may hold JSON-LD. */
  SCRIPT(false),
  /** A {@code meta} element. */
  META(true),
  /** A {@code link} element. */
  RELATION(true),
  /** A date or a time of day. */
  TIME(false),
  /** A line break. */
  BREAK(false),
  /** A link to another page. */
  ANCHOR(false),
  /** A picture. */
  PICTURE(false),
  /** A heading of the first level. */
  HEADING(true),
  /** Holds all that is shown. */
  WHOLE(true),
  /** Stands apart from the text of the page, such as navigation. */
  FURNITURE(true),
  /** A quotation as a block of its own. */
  QUOTATION(true),
  /** Any other block: lines begin and end with it. */
  BLOCK(true),
  /** Goes along in its line. */
  INLINE(false);

  private static final Map<String, PageTag> BY_NAME = byName();

  /** Whether lines begin and end with the element. */
  final boolean block;

  PageTag(boolean block) {
    this.block = block;
  }

  static PageTag of(Element element) {
    PageTag tag = BY_NAME.get(element.normalName());
    return tag != null ? tag : element.isBlock() ? BLOCK : INLINE;
  }

  private static Map<String, PageTag> byName() {
    Map<String, PageTag> tags = new HashMap<>();
    put(tags, SCRIPT, "script");
    put(tags, META, "meta");
    put(tags, RELATION, "link");
    put(tags, TIME, "time");
    put(tags, BREAK, "br");
    put(tags, ANCHOR, "a");
    put(tags, PICTURE, "img", "picture", "amp-img");
    put(tags, HEADING, "h1");
    put(tags, WHOLE, "body", "main");
    put(tags, FURNITURE, "nav", "footer", "aside", "menu", "form", "fieldset");
    put(tags, QUOTATION, "blockquote");
    put(
        tags,
        BLOCK,
        "td",
        "th",
        "p",
        "div",
        "li",
        "ul",
        "ol",
        "section",
        "article",
        "figure",
        "figcaption",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6");
    put(tags, INLINE, "span", "strong", "em", "b", "i", "u");
    put(
        tags,
        WITHOUT_TEXT,
        "style",
        "noscript",
        "template",
        "svg",
        "math",
        "iframe",
        "object",
        "embed",
        "canvas",
        "audio",
        "video",
        "select",
        "option",
        "button",
        "textarea",
        "input",
        "label",
        "dialog",
        "map",
        "datalist",
        "head");
    return tags;
  }

  private static void put(Map<String, PageTag> tags, PageTag meaning, String... names) {
    for (String name : names) {
      tags.put(name, meaning);
    }
  }
}
