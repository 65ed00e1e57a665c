package org.newsparallax.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class QuantityLawsTest {
  private static final String[] ONES = {
    "",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen"
  };
  private static final String[] TENS = {
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };
  private static final String[] SENTENCES = {
    "At least 24 miners were trapped.",
    "The quarry lies 12 km (7.5 miles) from Tamar.",
    "Prices rose 3.5% to $1.2 million in March 2019.",
    "Two of the three bridges fell, killing four and wounding six.",
    "Between 40 and 50 ferries waited, including seven tankers.",
    "A 31-year-old man paid €2m (£1.7m) at 5:30 p.m. for Flight 212.",
    "Several thousand herders fled on June 14; some 300 tents burned.",
  };

  private static List<Quantity> extract(String text) {
    return QuantityExtractor.ofDefaults().extract(text);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces = Arbitraries.of(
        "5",
        "12,000",
        "$",
        "€",
        " million ",
        "%",
        " km",
        "-",
        "–",
        " to ",
        " and ",
        " of ",
        "two",
        " dozen",
        "half ",
        "a ",
        "th",
        "\n",
        ". ",
        ", ",
        "(",
        ")",
        "'",
        "\"",
        "“",
        "”",
        "°",
        "C",
        " per ",
        "/",
        "at least ",
        "+",
        "s",
        "June ",
        "2019",
        ":",
        "30",
        " a.m.",
        "year",
        "old",
        "\uD83D\uDE00",
        "\uD800",
        "½",
        "1/2",
        "e6",
        "people",
        "killed",
        " hundred ",
        "several ",
        ".5",
        "in ");
    return pieces.list().ofMaxSize(40).map(list -> String.join("", list));
  }

  @Property(tries = 400)
  void spansAreInRangeInOrderAndApart(@ForAll("texts") String text) {
    int free = 0;
    for (Quantity quantity : extract(text)) {
      assertThat(quantity.span().start()).isGreaterThanOrEqualTo(free);
      assertThat(quantity.text()).isEqualTo(quantity.span().of(text)).isNotEmpty();
      free = quantity.span().end();
    }
    assertThat(free).isLessThanOrEqualTo(text.length());
  }

  @Property(tries = 300)
  void anyCharactersAreRead(@ForAll String text) {
    extract(text);
  }

  @Property(tries = 300)
  void brokenCharactersAreReadToo(@ForAll("codeUnits") String text) {
    int free = 0;
    for (Quantity quantity : extract(text)) {
      assertThat(quantity.span().start()).isGreaterThanOrEqualTo(free);
      free = quantity.span().end();
    }
    assertThat(extract(text)).isEqualTo(extract(text));
  }

  /** Any code units, half of them surrogates without a partner, between digits. */
  @Provide
  Arbitrary<String> codeUnits() {
    Arbitrary<Character> any = Arbitraries.chars().all();
    Arbitrary<Character> lone = Arbitraries.chars().range('\uD800', '\uDFFF');
    Arbitrary<Character> digit = Arbitraries.chars().numeric();
    return Arbitraries.oneOf(any, lone, digit).list().ofMaxSize(60).map(units -> {
      StringBuilder text = new StringBuilder();
      units.forEach(text::append);
      return text.toString();
    });
  }

  @Property(tries = 400)
  void indicesPointToOtherQuantities(@ForAll("texts") String text) {
    List<Quantity> found = extract(text);
    for (int i = 0; i < found.size(); i++) {
      for (Integer target :
          new Integer[] {found.get(i).equivalentTo(), found.get(i).partOf()}) {
        assertThat(target == null || target >= 0 && target < found.size() && target != i)
            .isTrue();
      }
    }
  }

  @Provide
  Arbitrary<String> plainWords() {
    return Arbitraries.of(
            "weather", "quiet", "over", "hills", "and", "green", "harbour", "who", "slowly", "the")
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(list -> String.join(" ", list));
  }

  @Property(tries = 200)
  void aSentenceBetweenOthersMovesThemAndNothingElse(
      @ForAll @IntRange(min = 0, max = 6) int one,
      @ForAll @IntRange(min = 0, max = 6) int other,
      @ForAll("plainWords") String words) {
    String between = " The " + words + " stayed calm. ";
    List<Quantity> near = extract(SENTENCES[one] + " " + SENTENCES[other]);
    List<Quantity> far = extract(SENTENCES[one] + between + SENTENCES[other]);
    assertThat(far).hasSameSizeAs(near);
    for (int i = 0; i < near.size(); i++) {
      Quantity a = near.get(i);
      Quantity b = far.get(i);
      assertThat(List.of(
              b.text(),
              b.kind(),
              b.modifier(),
              String.valueOf(b.value()),
              String.valueOf(b.unit()),
              String.valueOf(b.partOf()),
              String.valueOf(b.equivalentTo())))
          .isEqualTo(List.of(
              a.text(),
              a.kind(),
              a.modifier(),
              String.valueOf(a.value()),
              String.valueOf(a.unit()),
              String.valueOf(a.partOf()),
              String.valueOf(a.equivalentTo())));
      assertThat(b.counted() == null ? null : b.counted().phrase())
          .isEqualTo(a.counted() == null ? null : a.counted().phrase());
    }
  }

  @Property(tries = 500)
  void theNotationOfANumberDoesNotMatter(@ForAll @IntRange(min = 2, max = 999_999) int number) {
    for (String written : new String[] {
      Integer.toString(number),
      String.format("%,d", number),
      words(number),
      String.format("%,d", number).replace(',', '\u00A0')
    }) {
      List<Quantity> found = extract("They counted " + written + " geese there.");
      assertThat(found).as(written).hasSize(1);
      if (found.get(0).kind() != Kind.DATE) {
        assertThat(found.get(0).value()).as(written).isEqualTo(Interval.of(number));
      }
    }
  }

  @Property(tries = 200)
  void roundThousandsMayBeWrittenWithAScale(@ForAll @IntRange(min = 1, max = 900) int number) {
    for (String written : new String[] {
      number + " thousand", words(number) + " thousand", number + ",000", number + "k"
    }) {
      assertThat(extract("They sold " + written + " tickets.").get(0).value())
          .as(written)
          .isEqualTo(Interval.of(1000.0 * number));
    }
  }

  @Property(tries = 200)
  void aReversedRangeIsPutInOrder(
      @ForAll @IntRange(min = 2, max = 900) int one,
      @ForAll @IntRange(min = 2, max = 900) int other) {
    if (one == other) {
      return;
    }
    List<Quantity> found = extract("The depth went from " + one + " to " + other + " metres.");
    assertThat(found.get(0).value()).isEqualTo(Interval.between(one, other));
  }

  @Property(tries = 10)
  void sixtyFourThreadsDoNotDisturbEachOther(@ForAll("texts") String start) throws Exception {
    String text = start + " " + String.join(" ", SENTENCES);
    List<Quantity> alone = extract(text);
    ExecutorService pool = Executors.newFixedThreadPool(64);
    try {
      List<Callable<List<Quantity>>> tasks = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        tasks.add(() -> extract(text));
      }
      for (Future<List<Quantity>> result : pool.invokeAll(tasks)) {
        assertThat(result.get()).isEqualTo(alone);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static String words(int number) {
    if (number >= 1000) {
      String rest = number % 1000 == 0 ? "" : " " + words(number % 1000);
      return words(number / 1000) + " thousand" + rest;
    }
    if (number >= 100) {
      String rest = number % 100 == 0 ? "" : " and " + words(number % 100);
      return ONES[number / 100] + " hundred" + rest;
    }
    if (number < 20) {
      return ONES[number];
    }
    return TENS[number / 10] + (number % 10 == 0 ? "" : "-" + ONES[number % 10]);
  }

  @Test
  void aTextIsReadAloneWhateverWasReadBefore() {
    List<String> texts = List.of(
        "All figures are in Canadian dollars. The barn cost $5.",
        "The barn cost 1.000,5 euros and 20 goats.",
        "The barn cost $5 and 1,000 bricks.",
        "Rents rose 4%, to $700",
        "\u4e16 of 3 barns ".repeat(200),
        "");
    QuantityExtractor shared = QuantityExtractor.ofDefaults().withContinentalNotation(false);
    for (String before : texts) {
      for (String text : texts) {
        QuantityExtractor fresh = QuantityExtractor.ofDefaults().withContinentalNotation(false);
        shared.extract(before);
        assertThat(shared.extract(text)).isEqualTo(fresh.extract(text));
      }
    }
  }
}
