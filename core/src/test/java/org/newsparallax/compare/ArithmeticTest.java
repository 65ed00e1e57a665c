package org.newsparallax.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsparallax.Parallax;
import org.newsparallax.compare.Arithmetic.Relation;
import org.newsparallax.quantity.Quantity;

class ArithmeticTest {
  private final Arithmetic arithmetic = new Arithmetic(ExchangeRates.plausible());

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "five people            | 5 people                | SAME",
        "1,000 soldiers         | one thousand soldiers   | SAME",
        "at least 24 people     | at least 24 people      | SAME",
        "five people            | three people            | APART",
        "400 people             | 409 people              | CLOSE",
        "126 people             | 127 people              | APART",
        "about 50 people        | 54 people               | CLOSE",
        "more than 300 people   | 342 people              | BOUND",
        "at least 24 people     | 70 people               | BOUND",
        "up to 300 troops       | 1,000 troops            | APART",
        "up to 300 troops       | some 300 troops         | CLOSE",
        "dozens of people       | 30 people               | CLOSE",
        "6.2 miles              | 10-15 km                | CLOSE",
        "6.2 miles              | 6 miles                 | CLOSE",
        "530 km                 | 330 miles               | CLOSE",
        "420 sq km              | 162 sq miles            | CLOSE",
        "420 sq km              | 262 sq miles            | APART",
        "$141 million           | $140,937,785            | CLOSE",
        "$141 million           | $139 million            | APART",
        "35.7 percent           | 35.72%                  | CLOSE",
        "$43 million            | $43,885,310             | CLOSE",
        "€10 million            | €12 million             | APART",
        "more than one gunman   | at least two gunmen     | SAME",
        "fewer than five people | at most four people     | SAME",
        "2,900 tons             | 2,900 tonnes            | SAME",
        "2,900 tons             | 3,500 tonnes            | APART",
        "magnitude of 6.1       | magnitude of 5.9        | APART",
      })
  void printedValuesStandToEachOther(String one, String other, Relation relation) {
    assertThat(compare(one, other).relation()).isEqualTo(relation);
    assertThat(compare(other, one).relation()).as("the other way round").isEqualTo(relation);
  }

  @Test
  void sumsInTwoCurrenciesMayBeTheSameMoney() {
    assertThat(compare("€2 million", "$2.6 million").relation()).isEqualTo(Relation.CLOSE);
    assertThat(compare("€2 million", "$2.6 million").doubt()).contains("plausible rate");
    assertThat(compare("€2 million", "$9 million").relation()).isEqualTo(Relation.APART);
  }

  @Test
  void dollarsMayBeThoseOfAnotherCountry() {
    assertThat(compare("$108 million", "$137 million").doubt())
        .contains("dollars of another country");
    assertThat(compare("$108 million", "$400 million").doubt()).isNull();
  }

  @Test
  void lengthsAndSumsHaveNothingInCommon() {
    assertThat(arithmetic.compare(quantity("12 miles"), quantity("$12 million")))
        .isEmpty();
    assertThat(arithmetic.compare(quantity("12 people"), quantity("12 miles"))).isEmpty();
  }

  private Arithmetic.Outcome compare(String one, String other) {
    return arithmetic.compare(quantity(one), quantity(other)).orElseThrow();
  }

  private static Quantity quantity(String text) {
    List<Quantity> quantities = Parallax.quantities(text);
    assertThat(quantities).as(text).hasSize(1);
    return quantities.get(0);
  }
}
