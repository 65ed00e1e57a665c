package org.newsparallax.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordScannerTest {
  /** Reads all words, which are set apart by one character each, and knows each of them again. */
  private static void assertReads(int start, List<String> expected, String text) {
    WordTable table = new WordTable();
    Tokens tokens = new Tokens();
    TextBytes bytes = new TextBytes();
    WordScanner words = new WordScanner(bytes, tokens, table);
    List<Integer> numbers =
        expected.stream().map(word -> table.add(word, 0, word.length())).toList();
    bytes.open(text);
    int from = start;
    while (tokens.size() < expected.size()) {
      from = words.add(from, 0) + 1;
    }
    for (int i = 0; i < expected.size(); i++) {
      assertThat(text.substring(tokens.start(i), tokens.end(i))).isEqualTo(expected.get(i));
      assertThat(tokens.word(i)).as(expected.get(i)).isEqualTo(numbers.get(i));
    }
  }

  @Property(tries = 200)
  void readsAndKnowsEachWord(
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
  @CsvSource(
      delimiter = '|',
      value = {
        "'storm hits'   | 10",
        "'storm  hits'  | 5",
        "'storm éclair' | 5",
        "'éclair hits'  | 6",
        "'storm '       | 5",
        "'storm, hits'  | 5",
        "'storm'        | 5",
        "'storm 12'     | 5"
      })
  void goesOnAsLongAsASpaceAloneStandsBetween(String text, int end) {
    TextBytes bytes = new TextBytes();
    WordScanner words = new WordScanner(bytes, new Tokens(), new WordTable());
    bytes.open(text);
    assertThat(words.add(0, 0)).isEqualTo(end);
  }

  @Property
  void tellsWordsApartThatShareLetters(
      @ForAll @AlphaChars @StringLength(min = 1, max = 14) String one,
      @ForAll @AlphaChars @StringLength(min = 1, max = 14) String other) {
    WordTable table = new WordTable();
    int first = table.add(one, 0, one.length());
    int second = table.add(other, 0, other.length());
    assertThat(first == second).isEqualTo(one.equalsIgnoreCase(other));
  }
}
