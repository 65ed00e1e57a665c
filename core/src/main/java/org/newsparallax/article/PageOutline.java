package org.newsparallax.article;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** A page as a list of lines of text and the tree of regions they stand in: what an eye sees of its structure. */
final class PageOutline implements NodeFilter {
  private static final ImmutableSet<String> WITHOUT_TEXT = ImmutableSet.of(
      "script",
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
  private static final ImmutableSet<String> FURNITURE_TAGS =
      ImmutableSet.of("nav", "footer", "aside", "menu", "form", "fieldset");

  private static final Set<PageHint> FURNITURE = Set.of(PageHint.FURNITURE);

  private final List<PageRegion> regions = new ArrayList<>();
  private final List<PageLine> lines = new ArrayList<>();
  private final Map<String, Set<PageHint>> known = new HashMap<>();
  private final LineText line = new LineText();
  private final PageElements elements;
  private PageRegion region;
  private boolean picture;

  private PageOutline(PageElements elements) {
    this.elements = elements;
    region = new PageRegion("body", null, Set.of(), 0);
    regions.add(region);
  }

  /** Outlines a text that says nothing of itself. */
  static PageOutline of(Element body) {
    return of(body, new PageElements());
  }

  /** Outlines a page, and gathers the elements that speak of it. */
  static PageOutline of(Element body, PageElements elements) {
    PageOutline outline = new PageOutline(elements);
    body.filter(outline);
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

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      line.append(text.getWholeText());
    } else if (node instanceof Element element) {
      return enter(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element) {
    String tag = element.normalName();
    elements.see(element, tag);
    if (WITHOUT_TEXT.contains(tag)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    switch (tag) {
      case "br" -> {
        if (line.lineBreak()) {
          flush();
        }
      }
      case "a" -> line.link(element.hasAttr("href") ? 1 : 0);
      case "img", "picture", "amp-img" -> {
        region.images++;
        picture |= line.isEmpty();
      }
      default -> {
        if (isBlock(element)) {
          flush();
          region = open(element, tag);
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      switch (element.normalName()) {
        case "a" -> line.link(element.hasAttr("href") ? -1 : 0);
        case "br", "img", "picture", "amp-img" -> {}
        default -> {
          if (isBlock(element)) {
            flush();
            region.endLine = lines.size();
            region = region.parent == null ? region : region.parent;
          }
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isBlock(Element element) {
    return element.isBlock()
        || element.normalName().equals("td")
        || element.normalName().equals("th");
  }

  private void flush() {
    String text = line.take();
    if (!text.isEmpty()) {
      PageLine done =
          PageLine.of(text, region, Math.min(line.linkCharacters(), text.length()), picture);
      lines.add(done);
      picture = false;
      region.characters += text.length();
      region.linkCharacters += done.linkCharacters();
    }
    line.clear();
  }

  private PageRegion open(Element element, String tag) {
    boolean plain =
        element.attributesSize() == 0 && !FURNITURE_TAGS.contains(tag) && !tag.equals("blockquote");
    PageRegion opened =
        new PageRegion(tag, region, plain ? Set.of() : hints(element), lines.size());
    opened.declaredBody = !plain && element.attributes().get("itemprop").contains("articleBody");
    regions.add(opened);
    region.children.add(opened);
    return opened;
  }

  private Set<PageHint> hints(Element element) {
    if (element.normalName().equals("body") || element.normalName().equals("main")) {
      return Set.of();
    }
    if (element.normalName().equals("blockquote")) {
      for (PageRegion around = region; around != null && !around.quotes; around = around.parent) {
        around.quotes = true;
      }
      return Set.of();
    }
    Set<PageHint> hints = named(element);
    if (FURNITURE_TAGS.contains(element.normalName())
        || FURNITURE_ROLES.contains(element.attributes().get("role"))
        || element.attributes().hasKey("hidden")
        || element.attributes().get("aria-hidden").equals("true")
        || isHidden(element.attributes().get("style"))) {
      return union(hints, FURNITURE);
    }
    return hints;
  }

  private Set<PageHint> named(Element element) {
    String names = element.attributes().get("class");
    String id = element.attributes().get("id");
    Set<PageHint> named = names.isEmpty() ? Set.of() : known.computeIfAbsent(names, PageHint::of);
    // The same classes come again and again, an id does not.
    return id.isEmpty() ? named : union(named, PageHint.of(id));
  }

  private static Set<PageHint> union(Set<PageHint> a, Set<PageHint> b) {
    return a.isEmpty() ? b : b.isEmpty() ? a : Sets.immutableEnumSet(Iterables.concat(a, b));
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
