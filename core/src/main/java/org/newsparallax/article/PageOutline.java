package org.newsparallax.article;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.newsparallax.text.Span;

/** A page as a list of lines of text and the tree of regions they stand in: what an eye sees of its structure. */
final class PageOutline {
  private static final ImmutableSet<String> FURNITURE_ROLES = ImmutableSet.of(
      "navigation",
      "complementary",
      "search",
      "contentinfo",
      "banner",
      "dialog",
      "alert",
      "menu",
      "menubar",
      "toolbar",
      "tablist");

  private static final Attributes NONE = new Attributes();
  private static final Supplier<PageHints> NO_HINT = () -> PageHints.NONE;

  private final List<PageRegion> regions = new ArrayList<>();
  private final List<PageLine> lines = new ArrayList<>();
  private final KnownNames known = new KnownNames();
  private final LineText line = new LineText();
  private final PageElements elements;
  private final boolean traced;
  private final List<Span> places = new ArrayList<>();
  private PageRegion region;
  private boolean picture;

  private PageOutline(PageElements elements, boolean traced) {
    this.elements = elements;
    this.traced = traced;
    region = new PageRegion("body", null, NO_HINT, 0);
    regions.add(region);
  }

  /** Outlines a text that says nothing of itself. */
  static PageOutline of(Element body) {
    return of(body, new PageElements(), false);
  }

  /**
   * Outlines a page, and gathers the elements that speak of it.
   *
   * @param traced whether to take note of where the lines stand, for a page that was parsed with its positions
   */
  static PageOutline of(Element body, PageElements elements, boolean traced) {
    PageOutline outline = new PageOutline(elements, traced);
    outline.walk(body);
    outline.flush();
    outline.sum();
    return outline;
  }

  private void sum() {
    regions.get(0).endLine = lines.size();
    for (int i = regions.size() - 1; i > 0; i--) {
      PageRegion inner = regions.get(i);
      if (inner.parent != null) {
        inner.parent.characters += inner.characters;
        inner.parent.linkCharacters += inner.linkCharacters;
        inner.parent.images += inner.images;
        inner.parent.mass += inner.mass;
      }
    }
  }

  /** The lines in reading order. */
  List<PageLine> lines() {
    return lines;
  }

  /** The regions, a parent always before its children; the first one is the whole page. */
  List<PageRegion> regions() {
    return regions;
  }

  /** Walks through an element without recursion: pages may be nested as deeply as they like. */
  private void walk(Element body) {
    PagePath path = new PagePath();
    enter(body, path);
    while (!path.isEmpty()) {
      Node node = path.next();
      if (node == null) {
        end(path.tag());
        path.leave();
      } else if (node instanceof TextNode text) {
        line.append(text.getWholeText());
        if (traced) {
          note(text.sourceRange());
        }
      } else if (node instanceof Element element) {
        enter(element, path);
      }
    }
  }

  private void note(Range range) {
    if (range.isTracked()) {
      places.add(new Span(range.startPos(), range.endPos()));
    }
  }

  private void enter(Element element, PagePath path) {
    PageTag tag = PageTag.of(element);
    Attributes attributes = element.attributesSize() == 0 ? NONE : element.attributes();
    String named = attributes.get("class");
    boolean link = tag == PageTag.ANCHOR && attributes.hasKey("href");
    int read = (named.isEmpty() ? 0 : 1) + (link ? 1 : 0);
    // Most elements have a class or an address and nothing else.
    Attributes others = attributes.size() > read ? attributes : NONE;
    elements.see(element, tag, known.callByline(named), others);
    switch (tag) {
      case WITHOUT_TEXT, SCRIPT -> {
        return;
      }
      case BREAK -> {
        if (line.lineBreak()) {
          flush();
        }
      }
      case ANCHOR -> line.link(link ? 1 : 0);
      case PICTURE -> {
        region.images++;
        picture |= line.isEmpty();
      }
      default -> {
        if (tag.block) {
          flush();
          region = open(element, tag, named, others);
        }
      }
    }
    path.enter(element, tag == PageTag.ANCHOR && !link ? PageTag.INLINE : tag);
  }

  private void end(PageTag tag) {
    if (tag == PageTag.ANCHOR) {
      line.link(-1);
    } else if (tag.block) {
      flush();
      region.endLine = lines.size();
      region = region.parent == null ? region : region.parent;
    }
  }

  private void flush() {
    String text = line.take();
    if (!text.isEmpty()) {
      int linked = Math.min(line.linkCharacters(), text.length());
      double mass = line.mass(text.length(), linked, region.tag);
      lines.add(new PageLine(
          text, region, linked, picture, mass, traced ? List.copyOf(places) : List.of()));
      picture = false;
      region.characters += text.length();
      region.linkCharacters += linked;
      region.mass += mass;
    }
    line.clear();
    places.clear();
  }

  private PageRegion open(Element element, PageTag tag, String named, Attributes others) {
    Supplier<PageHints> names = tag == PageTag.WHOLE || tag == PageTag.QUOTATION
        ? NO_HINT
        : () -> hints(named, others, tag);
    PageRegion opened = new PageRegion(element.normalName(), region, names, lines.size());
    opened.declaredBody = others.get("itemprop").contains("articleBody");
    if (tag == PageTag.QUOTATION) {
      markQuoting();
    }
    regions.add(opened);
    return opened;
  }

  private void markQuoting() {
    for (PageRegion around = region; around != null && !around.quotes; around = around.parent) {
      around.quotes = true;
    }
  }

  private PageHints hints(String named, Attributes others, PageTag tag) {
    PageHints hints = known.hints(named).with(PageHint.of(others.get("id")));
    return tag == PageTag.FURNITURE || standsApart(others) ? hints.with(PageHint.FURNITURE) : hints;
  }

  private static boolean standsApart(Attributes attributes) {
    return attributes.size() > 0
        && (FURNITURE_ROLES.contains(attributes.get("role"))
            || attributes.hasKey("hidden")
            || attributes.get("aria-hidden").equals("true")
            || isHidden(attributes.get("style")));
  }

  private static boolean isHidden(String style) {
    int at = style.indexOf("display");
    return at >= 0
        && style
            .substring(at, Math.min(style.length(), at + 20))
            .replace(" ", "")
            .startsWith("display:none");
  }
}
