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
        elements.see(element, PageTag.of(element), false, element.attributes());
      }
    }
    return elements;
  }

  /** The value of an attribute of an element that was parsed, whose names are in small letters; empty if it has none. */
  static String attribute(Element element, String name) {
    return element.attributesSize() == 0 ? "" : element.attributes().get(name);
  }

  /**
   * Takes note of an element.
   *
   * @param byline whether its class names call it the by-line
   * @param others its attributes, if it has more than its class and address
   */
  void see(Element element, PageTag tag, boolean byline, Attributes others) {
    switch (tag) {
      case META -> keep(metas, element);
      case RELATION -> keep(links, element);
      case SCRIPT -> {
        if (others.get("type").strip().equalsIgnoreCase("application/ld+json")) {
          keep(jsonLd, element);
        }
      }
      default -> {
        if (tag == PageTag.TIME) {
          keep(times, element);
        } else if (tag == PageTag.HEADING) {
          keep(headings, element);
        }
        if (byline || namesAuthor(tag, others)) {
          keep(bylines, element);
        }
      }
    }
  }

  private static void keep(List<Element> kept, Element element) {
    if (kept.size() < MOST) {
      kept.add(element);
    }
  }

  private static boolean namesAuthor(PageTag tag, Attributes others) {
    return others.get("itemprop").equals("author")
        || tag == PageTag.ANCHOR && others.get("rel").contains("author");
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
