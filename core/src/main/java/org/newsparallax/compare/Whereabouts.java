package org.newsparallax.compare;

import java.util.Locale;
import java.util.Set;
import org.newsparallax.claim.Mention;
import org.newsparallax.lexicon.Kinship;
import org.newsparallax.lexicon.NounGroup;

/** Is it the same place? */
final class Whereabouts implements Criterion {
  @Override
  public Evidence weigh(Statement a, Statement b) {
    Mention one = a.claim().place();
    Mention other = b.claim().place();
    if (one == null || other == null) {
      Mention told = one == null ? other : one;
      return told != null && isCorner(told.text())
          ? Evidence.of(-4, "only one of them is limited to " + told.text())
          : Evidence.none();
    }
    Set<String> names = Names.of(one.text());
    Set<String> others = Names.of(other.text());
    if (names.isEmpty() || others.isEmpty()) {
      return Evidence.none();
    }
    return Names.share(names, others)
        ? Evidence.of(0.5, "both are about " + one.text())
        : Evidence.of(-0.8, one.text() + " is not " + other.text());
  }

  /** Whether a phrase without a name stands for a part of where it all happened: "our province", "the north". */
  private static boolean isCorner(String phrase) {
    return phrase.equals(phrase.toLowerCase(Locale.ROOT))
        && (phrase.startsWith("our ")
            || Kinship.english()
                .is(phrase.substring(phrase.lastIndexOf(' ') + 1), NounGroup.PLACE));
  }
}
