package org.newsparallax.compare;

import java.util.Locale;
import java.util.Objects;
import org.newsparallax.text.Span;

/** What counts of a charge are counts of: "theft from a church" in "seven counts of theft from a church". */
final class Offence {
  private static final String EACH = " each";
  private static final String OF = " of ";
  private static final String ENDS = ",;.:()\n";

  private Offence() {}

  /** The words behind "of", in lower case; empty where nothing is said. */
  static String of(Statement statement) {
    Span counted =
        Objects.requireNonNull(statement.claim().quantity().counted()).span();
    String text = statement.article().text();
    int from = counted.end();
    int of = text.startsWith(EACH, from) ? from + EACH.length() : from;
    if (!text.startsWith(OF, of)) {
      return "";
    }
    int to = of + OF.length();
    while (to < text.length() && ENDS.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    String words = text.substring(of + OF.length(), to).toLowerCase(Locale.ROOT);
    int and = words.indexOf(" and ");
    return (and < 0 ? words : words.substring(0, and)).strip();
  }
}
