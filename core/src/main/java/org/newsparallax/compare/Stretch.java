package org.newsparallax.compare;

import java.util.List;
import org.newsparallax.quantity.Kind;

/** Does only one of them count the first or the last of a longer row: "his first nine seasons"? */
final class Stretch implements Criterion {
  private static final List<String> STRETCHES = List.of("first ", "last ", "previous ", "next ");

  @Override
  public Evidence weigh(Statement a, Statement b) {
    String one = stretch(a);
    String other = stretch(b);
    return one.equals(other)
        ? Evidence.none()
        : Evidence.impossible(() -> "only one of them counts the " + (one + other).strip());
  }

  private static String stretch(Statement statement) {
    if (statement.claim().quantity().kind() != Kind.COUNT) {
      return "";
    }
    int start = statement.claim().quantity().span().start();
    for (String stretch : STRETCHES) {
      int from = start - stretch.length();
      if (from > 0 && isStretch(statement.article().text(), from, stretch)) {
        return stretch;
      }
    }
    return "";
  }

  /** "At first 30 were missing" tells when they were counted. */
  private static boolean isStretch(String text, int from, String stretch) {
    return text.startsWith(" " + stretch, from - 1)
        && !text.regionMatches(true, from - 3, "at", 0, 2);
  }
}
