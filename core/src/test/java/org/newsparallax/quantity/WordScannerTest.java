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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordScannerTest {
  private final WordScanner words = new WordScanner();

  /** Reads all words, which are set apart by one character each. */
  private void assertReads(int start, List<String> expected, String text) {
    words.open(text);
    int from = start;
    for (String word : expected) {
      words.scan(from);
      assertThat(text.substring(from, words.end())).isEqualTo(word);
      assertThat(words.key()).as(word).isEqualTo(WordTable.key(word, 0, word.length()));
      from = words.end() + 1;
    }
  }

  @Property(tries = 200)
  void readsEachWordWhereverTheWindowEnds(
      @ForAll("words") List<String> expected, @ForAll @IntRange(max = 40) int start) {
    assertReads(start, expected, " ".repeat(start) + String.join(" ", expected) + ".");
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

  /** Words about as long as the letters that one look at the bits shows. */
  @Property(tries = 200)
  void readsALongWordToItsEnd(
      @ForAll @IntRange(max = 9) int start, @ForAll @IntRange(min = 50, max = 75) int length) {
    assertReads(
        start,
        List.of("m".repeat(length), "tide"),
        " ".repeat(start) + "m".repeat(length) + " tide.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"@", "[", "`", "{", "1", "’"})
  void endsAtWhatIsNoLetter(String behind) {
    assertReads(0, List.of("harbour"), "harbour" + behind);
  }

  @Test
  void tellsWhetherASpaceAloneLeadsToAPlainWord() {
    assertThat(leads("storm hits")).isTrue();
    assertThat(leads("storm  hits")).isFalse();
    assertThat(leads("storm, hits")).isFalse();
    assertThat(leads("storm 12")).isFalse();
    assertThat(leads("storm é")).isFalse();
    assertThat(leads("storm ")).isFalse();
    assertThat(leads("storm")).isFalse();
  }

  private boolean leads(String text) {
    words.open(text);
    words.scan(0);
    return words.leadsToWord();
  }
}
