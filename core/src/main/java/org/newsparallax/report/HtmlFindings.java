package org.newsparallax.report;

import org.jsoup.nodes.Element;

/** Writes the findings of a page. */
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
    heading.appendText(entry.number() + ". ");
    heading.appendElement("span").addClass("verdict").text(entry.verdict());
    heading.appendText(" " + entry.subject());
    head.appendElement("span").addClass("confidence").text(entry.confidence());
    Element content = article.appendElement("div").addClass("content");
    Element figure = content.appendElement("figure");
    DotPlot.draw(entry, figure);
    if (figure.childrenSize() == 0) {
      figure.remove();
    }
    Element words = content.appendElement("div").addClass("words");
    words.appendElement("p").addClass("reason").text(entry.reason());
    Element claims = words.appendElement("ul").addClass("claims");
    for (Row row : entry.rows()) {
      claim(row, claims.appendElement("li"));
    }
  }

  private void claim(Row row, Element item) {
    Element quote = item.appendElement("blockquote");
    quote.appendText(row.quote().before());
    quote.appendElement("mark").text(row.quote().figure());
    quote.appendText(row.quote().after());
    Element foot = item.appendElement("p").addClass("said");
    foot.appendElement("b").text(row.figure());
    foot.appendText(" – ");
    String target = anchors.figure(row.claim());
    foot.appendElement("a")
        .attr("href", "#" + (target == null ? Anchors.article(row.source()) : target))
        .text(row.source().dated());
    if (!row.saidByAndWhen().isEmpty()) {
      foot.appendText(" – " + row.saidByAndWhen());
    }
  }
}
