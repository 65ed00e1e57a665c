package org.newsparallax.compare;

import com.google.common.base.Splitter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsparallax.article.Role;
import org.newsparallax.claim.Event;
import org.newsparallax.claim.Mention;
import org.newsparallax.lexicon.Compass;
import org.newsparallax.lexicon.Kinship;
import org.newsparallax.lexicon.NounGroup;

/** Is it the same place? */
final class Whereabouts implements Criterion {
  private static final List<String> EVERYWHERE =
      List.of(" worldwide", " nationwide", " statewide", " countrywide", " globally");

  private static final Splitter WORDS = Splitter.on(' ');

  @Override
  public Evidence weigh(Statement a, Statement b) {
    Mention one = a.claim().place();
    Mention other = b.claim().place();
    if (one == null || other == null) {
      Mention told = one == null ? other : one;
      if (told == null) {
        return Evidence.none();
      }
      Statement there = one == null ? b : a;
      Statement anywhere = one == null ? a : b;
      return isLimit(told, there, anywhere) || isEverywhere(anywhere)
          ? limitedTo(told)
          : Evidence.none();
    }
    Set<String> quarters = quarters(one.text());
    boolean sameQuarters = quarters.equals(quarters(other.text()));
    Mention corner = isCorner(one.text()) ? one : isCorner(other.text()) ? other : null;
    if (!sameQuarters && corner != null) {
      return limitedTo(corner);
    }
    boolean oneQuarter = sameQuarters && !quarters.isEmpty();
    if (!oneQuarter && differ(one, other)) {
      return Evidence.of(apart(a, b), () -> one.text() + " is not " + other.text());
    }
    return oneQuarter || Names.share(Names.of(one.text()), Names.of(other.text()))
        ? Evidence.of(0.5, () -> "both are about " + one.text())
        : Evidence.none();
  }

  /** What two names mean: of what just happened two reports may name two places, but crowds and totals are of one place. */
  private static double apart(Statement a, Statement b) {
    boolean crowds = a.claim().event() == Event.ATTEND && b.claim().event() == Event.ATTEND;
    boolean totals = a.claim().background() && b.claim().background();
    return crowds ? -4.5 : totals ? -3 : -0.8;
  }

  /**
   * Whether a place that only one of two figures has limits it: a part of where it all happened, or in one report, which has
   * told of the whole, any place with the smaller figure: "in the village of Lorn, where 19 died".
   */
  private static boolean isLimit(Mention place, Statement there, Statement anywhere) {
    return isCorner(place.text())
        || there.sameArticle(anywhere)
            && there.role() != Role.HEADLINE
            && anywhere.claim().sentence() < there.claim().sentence()
            && Figures.middle(there.claim().quantity())
                < Figures.middle(anywhere.claim().quantity());
  }

  /** "laid off 1,200 workers worldwide". */
  private static boolean isEverywhere(Statement statement) {
    String sentence = statement.article().sentenceText(statement.claim().sentence());
    return EVERYWHERE.stream().anyMatch(sentence::contains);
  }

  private static Evidence limitedTo(Mention place) {
    String ground = "only one of them is limited to " + place.text();
    return quarters(place.text()).isEmpty() ? Evidence.of(-4, ground) : Evidence.impossible(ground);
  }

  /** Whether both statements name where it is, and name two places. */
  static boolean differ(Statement a, Statement b) {
    Mention one = a.claim().place();
    Mention other = b.claim().place();
    return one != null && other != null && differ(one, other);
  }

  /** Two descriptions or two names differ; what only one of them names may be what the other describes. */
  private static boolean differ(Mention one, Mention other) {
    Set<String> names = Names.of(one.text());
    Set<String> others = Names.of(other.text());
    boolean alike = Names.capitalised(one.text()).isEmpty()
        == Names.capitalised(other.text()).isEmpty();
    return alike && !names.isEmpty() && !others.isEmpty() && !Names.share(names, others);
  }

  /** Whether a phrase without a name stands for a part of where it all happened: "our province", "the north". */
  private static boolean isCorner(String phrase) {
    boolean described = phrase.equals(phrase.toLowerCase(Locale.ROOT))
        && (phrase.startsWith("our ")
            || !quarters(phrase).isEmpty()
            || Kinship.english().is(Names.last(phrase), NounGroup.PLACE));
    return described || phrase.equalsIgnoreCase("there");
  }

  /** The directions that a phrase names: "the north-east", "northern Sumatra". */
  private static Set<String> quarters(String phrase) {
    Set<String> quarters = new HashSet<>();
    for (String word : WORDS.split(phrase)) {
      String direction = Compass.direction(word);
      if (direction != null) {
        quarters.add(direction);
      }
    }
    return quarters;
  }
}
