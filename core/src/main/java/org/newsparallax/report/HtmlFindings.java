package org.newsparallax.report;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Writes the findings of a page, each a table of its claims with their values on one axis. */
final class HtmlFindings {
  private final Anchors anchors;

  HtmlFindings(Anchors anchors) {
    this.anchors = anchors;
  }

  void write(Outline outline, Element parent) {
    for (Section section : outline.sections()) {
      Element part = parent.appendElement("section");
      part.appendElement("h2").text(section.title());
      for (Entry entry : section.entries()) {
        write(entry, part);
      }
    }
  }

  private void write(Entry entry, Element parent) {
    String title = "title-" + entry.number();
    Element article = parent
        .appendElement("article")
        .addClass("finding")
        .addClass(entry.verdict())
        .attr("id", Anchors.finding(entry))
        .attr("tabindex", "-1")
        .attr("aria-labelledby", title);
    Element head = article.appendElement("div").addClass("head");
    Element heading = head.appendElement("h3").attr("id", title);
    heading.appendElement("span").addClass("number").text(entry.number() + ".");
    heading.appendText(" ");
    heading.appendElement("span").addClass("verdict").text(entry.verdict());
    heading.appendText(" " + entry.subject());
    head.appendElement("span").addClass("confidence").text(entry.confidence());
    article.appendElement("p").addClass("reason").text(entry.reason());
    DotPlot plot = DotPlot.of(entry);
    Element claims = article.appendElement("ul").addClass("claims").attr("role", "list");
    for (Row row : entry.rows()) {
      claim(row, plot, claims.appendElement("li").addClass("claim"));
    }
    if (plot != null) {
      plot.axis(article.appendElement("div").addClass("axis"));
    }
  }

  private void claim(Row row, @Nullable DotPlot plot, Element item) {
    Element who = item.appendElement("p").addClass("who");
    String target = anchors.figure(row.claim());
    who.appendElement("a")
        .attr("href", "#" + (target == null ? Anchors.article(row.source()) : target))
        .text(row.source().label());
    if (!row.source().date().isEmpty()) {
      who.appendText(" ");
      who.appendElement("span").addClass("date").text(row.source().date());
    }
    item.appendElement("p").addClass("figure").text(row.figure());
    if (plot != null) {
      plot.track(row, item);
    }
    Element words = item.appendElement("div").addClass("words");
    Element quote = words.appendElement("blockquote");
    quote.appendText(row.quote().before());
    quote.appendElement("mark").text(row.quote().figure());
    quote.appendText(row.quote().after());
    if (!row.saidByAndWhen().isEmpty()) {
      words.appendElement("p").addClass("said").text(row.saidByAndWhen());
    }
  }
}
