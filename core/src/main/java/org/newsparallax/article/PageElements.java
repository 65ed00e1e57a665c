package org.newsparallax.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The elements of a page that speak of it, gathered while the page is walked through once. */
final class PageElements {
  private static final int MOST = 200;
  private static final int SHORTEST_BYLINE = "byline".length();

  private final List<Element> metas = new ArrayList<>();
  private final List<Element> links = new ArrayList<>();
  private final List<Element> times = new ArrayList<>();
  private final List<Element> headings = new ArrayList<>();
  private final List<Element> jsonLd = new ArrayList<>();
  private final List<Element> bylines = new ArrayList<>();

  /** Gathers what stands in the head. */
  static PageElements ofHead(Document page) {
    PageElements elements = new PageElements();
    for (Node node : page.head().childNodes()) {
      if (node instanceof Element element) {
        elements.see(element, PageTag.of(element));
      }
    }
    return elements;
  }

  /** Takes note of an element. */
  void see(Element element, PageTag tag) {
    switch (tag) {
      case META -> keep(metas, element);
      case RELATION -> keep(links, element);
      case TIME -> keep(times, element);
      case HEADING -> keep(headings, element);
      case SCRIPT -> {
        if (element.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
          keep(jsonLd, element);
        }
      }
      default -> {}
    }
    if (tag != PageTag.META && isByline(element, tag)) {
      keep(bylines, element);
    }
  }

  private static void keep(List<Element> kept, Element element) {
    if (kept.size() < MOST) {
      kept.add(element);
    }
  }

  private static boolean isByline(Element element, PageTag tag) {
    int size = element.attributesSize();
    if (size == 0) {
      return false;
    }
    Attributes attributes = element.attributes();
    String names = attributes.get("class");
    return isBylineName(names)
        || size > (names.isEmpty() ? 0 : 1)
            && (attributes.get("itemprop").equals("author")
                || tag == PageTag.ANCHOR && attributes.get("rel").contains("author"));
  }

  /** Whether an element calls itself the by-line. */
  static boolean isBylineName(String names) {
    for (int i = names.length() - SHORTEST_BYLINE; i >= 0; i--) {
      char next = names.charAt(i + 1);
      if ((next == 'y' || next == 'Y') && names.regionMatches(true, i, "byline", 0, SHORTEST_BYLINE)
          || (next == 'u' || next == 'U')
              && (names.regionMatches(true, i, "author-name", 0, 11)
                  || names.regionMatches(true, i, "author__name", 0, 12))) {
        return true;
      }
    }
    return false;
  }

  List<Element> metas() {
    return metas;
  }

  List<Element> links() {
    return links;
  }

  List<Element> times() {
    return times;
  }

  /** The headings of the first level. */
  List<Element> headings() {
    return headings;
  }

  /** The scripts with JSON-LD. */
  List<Element> jsonLd() {
    return jsonLd;
  }

  /** The elements that may name authors. */
  List<Element> bylines() {
    return bylines;
  }
}
