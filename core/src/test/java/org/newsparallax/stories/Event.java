package org.newsparallax.stories;

import java.util.List;
import java.util.Map;

/**
 * A made-up event: its figures, and the ways in which outlets may tell each part of it.
 *
 * @param figures by name
 * @param parts for each part of the story, the sentences that tell it; a figure stands in braces
 */
record Event(Map<String, Figure> figures, List<List<String>> parts) {

  /**
   * One outlet's report.
   *
   * @param style which of the sentences it prefers
   * @param told the figures as it prints them
   */
  Report report(int style, Map<String, Figure> told) {
    Report.Writer writer = new Report.Writer();
    for (List<String> ways : parts) {
      writer.paragraph(ways.get(style % ways.size()), told);
    }
    return writer.report();
  }

  Report report(int style) {
    return report(style, figures);
  }
}
