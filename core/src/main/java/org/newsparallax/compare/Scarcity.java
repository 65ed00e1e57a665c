package org.newsparallax.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.claim.Claim;
import org.newsparallax.quantity.Counted;
import org.newsparallax.quantity.Interval;
import org.newsparallax.quantity.Kind;

/** Does each report give but one number of such things? Then the two numbers are more likely of the same ones. */
final class Scarcity implements Criterion {
  private static final double EACH_ONCE = 2.2;
  private static final double ANY_EVENT = 0.3;

  @Override
  public Evidence weigh(Statement a, Statement b) {
    boolean counts = a.claim().quantity().kind() == Kind.COUNT
        && Objects.equals(noun(a.claim()), noun(b.claim()))
        && a.claim().background() == b.claim().background()
        && a.isFurther() == b.isFurther()
        && Math.min(prior(a), prior(b)) < ANY_EVENT;
    return counts && a.only() && b.only() && !a.sameArticle(b)
        ? Evidence.of(EACH_ONCE, () -> "each report gives one number of such things")
        : Evidence.none();
  }

  private static double prior(Statement statement) {
    return EventWords.of(statement.claim().event()).prior();
  }

  /** The nouns of which the claims of a report give more than one number. */
  static Set<String> repeated(List<Claim> claims) {
    Map<String, Interval> first = new HashMap<>();
    Set<String> repeated = new HashSet<>();
    for (Claim claim : claims) {
      String noun = noun(claim);
      Interval value = claim.quantity().value();
      if (noun != null && value != null && !claim.implicit()) {
        Interval known = first.putIfAbsent(noun, value);
        if (known != null && !known.equals(value)) {
          repeated.add(noun);
        }
      }
    }
    return repeated;
  }

  /** Whether a report gives no other number of what one of its claims counts. */
  static boolean isOnly(Claim claim, Set<String> repeated) {
    String noun = noun(claim);
    return noun != null && !repeated.contains(noun);
  }

  private static @Nullable String noun(Claim claim) {
    Counted counted = claim.quantity().counted();
    return counted == null ? null : Counting.thing(counted.head());
  }
}
