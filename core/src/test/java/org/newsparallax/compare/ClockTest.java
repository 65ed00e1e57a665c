package org.newsparallax.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsparallax.Parallax;
import org.newsparallax.compare.Arithmetic.Outcome;
import org.newsparallax.compare.Arithmetic.Relation;
import org.newsparallax.quantity.Kind;
import org.newsparallax.quantity.Quantity;

/** Times of day: what is one hour told twice, and what is another hour. */
class ClockTest {

  @ParameterizedTest
  @CsvSource({
    "at 1:30 a.m., at 1:30 a.m., SAME",
    "at 1:30 a.m., at 1:36 a.m., CLOSE",
    "around 1:30 a.m., at 1:45 a.m., CLOSE",
    "shortly after 1 a.m., at 1:20 a.m., CLOSE",
    "shortly before 2 a.m., at 1:45 a.m., CLOSE",
    "at 1:30 a.m., just after 1 a.m., APART",
    "at 7:52 a.m., at 8:12 a.m., APART",
    "at 1:30 a.m., at 1:30 p.m., APART",
    "at 11:58 p.m., at 12:03 a.m., CLOSE",
    "at 14:10, at 2:10 p.m., SAME",
    "at three o'clock in the afternoon, at 3 a.m., APART",
    "shortly before midnight, at 11:50 p.m., CLOSE",
    "shortly before midnight, at 12:15 a.m., APART",
    "at noon, at midnight, APART",
    "at 4:12 a.m., at 4:17 a.m., CLOSE",
    "at 4:12 a.m., at 4:21 a.m., APART",
    "at 04:12, at 4:12 p.m., APART",
    "at 1:30 a.m., at 1:40 a.m., APART",
    "at 1:30 a.m., at 1:37 a.m., CLOSE",
    "around 1 a.m., around 1:30 a.m., APART",
    "just past 2 a.m., at 2:30 a.m., APART",
    "just before 2 a.m., just after 2 a.m., CLOSE",
    "after 1 a.m., at 1:40 a.m., CLOSE",
    "just after 1 a.m., at 1:40 a.m., APART",
    "at 9 a.m. CST, at 9:40 a.m., APART",
    "between 8:20 and 8:40 a.m., at 8:45 a.m., CLOSE",
    "between 8:20 and 8:40 a.m., at about 9:15 a.m., APART",
    "between 11 p.m. and 1 a.m., at 12:30 a.m., CLOSE",
    "between 8.20 and 8.40 in the morning, at 8.30 in the evening, APART"
  })
  void tellsWhetherItIsOneHour(String one, String other, Relation relation) {
    assertThat(compare(one, other)).map(Outcome::relation).contains(relation);
  }

  @ParameterizedTest
  @CsvSource({
    "at 0401 GMT, at 4:01 a.m.",
    "at 5:25 p.m. EDT, at 5:25 p.m. PST",
    "at 8 p.m. ET, at 5 p.m."
  })
  void comparesNoClocksOfTwoZones(String one, String other) {
    assertThat(compare(one, other)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "at 1:30 a.m., at 1:25 a.m., CLOSE",
    "at 1:30 a.m., at 1:55 a.m., CLOSE",
    "at 11:50 p.m., at 12:10 a.m., CLOSE",
    "at 1:30 a.m., at 1 a.m., APART"
  })
  void whatComesOfAThingIsNoEarlier(String one, String later, Relation relation) {
    assertThat(clock(one).orElseThrow().compareToLater(clock(later).orElseThrow()))
        .map(Outcome::relation)
        .contains(relation);
  }

  @ParameterizedTest
  @CsvSource({"at 1:30 a.m., at 4 a.m.", "at 9 a.m., at 3 a.m."})
  void tellsNothingOfWhatIsFarFromIt(String one, String later) {
    assertThat(clock(one).orElseThrow().compareToLater(clock(later).orElseThrow()))
        .isEmpty();
  }

  @Property
  void isSymmetricAndAloneWithItself(
      @ForAll @IntRange(min = 0, max = 23) int hour,
      @ForAll @IntRange(min = 0, max = 59) int minute,
      @ForAll @IntRange(min = 0, max = 23) int otherHour,
      @ForAll @IntRange(min = 0, max = 59) int otherMinute) {
    Clock one = clock("at %02d:%02d GMT".formatted(hour, minute)).orElseThrow();
    Clock other = clock("at %02d:%02d GMT".formatted(otherHour, otherMinute)).orElseThrow();
    assertThat(one.compare(other)).isEqualTo(other.compare(one));
    assertThat(one.compare(one)).map(Outcome::relation).contains(Relation.SAME);
  }

  private static Optional<Outcome> compare(String one, String other) {
    return clock(one).flatMap(a -> clock(other).flatMap(a::compare));
  }

  private static Optional<Clock> clock(String time) {
    String text = "The bell rang " + time + " and all went home.";
    Quantity quantity = Parallax.quantities(text).stream()
        .filter(q -> q.kind() == Kind.TIME)
        .findFirst()
        .orElseThrow();
    return Clock.of(quantity, text);
  }
}
