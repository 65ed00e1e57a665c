package org.newsparallax.report;

import java.util.List;
import org.jsoup.nodes.Element;

/** Writes the table of who agrees with whom. */
final class HtmlMatrix {
  private static final int SHADES = 4;

  private HtmlMatrix() {}

  static void write(SourceMatrix matrix, List<Source> sources, Element parent) {
    if (sources.size() < 2) {
      return;
    }
    Element section = parent.appendElement("section");
    section.appendElement("h2").attr("id", "matrix").text("Who agrees with whom");
    Element region = section
        .appendElement("div")
        .addClass("scroll")
        .attr("role", "region")
        .attr("tabindex", "0")
        .attr("aria-labelledby", "matrix");
    Element table = region.appendElement("table").addClass("matrix");
    table
        .appendElement("caption")
        .text("On how many of the figures that both reports give they can both be right");
    Element head = table.appendElement("thead").appendElement("tr");
    head.appendElement("td");
    for (Source source : sources) {
      head.appendElement("th")
          .attr("scope", "col")
          .attr("title", source.label())
          .text(source.letter());
    }
    Element rows = table.appendElement("tbody");
    for (Source source : sources) {
      row(matrix, source, sources, rows.appendElement("tr"));
    }
  }

  private static void row(SourceMatrix matrix, Source source, List<Source> sources, Element row) {
    Element name = row.appendElement("th").attr("scope", "row");
    name.appendElement("span").addClass("letter").text(source.letter());
    name.appendText(" " + source.label());
    for (Source other : sources) {
      Element cell = row.appendElement("td");
      int shared = matrix.shared(source.index(), other.index());
      if (source.index() == other.index()) {
        cell.text("–");
      } else if (shared == 0) {
        cell.addClass("nothing").text("0");
      } else {
        int agreed = matrix.agreed(source.index(), other.index());
        cell.addClass("shade-" + Math.round((float) SHADES * agreed / shared))
            .text(agreed + " of " + shared);
      }
    }
  }
}
