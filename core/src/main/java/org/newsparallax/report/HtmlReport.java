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
  private static final String FOOTER =
      "Made by Parallax, which finds where reports differ. It does not know who is right.";

  /** More reports than these are listed below the overview of the findings, not beside it. */
  private static final int MOST_BESIDE = 8;

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
    skip(body, "#findings", "Skip to the findings");
    skip(body, "#reports", "Skip to the reports");
    header(body, outline);
    Element main = body.appendElement("main");
    Anchors anchors = Anchors.of(outline);
    new HtmlFindings(anchors).write(outline, main.appendElement("div").attr("id", "findings"));
    HtmlMatrix.write(SourceMatrix.of(comparison), outline.sources(), main);
    new HtmlArticles(comparison, outline, anchors).write(main);
    body.appendElement("footer").text(FOOTER);
    HtmlPage.addScript(body);
    return page.outerHtml();
  }

  private static void skip(Element body, String target, String words) {
    body.appendElement("a").addClass("skip").attr("href", target).text(words);
  }

  private static void header(Element body, Outline outline) {
    Element header = body.appendElement("header");
    header.appendElement("p").addClass("brand").text("Parallax");
    header.appendElement("h1").text(outline.headline());
    Element overview = header.appendElement("div").addClass("overview");
    if (outline.sources().size() > MOST_BESIDE) {
      overview.addClass("many");
    }
    if (!outline.sections().isEmpty()) {
      overview(outline, overview.appendElement("nav").attr("aria-label", "Findings"));
    }
    sources(outline, overview.appendElement("nav").attr("aria-label", "Reports"));
  }

  private static void overview(Outline outline, Element nav) {
    Element list = nav.appendElement("ul").addClass("glance").attr("role", "list");
    for (Entry entry : outline.entries()) {
      Element item = list.appendElement("li").addClass(entry.verdict());
      item.appendElement("span").addClass("verdict").text(entry.verdict());
      item.appendText(" ");
      item.appendElement("a").attr("href", "#" + Anchors.finding(entry)).text(entry.subject());
      item.appendText(" ");
      item.appendElement("span").addClass("figures").text(entry.figures());
    }
  }

  private static void sources(Outline outline, Element nav) {
    Element list = nav.appendElement("ul").addClass("sources").attr("role", "list");
    for (Source source : outline.sources()) {
      Element item = list.appendElement("li");
      item.appendElement("span").addClass("letter").text(source.letter());
      item.appendText(" ");
      Element words = item.appendElement("span");
      words.appendElement("a").attr("href", "#" + Anchors.article(source)).text(source.label());
      if (!source.date().isEmpty()) {
        words.appendText(" ");
        words.appendElement("span").addClass("date").text(source.date());
      }
      words.appendText(" ");
      words
          .appendElement("span")
          .addClass("about")
          .text(source.title().isEmpty() ? source.file() : source.title());
    }
  }
}
