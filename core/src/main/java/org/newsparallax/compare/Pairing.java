package org.newsparallax.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.newsparallax.claim.Claim;
import org.newsparallax.claim.Cue;
import org.newsparallax.claim.Event;
import org.newsparallax.quantity.Kind;
import org.newsparallax.quantity.Modifier;
import org.newsparallax.quantity.Quantity;

/** Weighs two statements: are they about one fact, and if so, do they agree? Thread-safe. */
final class Pairing {
  private static final double STEEPNESS = 1.3;
  private static final double USUAL_GAP = 3;
  private static final double SMALL = 12;

  /** How far a figure and what it was converted to may lie apart. */
  private static final double ROUNDLY = 1.02;

  /** A word such as "dozens" that does not fit a figure is mostly about something else. */
  private static final double ROUGH_WORD = -1;

  /** The most that the values can say for one fact. */
  private static final double MOST_BY_VALUES = 1.5;

  private final Arithmetic arithmetic;

  Pairing(ExchangeRates rates) {
    arithmetic = new Arithmetic(rates);
  }

  /**
   * Weighs two statements.
   *
   * @param a the first, by article and position
   * @param b the second
   * @param least the log-odds that matter
   * @return what they amount to as far as they alone can tell; empty if something rules out that they speak of one fact, if
   *     the log-odds are lower, or if their values have no dimension in common
   */
  Optional<Pair> weigh(Statement a, Statement b, double least) {
    List<Evidence> heard = SameFact.of(a, b);
    if (SameFact.isRuledOut(heard) || SameFact.logOdds(MOST_BY_VALUES, heard) < least) {
      return Optional.empty();
    }
    return compare(a, b)
        .map(outcome -> new Pair(
            a,
            b,
            SameFact.logOdds(width(outcome, a, b).weight(), heard),
            verdict(a, b, outcome),
            outcome))
        .filter(pair -> pair.logOdds() >= least);
  }

  /** How their values stand to each other, or empty if they have no dimension in common. */
  Optional<Arithmetic.Outcome> compare(Statement a, Statement b) {
    if (a.claim().quantity().kind() == Kind.TIME && b.claim().quantity().kind() == Kind.TIME) {
      Optional<Clock> one = Clock.of(a.claim().quantity(), a.article().text());
      Optional<Clock> other = Clock.of(b.claim().quantity(), b.article().text());
      if (a.timed().precedes(b.timed())) {
        return one.flatMap(clock -> other.flatMap(clock::compareToLater))
            .filter(outcome -> isOfOther(outcome, a, b));
      }
      if (b.timed().precedes(a.timed())) {
        return other
            .flatMap(clock -> one.flatMap(clock::compareToLater))
            .filter(outcome -> isOfOther(outcome, b, a));
      }
      return one.flatMap(clock -> other.flatMap(clock::compare));
    }
    if (a.claim().quantity().kind() == Kind.AGE && Aged.hadBirthday(a, b)) {
      return arithmetic
          .compare(a.figure(), b.figure())
          .map(o -> new Arithmetic.Outcome(Arithmetic.Relation.CLOSE, o.gap(), null));
    }
    return a.sameArticle(b) && Standing.isRestated(a.claim(), b.claim())
        ? arithmetic.compare(bare(a, b), bare(b, a)).map(Pairing::asConverted)
        : arithmetic.compare(a.figure(), b.figure());
  }

  /** Police who were called at 2 may shoot somebody at 4; not so if it was shots for which they were called. */
  private static boolean isOfOther(Arithmetic.Outcome outcome, Statement earlier, Statement later) {
    return outcome.relation() != Arithmetic.Relation.APART
        || !later.timed().isResponse()
        || TimedEvents.isNamedBy(earlier.timed(), later.claim());
  }

  /** "about 420 sq km (262 sq miles)": what is said to be about so much is converted as it stands. */
  private static Quantity bare(Statement one, Statement other) {
    Quantity quantity = one.claim().quantity();
    boolean bare = quantity.modifier() == Modifier.ABOUT
        && other.claim().quantity().modifier() == Modifier.EXACT
        && quantity.kind() != Kind.MONEY;
    return bare
        ? quantity.with(Modifier.EXACT)
        : quantity.kind() == Kind.MONEY ? one.figure() : quantity;
  }

  /** Who converts 145 mph to 235 km/h has rounded to the next five, as forecasters do. */
  private static Arithmetic.Outcome asConverted(Arithmetic.Outcome outcome) {
    return outcome.relation() == Arithmetic.Relation.APART && outcome.gap() < ROUNDLY
        ? new Arithmetic.Outcome(Arithmetic.Relation.CLOSE, outcome.gap(), outcome.doubt())
        : outcome;
  }

  /** All that is weighed, given how their values stand to each other; if something rules it out, that alone. */
  static List<Evidence> evidence(Statement a, Statement b, Arithmetic.Outcome outcome) {
    List<Evidence> heard = SameFact.of(a, b);
    if (SameFact.isRuledOut(heard)) {
      return heard;
    }
    List<Evidence> all = new ArrayList<>(heard);
    all.add(0, width(outcome, a, b));
    return all;
  }

  private static Verdict verdict(Statement a, Statement b, Arithmetic.Outcome outcome) {
    EventWords.Course course = Course.of(a, b);
    boolean moves = course != EventWords.Course.NONE && orderIsKnown(a, b, course);
    return switch (outcome.relation()) {
      case SAME -> Verdict.AGREE;
      case CLOSE -> Verdict.COMPATIBLE;
      case BOUND -> moves && !a.isVague() && !b.isVague() ? Verdict.UPDATE : Verdict.COMPATIBLE;
      case BOUNDS ->
        moves ? Verdict.UPDATE : isSettled(a, b) ? Verdict.CONFLICT : Verdict.COMPATIBLE;
      case APART -> moves ? Verdict.UPDATE : Verdict.CONFLICT;
    };
  }

  /** Two reports of one fact seldom differ by a large factor, and seldom have a long number in common by chance. */
  private static Evidence width(Arithmetic.Outcome outcome, Statement a, Statement b) {
    if (outcome.relation() == Arithmetic.Relation.SAME) {
      return Evidence.of(
          Figures.middle(a.claim().quantity()) > SMALL ? MOST_BY_VALUES : 0.7,
          "the values are the same");
    }
    if (outcome.relation() == Arithmetic.Relation.APART && isInTwoCurrencies(a, b)) {
      return Evidence.of(-1.5, "they are sums in two currencies");
    }
    if (outcome.relation() == Arithmetic.Relation.APART && areCrowds(a, b)) {
      return Evidence.none();
    }
    double rough =
        outcome.relation() == Arithmetic.Relation.APART && isRough(a, b) ? ROUGH_WORD : 0;
    double excess = Math.log(outcome.gap() / USUAL_GAP) / Math.log(2);
    return outcome.relation() != Arithmetic.Relation.CLOSE && excess > 0
        ? Evidence.of(rough - STEEPNESS * excess, "the values lie far apart")
        : Evidence.of(rough, rough == 0 ? "" : "one of them is but a rough word");
  }

  /** Those who call a crowd together often tell ten times as many as the police do. */
  private static boolean areCrowds(Statement a, Statement b) {
    return a.claim().event() == Event.ATTEND && b.claim().event() == Event.ATTEND;
  }

  /** Whether one of them is but a rough word; a decade of life is none: "in her 20s". */
  private static boolean isRough(Statement a, Statement b) {
    return a.claim().quantity().kind() != Kind.AGE && (a.isVague() || b.isVague());
  }

  private static boolean isInTwoCurrencies(Statement a, Statement b) {
    return a.claim().quantity().kind() == Kind.MONEY
        && !Objects.equals(a.claim().quantity().unit(), b.claim().quantity().unit());
  }

  /** Whether both tell a figure that does not move any more: nobody says "more than" of half of what is known by then. */
  private static boolean isSettled(Statement a, Statement b) {
    return a.claim().background() && b.claim().background()
        || EventWords.of(a.claim().event()).course() == EventWords.Course.NONE
            && EventWords.of(b.claim().event()).course() == EventWords.Course.NONE;
  }

  private static boolean orderIsKnown(Statement a, Statement b, EventWords.Course course) {
    return isOnTheMove(a.claim())
        || isOnTheMove(b.claim())
        || goesOn(a, b, course)
        || goesOn(b, a, course);
  }

  /** Whether a figure is told as one that may grow, or that takes the place of another. */
  static boolean isOnTheMove(Claim claim) {
    return claim.setting().cues().contains(Cue.RUNNING)
        || claim.setting().cues().contains(Cue.REVISED)
        || claim.setting().cues().contains(Cue.FORMER);
  }

  /** Whether the later of two reports has the larger number, or any other where a figure may fall as well. */
  private static boolean goesOn(Statement earlier, Statement later, EventWords.Course course) {
    return earlier.issue().precedes(later.issue())
        && (course == EventWords.Course.EITHER
            || Figures.middle(earlier.claim().quantity())
                < Figures.middle(later.claim().quantity()));
  }
}
