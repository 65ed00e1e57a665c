package org.newsparallax.report;

/**
 * How a report for people is made. Immutable and thread-safe; each method gives a new instance.
 *
 * @param all whether what agrees, what is compatible and what is doubtful is listed besides the discrepancies
 * @param width how many columns the text form may take, 80 to 120
 * @param colored whether the text form is coloured, by ANSI escape sequences
 */
public record ReportOptions(boolean all, int width, boolean colored) {
  private static final int NARROWEST = 80;
  private static final int USUAL = 100;
  private static final int WIDEST = 120;

  /** Brings the width within its bounds. */
  public ReportOptions {
    width = Math.min(Math.max(width, NARROWEST), WIDEST);
  }

  /**
   * The discrepancies alone, in 100 columns, without colours.
   *
   * @return the default options
   */
  public static ReportOptions defaults() {
    return new ReportOptions(false, USUAL, false);
  }

  /**
   * The same, with or without what does not differ.
   *
   * @param listed whether it is listed
   * @return new options
   */
  public ReportOptions withAll(boolean listed) {
    return new ReportOptions(listed, width, colored);
  }

  /**
   * The same for another width of the text form.
   *
   * @param columns the width; less than 80 is taken for 80, more than 120 for 120
   * @return new options
   */
  public ReportOptions withWidth(int columns) {
    return new ReportOptions(all, columns, colored);
  }

  /**
   * The same, with or without colours in the text form.
   *
   * @param ansi whether ANSI escape sequences are written
   * @return new options
   */
  public ReportOptions withColor(boolean ansi) {
    return new ReportOptions(all, width, ansi);
  }
}
