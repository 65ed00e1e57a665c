package org.newsparallax.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsparallax.Parallax;

class QuantityExtractorTest {
  private static List<Quantity> extract(String text) {
    return QuantityExtractor.ofDefaults().extract(text);
  }

  private static Quantity only(String text) {
    List<Quantity> found =
        extract(text).stream().filter(q -> q.kind().isAmount()).toList();
    assertThat(found).as(text).hasSize(1);
    return found.get(0);
  }

  /** One line a quantity: kind, ends ("-" where open), modifier, unit or counted noun. */
  private static String brief(Quantity q) {
    Interval value = q.value();
    String ends =
        value == null ? "" + q.date() + q.time() : end(value.min()) + ".." + end(value.max());
    String what =
        q.unit() != null ? q.unit() : q.counted() == null ? "" : q.counted().phrase();
    return (q.kind().id() + " " + ends + " " + q.modifier().id() + " " + what).trim();
  }

  private static String end(double value) {
    return Double.isInfinite(value)
        ? ""
        : new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The fire burned 1,200 homes.              | count 1200..1200 exact home",
        "About forty-five villagers fled.          | count 45..45 about villager",
        "At least two hundred and six goats died.  | count 206.. at_least goat",
        "The dam holds 2.5 million cubic metres.   | measure 2500000..2500000 exact cubic-meter",
        "It cost $1.7bn.                           | money 1700000000..1700000000 exact USD",
        "They marched 10-15 km.                    | measure 10..15 exact kilometer",
        "Between 3 and 5 million birds nest there. | count 3000000..5000000 exact bird",
        "Up to 70 tents stood in the mud.          | count ..70 up_to tent",
        "Prices rose by 4.5%.                      | percent 4.5..4.5 exact percent",
        "Two-thirds of the bridges were closed.    | ratio 0.6666666666666666..0.6666666666666666 exact bridge",
        "Half a million eggs broke.                | count 500000..500000 exact egg",
        "Several thousand miners struck.           | count 2000..10000 vague miner",
        "The gorge is 8 to 16 metres deep.         | measure 8..16 exact meter",
        "Winds reached 60mph.                      | measure 60..60 exact mile-per-hour",
        "Some 300 Peruvian farmers blocked a road. | count 300..300 about peruvian farmer",
        "More than 20 rowing boats sank.           | count 20.. more_than rowing boat",
        "A 28-year-old diver surfaced.             | age 28..28 exact year",
        "The siege lasted two and a half years.    | duration 2.5..2.5 exact year",
        "They pump 900 barrels per day.            | measure 900..900 exact barrel-per-day",
        "Tickets cost 19 cents.                    | money 0.19..0.19 exact USD",
      })
  void readsWhatASentenceCounts(String text, String expected) {
    assertThat(brief(only(text.strip()))).isEqualTo(expected.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The howitzer, an M777, fired.            | identifier",
        "She works in Room 101.                   | identifier",
        "The bakery opened in 1987.               | date",
        "It began on March 3, 2021.               | date",
        "The bus left at 5:25 a.m. on Monday.     | time",
        "He finished third.                       | ordinal",
        "Rovers won 3-1.                          | identifier",
        "Call 555-0147 now.                       | identifier",
      })
  void tellsWhatIsNoAmount(String text, String kind) {
    assertThat(extract(text.strip())).extracting(q -> q.kind().id()).containsExactly(kind.strip());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The barge had a crew of 23. | crew",
        "She ran with her team of 11 for an hour. | team",
        "A crowd of about 5,000 cheered. | crowd",
        "A crowd of 5,000 fans cheered. | fan",
        "It is the crew of 23 ships. | ship"
      })
  void aNumberBehindAGroupCountsThoseOfTheGroup(String text, String noun) {
    assertThat(Parallax.quantities(text).get(0).counted())
        .extracting(Counted::head)
        .isEqualTo(noun);
  }

  @Test
  void aNumberWithoutANounCountsWhatTheOneBeforeItCounts() {
    List<Quantity> found = extract("Nine sailors had been rescued and 14 injured, officials said.");
    assertThat(found)
        .extracting(q -> String.valueOf(q.counted() == null ? null : q.counted().head()))
        .containsExactly("sailor", "sailor");
  }

  @Test
  void whatIsIncludedIsAPart() {
    List<Quantity> found = extract("The ferry carried 80 passengers, including nine infants.");
    assertThat(found.get(1).partOf()).isZero();
  }

  @Test
  void aMeasureInBracketsTellsTheOneBeforeItAgain() {
    List<Quantity> found = extract("The well is 40 metres (131 feet) deep.");
    assertThat(found.get(1).equivalentTo()).isZero();
    assertThat(found.get(0).mayEqual(found.get(1))).isTrue();
  }

  @Test
  void aMovementFromOneValueToAnotherIsOneQuantity() {
    Quantity fall = only("The price fell from $75 to $46.");
    assertThat(fall.value()).isEqualTo(Interval.between(46, 75));
    assertThat(fall.change()).isEqualTo(new Change(Change.Direction.DOWN, 75.0, 46.0));
  }

  @Test
  void aFigureAtTheEndOfAParagraphCountsNothingInTheNext() {
    assertThat(only("Toll of the landslide climbs to 41\n\nBuses were buried.").counted())
        .isNull();
  }

  @Test
  void whatDollarsMeanIsValidInOtherParagraphsToo() {
    List<Quantity> found = extract(
        "It made $5 million.\n\nAll figures are in Canadian dollars.\n\nIt spent $3 million.");
    assertThat(found).extracting(Quantity::unit).containsExactly("CAD", "CAD");
  }

  @Test
  void aNounInMarksOfItsOwnIsCounted() {
    assertThat(only("The army shot 20 \"rebels\" on Sunday.").counted())
        .isNotNull()
        .extracting(Counted::head)
        .isEqualTo("rebel");
  }

  @Test
  void capitalsWithAnSAreAPlural() {
    Counted counted = only("Some 24 MPs walked out.").counted();
    assertThat(counted).isNotNull().extracting(Counted::head).isEqualTo("mp");
  }

  @Test
  void readsEachOfSeveralTextsAsIfItWereTheOnlyOne() {
    List<String> texts = List.of(
        "All figures are in Canadian dollars. The barn cost $500.",
        "",
        "The barn cost $500.",
        "It weighs 1.000,5 kg and took 1.500 days.",
        "It took 1.500 days.",
        "Twelve hens laid 40 eggs.");
    QuantityExtractor extractor = QuantityExtractor.ofDefaults();
    assertThat(extractor.extractEach(texts))
        .isEqualTo(texts.stream().map(extractor::extract).toList());
  }
}
