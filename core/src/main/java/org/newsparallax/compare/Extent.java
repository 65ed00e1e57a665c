package org.newsparallax.compare;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsparallax.claim.Claim;
import org.newsparallax.claim.Event;
import org.newsparallax.lexicon.Table;
import org.newsparallax.text.Span;

/** Is it the same extent of a thing? A bridge is 90 metres long, 6 wide and 12 high, and nothing of that is a dispute. */
final class Extent implements Criterion {
  private static final Map<String, String> EXTENTS =
      Table.load(Extent.class, "extents.tsv").groupsByWord();
  private static final double SAME_EXTENT = 1.0;
  private static final int REACH = 40;
  private static final int NEAR = 4;
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.inRange('a', 'z').negate()).omitEmptyStrings();

  @Override
  public Evidence weigh(Statement a, Statement b) {
    String one = a.extent();
    String other = b.extent();
    if (one == null || other == null) {
      return Evidence.none();
    }
    return one.equals(other)
        ? Evidence.of(SAME_EXTENT, () -> "both are a " + one)
        : Evidence.impossible(() -> "one is a " + one + ", the other a " + other);
  }

  /** The extent that a measure tells: "9 metres wide", "9 metres in width", "a width of 9 metres", "put its width at
   * 9 metres"; null if it is not said. */
  static @Nullable String of(Claim claim, String text) {
    if (claim.event() != Event.MEASURE) {
      return null;
    }
    Span span = claim.quantity().span();
    int end = span.end();
    if (text.startsWith(" (", end)) {
      int close = text.indexOf(')', end);
      end = close < 0 || close > end + REACH ? end : close + 1;
    } else if (text.startsWith(") ", end)) {
      end++;
    }
    int stop = end;
    while (stop < text.length() && stop < end + REACH && isWithin(text.charAt(stop))) {
      stop++;
    }
    List<String> behind = words(text, end, stop);
    int first = !behind.isEmpty() && behind.get(0).equals("in") ? 1 : 0;
    String told = behind.size() > first ? EXTENTS.get(behind.get(first)) : null;
    if (told != null) {
      return told;
    }
    List<String> before = words(text, Math.max(0, span.start() - REACH), span.start());
    int of = Math.max(before.lastIndexOf("of"), before.lastIndexOf("at"));
    return of > 0 && of >= before.size() - NEAR ? EXTENTS.get(before.get(of - 1)) : null;
  }

  /** Whether a phrase names an extent rather than the thing that has it: "its depth". */
  static boolean isNamedBy(String phrase) {
    return EXTENTS.containsKey(Names.last(phrase).toLowerCase(Locale.ROOT));
  }

  private static boolean isWithin(char c) {
    return Character.isLetter(c) || c == ' ' || c == '-';
  }

  /** The words within a stretch of text, in lower case. */
  private static List<String> words(String text, int from, int to) {
    return WORDS.splitToList(text.substring(from, to).toLowerCase(Locale.ROOT));
  }
}
