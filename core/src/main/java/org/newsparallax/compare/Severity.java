package org.newsparallax.compare;

import java.util.List;
import org.newsparallax.claim.Claim;

/** How much a reader should care, 0 to 1: what is at stake, how wide the gap is, how prominent the figure. */
final class Severity {
  private static final double WIDE = 4;
  private static final int LEAD = 3;

  private Severity() {}

  /**
   * The severity of a finding.
   *
   * @param verdict its verdict
   * @param members its statements
   * @param gap the larger value by the smaller, at least 1
   * @return 0 to 1
   */
  static double of(Verdict verdict, List<Statement> members, double gap) {
    if (verdict == Verdict.AGREE) {
      return 0;
    }
    double stake = members.stream().mapToDouble(s -> stake(s.claim())).average().orElse(0);
    double width = Math.min(1, Math.log(Math.max(1, gap)) / Math.log(WIDE));
    boolean prominent = members.stream().anyMatch(s -> s.isWithin(LEAD));
    boolean background = members.stream().anyMatch(s -> s.claim().background());
    double severity = stake * (0.55 + 0.3 * width + (prominent ? 0.15 : 0));
    double share = (background ? 0.5 : 1) * (verdict == Verdict.COMPATIBLE ? 0.2 : 1);
    return severity * share;
  }

  private static double stake(Claim claim) {
    double event = EventWords.of(claim.event()).weight();
    return switch (claim.quantity().kind()) {
      case AGE, TIME -> Math.min(event, 0.15);
      case DURATION -> Math.min(event, 0.25);
      case PERCENT, RATIO -> Math.min(event, 0.4);
      case MEASURE -> Math.min(event, 0.4);
      default -> event;
    };
  }
}
