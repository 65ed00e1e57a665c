package org.newsparallax.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "1,",
        "1 ",
        "5-",
        "(",
        "((5",
        "and ",
        "one ",
        "hundred ",
        "hundreds of ",
        "from 1 to ",
        "at least ",
        "some ",
        "$",
        "$5 ",
        "a ",
        "half a ",
        "1/",
        ".5",
        "5.",
        "'",
        "\"5",
        "5\" ",
        "5\n",
        "km ",
        "square ",
        "per ",
        "5 km per ",
        "2019-",
        "A1",
        "a-",
        "M-1-",
        "May ",
        "May 5, ",
        "5 people, including ",
        "5 (",
        "\uD800",
        "Five ",
        "rose ",
        "www.1.",
        "#1",
        "1:",
        "S&P 5 ",
        "very new ",
        "X 1 ",
        "1 of 2 ",
        "1/2\n",
        "0 01 ",
        "1.000,5 ",
        "$5 in Canadian dollars ",
        "5 ft 2 ",
        "cut it by 5 ",
        "aged 6 and ",
        "both big ",
        "none of the "
      })
  void workGrowsWithTheLengthAlone(String piece) {
    long small = steps(piece, 20_000);
    long large = steps(piece, 40_000);
    assertThat(large).as(piece).isLessThan(5 * small / 2 + 1_000);
    assertThat(small).as(piece).isLessThan(400L * 20_000);
  }

  private static long steps(String piece, int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(piece);
    }
    CountingTokens tokens = new CountingTokens();
    new Extraction(tokens, Lexicon.defaults(), false).of(text.toString());
    return tokens.steps;
  }

  /** Counts how many times a token is asked for: the work done. */
  private static final class CountingTokens extends Tokens {
    private long steps;

    @Override
    int word(int i) {
      steps++;
      return super.word(i);
    }

    @Override
    int kind(int i) {
      steps++;
      return super.kind(i);
    }

    @Override
    boolean is(int i, char symbol) {
      steps++;
      return super.is(i, symbol);
    }

    @Override
    boolean startsSentence(int i) {
      steps++;
      return super.startsSentence(i);
    }
  }

  @Test
  void aMillionDigitsAreOneCode() {
    assertThat(QuantityExtractor.ofDefaults().extract("9".repeat(1_000_000)))
        .singleElement()
        .satisfies(q -> assertThat(q.kind()).isEqualTo(Kind.IDENTIFIER));
  }

  @Test
  void nestedBracketsAreNoTrouble() {
    String text = "(".repeat(10_000) + "5 km" + ")".repeat(10_000);
    assertThat(QuantityExtractor.ofDefaults().extract(text)).hasSize(1);
  }

  @Test
  void nothingInNothingOut() {
    assertThat(QuantityExtractor.ofDefaults().extract("")).isEmpty();
    assertThat(QuantityExtractor.ofDefaults().extract(" \n\t ")).isEmpty();
  }
}
