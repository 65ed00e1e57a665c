package org.newsparallax.report;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsparallax.quantity.Interval;
import org.newsparallax.quantity.Modifier;

/**
 * The values of a finding on one axis, as SVG: a track for each claim, to stand beside it, and the axis itself, to stand
 * below them all. Positions are percentages, so that it fits any width without changing the size of its letters. The
 * tracks say nothing that does not stand in words beside them, so they are hidden from screen readers.
 */
final class DotPlot {
  private static final double MARGIN = 4;
  private static final String MIDDLE = "20";
  private static final String ARROW = "25";
  private static final int RADIUS = 6;
  private static final String TICK_END = "6";
  private static final String TICK_LABEL = "20";
  private static final String NOTE = "37";

  private final Axis axis;
  private final Entry entry;

  private DotPlot(Axis axis, Entry entry) {
    this.axis = axis;
    this.entry = entry;
  }

  /** The plot of an entry, or null where it has no values to be drawn. */
  static @Nullable DotPlot of(Entry entry) {
    Axis axis =
        Axis.of(entry.rows().stream().map(Row::value).filter(Objects::nonNull).toList());
    return axis == null ? null : new DotPlot(axis, entry);
  }

  /** Draws the value of one claim; where it has none on this axis, the lines of the axis alone. */
  void track(Row row, Element parent) {
    Element svg = svg(parent).addClass("track").attr("aria-hidden", "true");
    for (double tick : axis.ticks()) {
      line(svg, "grid", tick, "0", tick, "100%");
    }
    line(svg, "base", axis.low(), MIDDLE, axis.high(), MIDDLE);
    Interval value = row.value();
    if (value == null) {
      return;
    }
    if (!value.isPoint()) {
      line(svg, "range", bounded(value.min()), MIDDLE, bounded(value.max()), MIDDLE);
    }
    end(svg, value.min(), value.max(), value.minInclusive(), row);
    if (!value.isPoint()) {
      end(svg, value.max(), value.min(), value.maxInclusive(), row);
    }
  }

  /** One end of a value: a dot, hollow where the value is not quite that; an arrow head where it is open. */
  private void end(Element svg, double end, double other, boolean inclusive, Row row) {
    if (Double.isInfinite(end) && Double.isInfinite(other)) {
      return;
    }
    if (Double.isInfinite(end)) {
      text(svg, "arrow", percent(bounded(end)), ARROW, "middle", end < 0 ? "◀" : "▶");
      return;
    }
    Modifier modifier = row.claim().quantity().modifier();
    boolean hollow = !inclusive || modifier == Modifier.ABOUT || modifier == Modifier.VAGUE;
    svg.appendElement("circle")
        .addClass(hollow ? "dot hollow" : "dot")
        .attr("cx", percent(end))
        .attr("cy", MIDDLE)
        .attr("r", String.valueOf(RADIUS));
  }

  private double bounded(double value) {
    return Math.min(Math.max(value, axis.low()), axis.high());
  }

  /** Draws the axis with its numbers, in millions or more where they are that large, and what it measures. */
  void axis(Element parent) {
    Element svg = svg(parent).addClass("ticks").attr("role", "img");
    String title = "axis-" + entry.number();
    svg.attr("aria-labelledby", title);
    svg.appendElement("title").attr("id", title).text(description());
    List<Double> ticks = axis.ticks();
    Scale scale = Scale.of(axis.high());
    for (int i = 0; i < ticks.size(); i++) {
      double tick = ticks.get(i);
      line(svg, "grid", tick, "0", tick, TICK_END);
      text(svg, "tick", percent(tick), TICK_LABEL, "middle", scale.number(tick));
    }
    String note = note(scale);
    if (note.isEmpty()) {
      svg.addClass("plain");
    } else {
      text(svg, "tick note", "100%", NOTE, "end", note);
    }
  }

  private String description() {
    Scale whole = Scale.of(1);
    String ends = whole.number(axis.low()) + " to " + whole.number(axis.high());
    String note = note(whole);
    return entry.subject() + ", axis from " + ends + (note.isEmpty() ? "" : ", " + note);
  }

  private String note(Scale scale) {
    String measure = entry.unit() == null
        ? scale.word()
        : UnitSymbols.with(scale.word(), entry.unit()).strip();
    String logarithmic = axis.logarithmic() ? "logarithmic scale" : "";
    return measure.isEmpty() || logarithmic.isEmpty()
        ? measure + logarithmic
        : measure + ", " + logarithmic;
  }

  private static Element svg(Element parent) {
    return parent
        .appendElement("svg")
        .attr("xmlns", "http://www.w3.org/2000/svg")
        .attr("width", "100%")
        .attr("height", "40");
  }

  private void line(Element svg, String kind, double from, String top, double to, String bottom) {
    svg.appendElement("line")
        .addClass(kind)
        .attr("x1", percent(from))
        .attr("y1", top)
        .attr("x2", percent(to))
        .attr("y2", bottom);
  }

  private static void text(
      Element svg, String kind, String x, String y, String anchor, String words) {
    svg.appendElement("text")
        .addClass(kind)
        .attr("x", x)
        .attr("y", y)
        .attr("text-anchor", anchor)
        .text(words);
  }

  private String percent(double value) {
    double at = MARGIN + (100 - 2 * MARGIN) * axis.position(value);
    return String.format(Locale.ROOT, "%.2f%%", at);
  }

  /**
   * What the numbers at an axis are counted in, so that they stay short.
   *
   * @param word "million", or empty
   * @param size a million, or 1
   */
  private record Scale(String word, double size) {
    private static final List<Scale> LARGE =
        List.of(new Scale("trillion", 1e12), new Scale("billion", 1e9), new Scale("million", 1e6));

    static Scale of(double largest) {
      return LARGE.stream()
          .filter(s -> largest >= s.size)
          .findFirst()
          .orElseGet(() -> new Scale("", 1));
    }

    String number(double value) {
      return Figure.number(value / size);
    }
  }
}
