package org.newsparallax.compare;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.claim.Claim;
import org.newsparallax.claim.Mention;
import org.newsparallax.quantity.Interval;

/**
 * Somebody whose age a report tells.
 *
 * @param called what the report calls them where it tells the age
 * @param names his names in lower case; empty where he is not named: "a 36-year-old climber"
 * @param age his age in years
 */
record Person(String called, Set<String> names, Interval age) {
  private static final double A_YEAR = 1;
  private static final double FEW_YEARS = 3;

  /** The one whose age a claim tells; null where it tells that of nobody in particular. */
  static @Nullable Person of(Claim claim) {
    Mention person = claim.setting().subject();
    Interval age = claim.quantity().value();
    if (person == null || age == null || Names.isPronoun(person.text())) {
      return null;
    }
    boolean years = Objects.equals(claim.quantity().unit(), "year");
    return new Person(
        CalledBy.ageless(person.text()), Aged.names(person), years ? age : Interval.between(0, 2));
  }

  /** Whether a phrase names him: in full or by the surname. */
  boolean isNamedBy(Set<String> phrase) {
    return !names.isEmpty()
        && !phrase.isEmpty()
        && (names.containsAll(phrase) || phrase.containsAll(names));
  }

  /** Whether two reports can mean one person by them. */
  boolean mayBe(Person other) {
    if (!names.isEmpty() && !other.names.isEmpty()) {
      return Names.share(names, other.names);
    }
    double apart = Aged.apart(age, other.age);
    return apart <= (names.isEmpty() && other.names.isEmpty() ? FEW_YEARS : A_YEAR);
  }
}
