package org.newsparallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterLawsTest {

  /** Texts full of what the splitter looks at. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> piece = Arbitraries.of(
        "The ", "port ", "U.S. ", "Gen. ", "No. ", "a.m. ", ".", "!", "?", "...", "…", ". . . ",
        "\"", "“", "”", "'", "’", "(", ")", "[", "]", "1. ", "2) ", "a.) ", "• ", "\n", "\n\n",
        "\r\n", " ", "3.5", "I ", "X.", "said ", "-", "–", "。", "\uD83D", "\uDE00", "é", "\u00A0",
        "\t", "@", "www.", "Inc.", "J.");
    return piece.list().ofMaxSize(40).map(pieces -> String.join("", pieces));
  }

  @Property
  void sentencesStandInOrderAndCoverAllButWhiteSpace(@ForAll("texts") String text) {
    check(text);
  }

  @Property
  void anyCodeUnitsAreTaken(@ForAll char[] units) {
    check(new String(units));
  }

  @Property
  void aBlankLineSeparatesTextsThatAreSplitAlone(
      @ForAll("texts") String before, @ForAll("texts") String behind) {
    String gap = "\n\n";
    List<Span> whole = SentenceSplitter.split(before + gap + behind);
    int shift = before.length() + gap.length();

    assertThat(whole.stream().filter(s -> s.end() <= before.length()).toList())
        .isEqualTo(SentenceSplitter.split(before));
    assertThat(whole.stream()
            .filter(s -> s.start() >= shift)
            .map(s -> s.shift(-shift))
            .toList())
        .isEqualTo(SentenceSplitter.split(behind));
  }

  @Property
  void whereAStretchStandsMakesNoDifference(
      @ForAll("texts") String text, @ForAll("texts") String before) {
    Span within = new Span(before.length(), before.length() + text.length());
    assertThat(SentenceSplitter.split(before + text + before, within))
        .isEqualTo(SentenceSplitter.split(text).stream()
            .map(s -> s.shift(before.length()))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "word ",
        "1",
        ".",
        ". ",
        "A. ",
        "(",
        ")",
        "\"",
        "“Who? ",
        "1. ",
        "a) The ",
        "• ",
        "\n",
        "?\" Smith ",
        "Mr. ",
        "x.Y",
        "…",
        "said.\" ",
        "! (",
        "U.S.",
        " ",
        "-",
        ". - ",
        "'",
        ".'",
        "J. ",
        ")))(((. A ",
        "\uD83D"
      })
  void theWorkGrowsWithTheLength(String piece) {
    long small = work(piece.repeat(2_000));
    long large = work(piece.repeat(20_000));
    assertThat(large).isLessThan(11 * small + 1_000);
    assertThat(large).isLessThan(200L * 20_000 * piece.length());
  }

  private static long work(String text) {
    CountedText counted = new CountedText(text);
    SentenceScanner.split(counted, new Span(0, text.length()));
    return counted.reads();
  }

  private static void check(String text) {
    int covered = 0;
    for (Span sentence : SentenceSplitter.split(text)) {
      assertThat(sentence.length()).isPositive();
      assertBlank(text, covered, sentence.start());
      assertThat(WhiteSpace.trim(text, sentence.start(), sentence.end())).isEqualTo(sentence);
      covered = sentence.end();
    }
    assertBlank(text, covered, text.length());
  }

  private static void assertBlank(String text, int from, int to) {
    assertThat(from).isLessThanOrEqualTo(to);
    assertThat(WhiteSpace.trim(text, from, to).length()).isZero();
  }
}
