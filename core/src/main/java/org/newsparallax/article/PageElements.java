package org.newsparallax.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

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
    for (Element element : page.head().children()) {
      elements.see(element, element.normalName());
    }
    return elements;
  }

  /** Takes note of an element. */
  void see(Element element, String tag) {
    switch (tag) {
      case "meta" -> keep(metas, element);
      case "link" -> keep(links, element);
      case "time" -> keep(times, element);
      case "h1" -> keep(headings, element);
      case "script" -> {
        if (element.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
          keep(jsonLd, element);
        }
      }
      default -> {}
    }
    if (!tag.equals("meta") && element.attributesSize() > 0 && isByline(element, tag)) {
      keep(bylines, element);
    }
  }

  private static void keep(List<Element> kept, Element element) {
    if (kept.size() < MOST) {
      kept.add(element);
    }
  }

  private static boolean isByline(Element element, String tag) {
    return element.attributes().get("itemprop").equals("author")
        || (tag.equals("a") && element.attributes().get("rel").contains("author"))
        || isBylineName(element.attributes().get("class"));
  }

  /** Whether an element calls itself the by-line. */
  static boolean isBylineName(String names) {
    if (names.length() < 6) {
      return false;
    }
    String lower = names.toLowerCase(Locale.ROOT);
    return lower.contains("byline")
        || lower.contains("author-name")
        || lower.contains("author__name");
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
