package org.newsparallax.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/**
 * The names of the authors as a page shows them.
 *
 * @param names the names, none if there is no by-line
 * @param origin where they were found
 */
record PageByline(List<String> names, Origin origin) {
  private static final int LONGEST = 200;
  private static final Evaluator NAME = new Evaluator.AttributeWithValue("itemprop", "name");

  /** Looks for microdata, then for links to authors, then for an element that calls itself by-line. */
  static PageByline of(PageElements page) {
    List<String> marked = new ArrayList<>();
    List<String> linked = new ArrayList<>();
    List<String> shown = new ArrayList<>();
    for (Element element : page.bylines()) {
      String itemprop = element.attr("itemprop");
      if (itemprop.equals("author") && !element.normalName().equals("meta")) {
        Element name = element.selectFirst(NAME);
        collect(name == null ? element : name, marked);
      } else if (element.normalName().equals("a") && element.attr("rel").contains("author")) {
        collect(element, linked);
      } else if (shown.isEmpty() && PageNames.callByline(element.attr("class"))) {
        collect(element, shown);
      }
    }
    if (!marked.isEmpty()) {
      return new PageByline(marked, Origin.stated("microdata"));
    }
    return linked.isEmpty()
        ? new PageByline(shown, Origin.marked("byline"))
        : new PageByline(linked, Origin.marked("author link"));
  }

  private static void collect(Element element, List<String> names) {
    String text = element.hasAttr("content") ? element.attr("content") : element.text();
    if (text.length() <= LONGEST) {
      for (String name : Names.of(text)) {
        if (!names.contains(name)) {
          names.add(name);
        }
      }
    }
  }
}
