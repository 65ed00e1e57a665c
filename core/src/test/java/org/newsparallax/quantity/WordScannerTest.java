package org.newsparallax.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordScannerTest {
  private final WordScanner words = new WordScanner();

  /** Reads all words, which are set apart by one character each. */
  private void assertReads(int start, List<String> expected, String text) {
    words.open(text);
    int from = start;
    for (String word : expected) {
      int end = words.scan(from);
      assertThat(text.substring(from, end)).isEqualTo(word);
      assertThat(words.key()).as(word).isEqualTo(WordTable.key(word, 0, word.length()));
      from = end + 1;
    }
  }

  @Property(tries = 200)
  void readsEachWordWithItsKey(
      @ForAll("words") List<String> expected, @ForAll @IntRange(max = 40) int start) {
    String text = " ".repeat(start) + String.join(" ", expected);
    assertReads(start, expected, text);
    assertReads(start, expected, text + "? \uD83D\uDE00");
  }

  @Provide
  Arbitrary<List<String>> words() {
    Arbitrary<String> plain = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(20);
    Arbitrary<String> accented =
        Arbitraries.strings().withChars("aZéß\u0416").ofMinLength(1).ofMaxLength(90);
    return Arbitraries.frequencyOf(Tuple.of(9, plain), Tuple.of(1, accented))
        .list()
        .ofMinSize(1)
        .ofMaxSize(900);
  }

  /** Words about as long as a block of letters, two, and more. */
  @Property(tries = 200)
  void readsALongWordToItsEnd(
      @ForAll @IntRange(max = 9) int start, @ForAll @IntRange(min = 1, max = 75) int length) {
    assertReads(
        start,
        List.of("m".repeat(length), "tide"),
        " ".repeat(start) + "m".repeat(length) + " tide.");
  }

  /** What is seen of the text at once ends within the first word, the pair of surrogates, or the words behind it. */
  @Property
  void readsOnWhereverTheWindowEnds(@ForAll @IntRange(min = 4050, max = 4110) int start) {
    String text = " ".repeat(start) + "harbour \uD83D\uDE00 éclair tide";
    assertReads(start, List.of("harbour"), text);
    assertReads(start + 11, List.of("éclair", "tide"), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"@", "[", "`", "{", "1", "’", "?"})
  void endsAtWhatIsNoLetter(String behind) {
    assertReads(0, List.of("harbour"), "harbour" + behind);
  }

  @ParameterizedTest
  @ValueSource(strings = {" hits", "12", ", and", "—hits", ""})
  void readsNoWordWhereNoneBegins(String text) {
    words.open(text);
    assertThat(words.scan(0)).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'storm hits' | true",
        "'storm  hits' | true",
        "'éclair hits' | true",
        "'storm '      | true",
        "'storm, hits' | false",
        "'storm'       | false",
        "'éclair'      | false"
      })
  void tellsWhetherASpaceStandsBehind(String text, boolean space) {
    words.open(text);
    words.scan(0);
    assertThat(words.leadsOn()).isEqualTo(space);
  }
}
