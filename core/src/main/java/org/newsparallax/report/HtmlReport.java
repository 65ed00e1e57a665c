package org.newsparallax.report;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsparallax.compare.Comparison;

/**
 * The report as a page: the findings with their values on an axis and the claims as quotations, a table of who agrees with
 * whom, and the articles side by side with each figure marked. Thread-safe.
 *
 * <p>The page is one file that needs nothing else, neither the network nor a script. What articles contain is put into it
 * as text alone; a Content-Security-Policy lets nothing run or load but what the page itself brings, and links lead to
 * {@code http} and {@code https} only.
 */
public final class HtmlReport {
  private HtmlReport() {}

  /**
   * The report of a comparison, with the default options.
   *
   * @param comparison what was compared
   * @return a page
   */
  public static String of(Comparison comparison) {
    return of(comparison, ReportOptions.defaults());
  }

  /**
   * The report of a comparison.
   *
   * @param comparison what was compared
   * @param options what is shown
   * @return a page
   */
  public static String of(Comparison comparison, ReportOptions options) {
    Outline outline = Outline.of(comparison, options);
    Document page = HtmlPage.titled(outline.headline());
    Element body = page.body();
    body.appendElement("a").addClass("skip").attr("href", "#findings").text("Skip to the findings");
    header(body, outline);
    Element main = body.appendElement("main");
    Anchors anchors = Anchors.of(outline);
    new HtmlFindings(anchors).write(outline, main.appendElement("div").attr("id", "findings"));
    HtmlMatrix.write(SourceMatrix.of(comparison), outline.sources(), main);
    new HtmlArticles(comparison, outline, anchors).write(main);
    HtmlPage.addScript(body);
    return page.outerHtml();
  }

  private static void header(Element body, Outline outline) {
    Element header = body.appendElement("header");
    header.appendElement("h1").text(outline.headline());
    Element nav = header.appendElement("nav").attr("aria-label", "Reports");
    Element list = nav.appendElement("ul").addClass("sources");
    for (Source source : outline.sources()) {
      list.appendElement("li")
          .appendElement("a")
          .attr("href", "#" + Anchors.article(source))
          .text(source.dated());
    }
  }
}
