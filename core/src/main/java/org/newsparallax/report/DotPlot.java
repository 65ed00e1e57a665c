package org.newsparallax.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsparallax.quantity.Interval;
import org.newsparallax.quantity.Modifier;

/**
 * The values of a finding on one axis, as SVG. Positions are percentages, so that it fits any width without changing the
 * size of its letters.
 */
final class DotPlot {
  private static final int ROW = 40;
  private static final int LABEL = 14;
  private static final int TRACK = 28;
  private static final int FOOT = 30;
  private static final double MARGIN = 5;
  private static final int RADIUS = 6;
  private static final int LONGEST_LABEL = 30;
  private static final int LONGEST_FIGURE = 22;

  private final Axis axis;
  private final Element svg;

  private DotPlot(Axis axis, Element svg) {
    this.axis = axis;
    this.svg = svg;
  }

  /** Draws an entry, unless it has no values to be drawn. */
  static void draw(Entry entry, Element parent) {
    List<Row> rows = new ArrayList<>();
    List<Interval> values = new ArrayList<>();
    for (Row row : entry.rows()) {
      if (row.value() != null) {
        rows.add(row);
        values.add(row.value());
      }
    }
    Axis axis = Axis.of(values);
    if (axis == null) {
      return;
    }
    int height = rows.size() * ROW + FOOT;
    String title = "plot-" + entry.number();
    Element svg = parent
        .appendElement("svg")
        .addClass("plot")
        .addClass(entry.verdict())
        .attr("xmlns", "http://www.w3.org/2000/svg")
        .attr("width", "100%")
        .attr("height", String.valueOf(height))
        .attr("role", "img")
        .attr("aria-labelledby", title);
    svg.appendElement("title").attr("id", title).text(description(entry, rows));
    new DotPlot(axis, svg).draw(rows, entry.unit());
  }

  private static String description(Entry entry, List<Row> rows) {
    List<String> values =
        rows.stream().map(r -> r.source().label() + ": " + r.figure()).toList();
    return entry.subject() + " by report. " + String.join("; ", values);
  }

  private void draw(List<Row> rows, @Nullable String unit) {
    int bottom = rows.size() * ROW;
    for (double tick : axis.ticks()) {
      line("grid", tick, 0, tick, bottom);
    }
    for (int i = 0; i < rows.size(); i++) {
      draw(rows.get(i), i * ROW);
    }
    ticks(bottom, unit);
  }

  private void draw(Row row, int top) {
    text("label", "0", top + LABEL, "start", Columns.cut(row.source().label(), LONGEST_LABEL));
    text("value", "100%", top + LABEL, "end", Columns.cut(row.figure(), LONGEST_FIGURE));
    Interval value = row.value();
    if (value == null) {
      return;
    }
    int y = top + TRACK;
    line("track", axis.low(), y, axis.high(), y);
    if (!value.isPoint()) {
      line("range", bounded(value.min()), y, bounded(value.max()), y);
    }
    end(value.min(), value.max(), value.minInclusive(), row, y);
    if (!value.isPoint()) {
      end(value.max(), value.min(), value.maxInclusive(), row, y);
    }
  }

  /** One end of a value: a dot, hollow where the value is not quite that; an arrow head where it is open. */
  private void end(double end, double other, boolean inclusive, Row row, int y) {
    if (Double.isInfinite(end) && Double.isInfinite(other)) {
      return;
    }
    if (Double.isInfinite(end)) {
      text("arrow", percent(bounded(end)), y + 5, "middle", end < 0 ? "◀" : "▶");
      return;
    }
    Modifier modifier = row.claim().quantity().modifier();
    boolean hollow = !inclusive || modifier == Modifier.ABOUT || modifier == Modifier.VAGUE;
    svg.appendElement("circle")
        .addClass(hollow ? "dot hollow" : "dot")
        .attr("cx", percent(end))
        .attr("cy", String.valueOf(y))
        .attr("r", String.valueOf(RADIUS));
  }

  private double bounded(double value) {
    return Math.min(Math.max(value, axis.low()), axis.high());
  }

  private void ticks(int top, @Nullable String unit) {
    List<Double> ticks = axis.ticks();
    for (double tick : ticks) {
      text("tick", percent(tick), top + LABEL, "middle", Figure.number(tick));
    }
    String scale = axis.logarithmic() ? "logarithmic scale" : "";
    String measure = unit == null ? "" : UnitSymbols.symbol(unit);
    String note = scale.isEmpty() || measure.isEmpty() ? measure + scale : measure + ", " + scale;
    if (!note.isEmpty()) {
      text("tick", "100%", top + LABEL + LABEL, "end", note);
    }
  }

  private void line(String kind, double from, int top, double to, int bottom) {
    svg.appendElement("line")
        .addClass(kind)
        .attr("x1", percent(from))
        .attr("y1", String.valueOf(top))
        .attr("x2", percent(to))
        .attr("y2", String.valueOf(bottom));
  }

  private void text(String kind, String x, int y, String anchor, String words) {
    svg.appendElement("text")
        .addClass(kind)
        .attr("x", x)
        .attr("y", String.valueOf(y))
        .attr("text-anchor", anchor)
        .text(words);
  }

  private String percent(double value) {
    double at = MARGIN + (100 - 2 * MARGIN) * axis.position(value);
    return String.format(Locale.ROOT, "%.2f%%", at);
  }
}
