package org.newsparallax.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All the ways in which a news text writes a quantity, one line each. */
class QuantityNotationTest {
  private static List<Quantity> extract(String text) {
    return QuantityExtractor.ofDefaults().extract(text);
  }

  /** The quantities of a text, separated by semicolons: value or ends, what is not exact, change, unit, what is counted. */
  private static String read(String text) {
    return extract(text).stream()
        .filter(q -> q.kind().isAmount())
        .map(QuantityNotationTest::brief)
        .collect(Collectors.joining("; "));
  }

  private static String brief(Quantity q) {
    Interval value = q.value();
    if (value == null) {
      return "none";
    }
    String ends = value.isPoint() ? end(value.min()) : end(value.min()) + ".." + end(value.max());
    return List.of(
            ends,
            q.modifier() == Modifier.EXACT ? "" : q.modifier().id(),
            q.change() == null ? "" : q.change().direction().id(),
            q.unit() == null ? "" : q.unit(),
            q.counted() == null ? "" : q.counted().phrase())
        .stream()
        .filter(s -> !s.isEmpty())
        .collect(Collectors.joining(" "));
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
        "1'000 hens and 1 000 hens           | 1000 hen; 1000 hen",
        "It rose 2½ inches.                  | 2.5 up inch",
        "a 1⁄32 inch gap                     | 0.03125 inch",
        "It was −30 °C.                      | -30 celsius",
        "cooled to minus-5 degrees Celsius   | -5 celsius",
        "1.2e6 spores                        | 1200000 spore",
        "two hundred and thirty-five lamps   | 235 lamp",
        "It took half an hour.               | 0.5 hour",
        "half a tonne of rice                | 0.5 tonne",
        "half-an-hour later                  | 0.5 hour",
        "It stood half a mile away.          | 0.5 mile",
        "It fell half a percent.             | 0.5 down percent",
        "an hour and a half                  | 1.5 hour",
        "a mile and a quarter                | 1.25 mile",
        "two miles and a half                | 2.5 mile",
        "a four-and-a-half-year contract     | 4.5 year",
        "half a million lamps                | 500000 lamp",
        "It cost $10 a month and a half of it went. | 10 USD-per-month; 0.5",
        "two hours and a half-dozen lamps    | 2 hour; 6 lamp",
        "a million dollars and a half        | 1000000 USD; 0.5",
        "one and a half thousand lamps       | 1500 lamp",
        "a couple of hundred lamps           | 200..300 vague lamp",
        "5 crore voters, 3 lakh booths       | 50000000 voter; 300000 booth",
        "25k subscribers                     | 25000 subscriber",
        "He owes $13.6M.                     | 13600000 USD",
        "nine-tenths of the crop             | 0.9 crop",
        "one in five tenants                 | 0.2 tenant",
        "three out of four tenants           | 0.75 tenant",
        "a 5x rise                           | 5 rise",
        "a tenfold rise, 12-fold             | 10 rise; 12",
        "twice the price                     | 2",
        "30 million litres                   | 30000000 liter",
        "three million, two hundred sheep    | 3000200 sheep",
        "two point five metres               | 2.5 meter",
        "12 dollars 50 cents                 | 12.5 USD",
        "30 MUSD                             | 30000000 USD",
        "20 (kg)                             | 20 kilogram",
        "He is 5 feet 11.                    | 5.916666666666667 foot",
        "Both lamps broke.                   | 2 lamp",
        "both lamps and candles              | ``",
        "None of the 12 boats came back.     | 0 boat; 12 boat",
        "None of it mattered.                | ``",
        "a trio of goats                     | 3 goat",
        "It is twice as wide as the bridge.  | 2",
        "grinds 5x faster                    | 5",
        "one twenty-fifth of the ore         | 0.04 ore",
        "1/100th of the ore                  | 0.01 ore",
        "a 1-in-100-year flood               | 0.01",
        "one in 250.5 million                | 0.000000003992015968063872",
        "fifty - two hens                    | 52 hen",
        "one hundred and three quarters      | 100.75",
        "Rs 30 lac                           | 3000000 INR",
        "a 1.2b fund                         | 1200000000",
        "forty-five (45) miles of pipe       | 45 mile; 45 mile",
        "twelve (12) new huts                | 12 hut; 12 hut",
      })
  void numerals(String text, String expected) {
    assertThat(read(text.strip())).isEqualTo(expected.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "between 10 and 15 boats             | 10..15 boat",
        "between $62 and $68 a share         | 62..68 USD-per-share",
        "$10-20 million                      | 10000000..20000000 USD",
        "an 8- to 16-metre mast              | 8..16 meter",
        "three or four years                 | 3..4 year",
        "between 15kHz and 17kHz             | 15..17 kilohertz",
        "a 0-to-60-mph time                  | 0..60 mile-per-hour",
        "5 and 10 km                         | 5 kilometer; 10 kilometer",
        "rose 3% to 58.2                     | 3 up percent; 58.2",
        "more than 100 but fewer than 300 cows | 100..300 cow",
        "between 2 and about 7 kg            | 2..7 kilogram",
        "hundreds of thousands of bees       | 100000..1000000 vague bee",
        "a handful of villages               | 2..10 vague village",
        "tens of millions of dollars         | 20000000..100000000 vague USD",
        "hundreds of miles                   | 100..1000 vague mile",
        "She won 6-4, 3-6, 7-6 (5).          | ``",
        "after a 4-11 start                  | ``",
        "from 24 to 33-35 billion euros      | 24000000000..35000000000 EUR",
        "She sat in the bottom three.        | ``",
        "the top four clubs                  | 4 club",
      })
  void intervals(String text, String expected) {
    assertThat(read(text.strip())).isEqualTo(expected.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "at least some 300 huts              | 300.. at_least hut",
        "no fewer than 12 huts               | 12.. at_least hut",
        "just under 50 huts                  | ..50 less_than hut",
        "as many as 70 huts                  | ..70 up_to hut",
        "no more than 70 huts                | ..70 at_most hut",
        "300-odd huts                        | 300 about hut",
        "20+ huts                            | 20.. at_least hut",
        "20 huts                             | 20 hut",
        "a sub-500 kg car                    | ..500 less_than kilogram",
        "for five hundred or more            | 500.. at_least",
        "Shares fell 2.1%.                   | 2.1 down percent",
        "It was up 3 points, or 0.4%.        | 3 up point; 0.4 up percent",
        "a gain of +2.1%                     | 2.1 up percent",
        "The toll rose to 43.                | 43 up",
        "They cut 700 jobs.                  | 700 job",
        "Only 4.5M turned out.               | 4500000",
        "3m out of 7m homes stood empty      | 3000000; 7000000 home",
        "The fund has raised $5,000.         | 5000 USD",
        "She woke up around 11 days later.   | 11 about day",
        "from up to 140 miles to 165 miles   | 140..165 mile",
        "over a 5 km course                  | 5 kilometer",
        "over an estimated 5 km              | 5.. more_than kilometer",
        "It rose 4% over two years.          | 4 up percent; 2 year",
        "He was held for over two years.     | 2.. more_than year",
        "It was built over 30 years ago.     | 30.. more_than year",
        "a $500 fine, or $500 plus costs     | 500 USD; 500 USD",
        "It ticked up to 4.2% from 4.1%.     | 4.2 up percent; 4.1 percent",
        "It drew up to 40 goats.             | ..40 up_to goat",
        "Over ten days, 300 goats fell ill.  | 10 day; 300 goat",
        "the under-21s, the over 65s         | ..21 less_than year; 65.. more_than year",
        "He ran it in under 10s.             | ..10 less_than second",
        "It took over three hours.           | 3.. more_than hour",
        "The shares closed 7.5% higher.      | 7.5 up percent",
        "It was 7.5% higher than before.     | 7.5 percent",
        "They cut rates by 50bp.             | 50 down basis-point",
        "It beat forecasts by 5%.            | 5 percent",
        "It was 5C hotter than usual.        | 5 up celsius",
        "It was 15C below normal.            | 15 down celsius",
        "Rents rose by 3% and fees fell by 2. | 3 up percent; 2 down percent",
        "a boy as young as 12                | 12.. at_least year",
        "children under five, people over 65 | ..5 less_than year; 65.. more_than year",
      })
  void modifiersAndChanges(String text, String expected) {
    assertThat(read(text.strip())).isEqualTo(expected.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "640bhp and 10kW                     | 640 horsepower; 10 kilowatt",
        "9 km² or 9 km2 or 9 sq km           | 9 square-kilometer; 9 square-kilometer; 9 square-kilometer",
        "Five in Kabul were hurt.            | 5",
        "a plank 5 in thick                  | 5 inch",
        "20m users, a 200m race              | 20000000 user; 200 meter",
        "He is 5ft 10in tall.                | 5.833333333333333 foot",
        "RM79, 164p, A$5, 60 francs          | 79 MYR; 1.64 GBP; 5 AUD; 60 CHF",
        "500 Canadian dollars                | 500 CAD",
        "nine US firms                       | 9 us firm",
        "361 million pounds                  | 361000000 GBP",
        "She paid 20 pounds.                 | 20 GBP",
        "It weighs 20 pounds.                | 20 pound",
        "up to 40 hours a week               | ..40 up_to hour-per-week",
        "a rate of 40 basis points           | 40 basis-point",
        "300 tests per day                   | 300 per-day test",
        "80 dollars per sq m                 | 80 USD-per-square-meter",
        "10 previous years                   | 10 year",
        "10 t ha-1                           | 10 tonne-per-hectare",
        "6 ft 2 in, 7 pounds 8 ounces        | 6.166666666666667 foot; 7.5 pound",
        "10 kilometres, 8 metres             | 10.008 kilometer",
        "the 5 km and 300 m races            | 5 kilometer; 300 meter",
        "a quarter of a percentage point     | 0.25 percentage-point",
        "two-thirds of a mile                | 0.6666666666666666 mile",
        "a magnitude 6.4 quake               | 6.4 magnitude",
        "a 7.1-magnitude quake               | 7.1 magnitude",
        "a magnitude of 5.5                  | 5.5 magnitude",
        "4.8 on the Richter scale            | 4.8 magnitude",
        "a runway 5 km long                  | 5 kilometer",
        "a 6.4 quake, 6.4 in magnitude       | 6.4 magnitude; 6.4 magnitude",
        "The tremor measured 6.4 there.      | 6.4 magnitude",
        "The table measured 6.4 there.       | 6.4",
        "three quakes                        | 3 quake",
        "magnitude-5 quakes                  | 5 magnitude",
        "She paid $500 in Canadian dollars.  | 500 CAD",
        "All figures are in Australian dollars. It made $5 a share. | 5 AUD-per-share",
        "He owes $500 (350 Canadian dollars). | 500 USD; 350 CAD",
      })
  void unitsAndMoney(String text, String expected) {
    assertThat(read(text.strip())).isEqualTo(expected.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "two of the three injured cooks      | 2 injured cook; 3 injured cook",
        "one of the tallest towers           | 1 tallest tower",
        "a five-member panel                 | 5 member",
        "a 12 page report                    | 12 page",
        "50 destroyed armoured trucks        | 50 destroyed armoured truck",
        "One plan asks the mayor to resign.  | 1 plan",
        "two of Weber's aides                | 2 aide",
        "2 U.S. marshals                     | 2 marshal",
        "scores of old and new boats         | 40..100 vague old new boat",
        "Six cooks died, including two girls, and 12 others were hurt. | 6 cook; 2 girl; 12 cook",
        "20 rowing boats                     | 20 rowing boat",
        "one of three people on board        | 1 person; 3 person",
        "one isolated incident               | 1 isolated incident",
        "two new 737 jets                    | 2 jet",
        "three F-16 jets                     | 3 jet",
        "20 A320 planes                      | 20 plane",
        "six AK - 47 rifles                  | 6 rifle",
        "about 60 Model 3 sedans             | 60 about sedan",
        "A 36 - year - old cook won $500, 000. | 36 year cook; 500000 USD",
        "She was shot three times.           | 3 time",
        "They pay three times more.          | 3",
        "No one came. It is a big one.       | ``",
        "It won 141 four years ago.          | 141; 4 year",
        "30 Model S and Model X cars         | 30 model model car",
        "It passed by 78 votes to 65.        | 78 vote; 65 vote",
        "He fired 30 rounds, killing four.   | 30 round; 4",
      })
  void whatIsCounted(String text, String expected) {
    assertThat(read(text.strip())).isEqualTo(expected.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The Boeing 787 and the S&P 500 and Area 51",
        "an F-250, COVID-19 and the G7",
        "in the 2900 block of Oak Street",
        "She dialled 911.",
        "He phoned the police on 112.",
        "a 999 operator",
        "(313) 555-0147",
        "at 4600 Main Street",
        "see www.example.org/page/20/30%25",
        "season 2012–13",
        "at 9:30 p. m. on Jan. 5",
        "in the 1980s, in 1066 and in A.D. 250",
        "Rovers drew 0-0 in Leeds",
        "image 1 of 10",
        "P.O. Box 69440",
        "at 773 W. Oak Street",
        "a K-9 unit",
        "call 1-800-BIG-FISH",
        "around one o'clock",
        "in the '90s",
        "2 of 10 FLOODED STREETS",
        "3 / 14 Next",
        "1 of 5 | A bridge in Tamar",
        "Picture 3 of 12",
        "the plane left runway 27",
        "Call 0800 123 4567 now",
      })
  void namesAndDatesAreNoAmounts(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on August 7, 2024           | 2024-08-07 | ",
        "on 7 August                 | --08-07    | ",
        "in February 2022            | 2022-02    | ",
        "on Sept. 20-24              | --09-20/--09-24 | ",
        "on 2024-08-07               | 2024-08-07 | ",
        "on 25/12/2023               | 2023-12-25 | ",
        "since 1987                  | 1987       | ",
        "at 5:25 p.m. EDT            |            | 17:25",
        "at 2.17pm                   |            | 14:17",
        "at 11 a.m.                  |            | 11",
        "in May                      | --05       | ",
        "at 0401 GMT                 |            | 04:01",
        "around 0415 hours           |            | 04:15",
        "at 1730 hours               |            | 17:30",
        "at 7 o'clock                |            | 07",
        "at 7 o'clock in the evening |            | 19",
        "at 2 o'clock at night       |            | 02",
        "ten o'clock in the morning  |            | 10",
        "shortly before midnight     |            | 00",
        "by noon                     |            | 12",
        "around six in the evening   |            | 18",
        "at 7.05 in the morning      |            | 07:05",
        "at 4 on Sunday afternoon    |            | 16",
        "at 4:35 in the afternoon    |            | 16:35",
        "at about 16.50 local time   |            | 16:50",
        "at twelve o'clock at night  |            | 00",
        "between 8 and 9 p.m.        |            | 20/21",
        "between 11 and 1 p.m.       |            | 11/13",
        "between 7:05 and 7:25 a.m.  |            | 07:05/07:25",
        "between two and three in the morning | | 02/03",
      })
  void datesAndTimesAreIso(String text, String date, String time) {
    Quantity found = extract(text.strip()).get(0);
    assertThat(found.date()).isEqualTo(date);
    assertThat(found.time()).isEqualTo(time);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Clerks put the figure at 112.    | 112",
        "In all 999 were hurt.            | 999",
        "They called it a massacre: 112 dead. | 112",
        "In the camp 911 were ill.        | 911",
        "She fed three in the morning.    | 3",
        "The rate rose to 3.40 in the afternoon. | 3.4 up",
        "It fell between 8.20 and 8.40 percent in the morning. | 8.2..8.4 percent",
      })
  void whatMayBeANumberToCallOrAnHourIsACountByItself(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @Test
  void halfADozenIsSixHoweverItIsWritten() {
    assertThat(read("Half a dozen boats sank.")).isEqualTo("6 boat");
    assertThat(read("A half-dozen boats sank.")).isEqualTo("6 boat");
    assertThat(read("A half dozen boats sank.")).isEqualTo("6 boat");
  }

  @Test
  void aShareAtTheHeadOfASentenceIsNoCounter() {
    assertThat(read("2 of 10 streets were flooded.")).isEqualTo("2 street; 10 street");
    assertThat(read("1/5")).isEqualTo("0.2");
  }

  @Test
  void agesGoOnInAList() {
    assertThat(
            extract("His wife, 34, two sons, aged 6 and 9, and men aged between 19 and 44 fled."))
        .filteredOn(q -> q.kind() == Kind.AGE)
        .extracting(QuantityNotationTest::brief)
        .containsExactly("34 year", "6 year", "9 year", "19..44 year");
  }

  @Test
  void agesAreTold() {
    assertThat(
            extract(
                "Avery Jones, 23 months, and Kim Lee, 27, met a 61-year-old man in his 20s. She was 40."))
        .filteredOn(q -> q.kind() == Kind.AGE)
        .extracting(QuantityNotationTest::brief)
        .containsExactly("23 month", "27 year", "61 year man", "20..29 vague year", "40 year");
  }

  @Test
  void agesAreToldOfThePersonWhoIsNamedOrCalled() {
    assertThat(
            extract(
                "The guard was 54. Kim Lee was 27. The woman, Avery Jones, is 26 and lives in Lorn. Lorn was 4."))
        .filteredOn(q -> q.kind() == Kind.AGE)
        .extracting(QuantityNotationTest::brief)
        .containsExactly("54 year", "27 year", "26 year");
  }

  @Test
  void peopleNumberSoMany() {
    assertThat(read("The wounded number 17. Bus number 12 was late.")).isEqualTo("17");
  }

  @Test
  void continentalNumbersAreReadWhereAsked() {
    QuantityExtractor continental = QuantityExtractor.ofDefaults().withContinentalNotation(true);
    assertThat(continental.extract("1.000,5 km").get(0).value()).isEqualTo(Interval.of(1000.5));
    assertThat(continental.extract("1.000 km").get(0).value()).isEqualTo(Interval.of(1000));
    assertThat(extract("1.000 km").get(0).value()).isEqualTo(Interval.of(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It costs 1.000,5 euros, or 2.000 kronor.  | 1000.5 EUR; 2000 SEK",
        "It costs 1.234.567,89 euros, 2,5% more.   | 1234567.89 EUR; 2.5 percent",
        "It costs 2.000 euros.                     | 2 EUR",
        "It rose 2.5% to 1.000,5.                  | 2.5 up percent; 1; 5",
        "1,200 cows and 1.000,5                    | 1200 cow; 1; 5",
        "items 2.500,3.100                         | 2.5; 3.1",
      })
  void continentalNumbersAreReadWhereTheTextSaysSo(String text, String expected) {
    assertThat(read(text.strip())).isEqualTo(expected.strip());
  }
}
