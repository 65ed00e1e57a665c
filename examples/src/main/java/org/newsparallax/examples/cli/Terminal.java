package org.newsparallax.examples.cli;

import java.util.Map;
import org.newsparallax.report.ReportOptions;

/**
 * How wide and how colourful the terminal is.
 *
 * @param interactive whether there is one at all
 * @param environment the variables of the process
 */
record Terminal(boolean interactive, Map<String, String> environment) {

  /** The options for a report that is shown here, or goes elsewhere. */
  ReportOptions options(boolean all, boolean shownHere) {
    return ReportOptions.defaults()
        .withAll(all)
        .withColor(shownHere && isColored())
        .withWidth(
            shownHere && interactive ? columns() : ReportOptions.defaults().width());
  }

  /** Colours are only for a terminal that has them, and never where the user wants none (no-color.org). */
  private boolean isColored() {
    return interactive
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "dumb").equals("dumb");
  }

  private int columns() {
    try {
      return Integer.parseInt(environment.getOrDefault("COLUMNS", ""));
    } catch (NumberFormatException e) {
      return ReportOptions.defaults().width();
    }
  }
}
