package org.newsparallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PrintableTest {

  @Test
  void controlCharactersAndTurnsOfDirectionAreLeftOut() {
    assertThat(Printable.line("a\u001b[31m\u202eb\u0007")).isEqualTo("a[31mb");
  }

  @Test
  void whiteSpaceBecomesOneSpace() {
    assertThat(Printable.line(" a\u00a0\r\n\t b ")).isEqualTo("a b");
    assertThat(Printable.part("\n a b\t")).isEqualTo(" a b ");
    assertThat(Printable.part(" ")).isEqualTo(" ");
  }

  @Test
  void aWholeTextKeepsItsLines() {
    assertThat(Printable.text("a\n\tb\u0000 c")).isEqualTo("a\n\tb c");
  }

  @Test
  void halfACharacterIsReplaced() {
    assertThat(Printable.line("a\ud83db\ud83d\ude00")).isEqualTo("a\ufffdb\ud83d\ude00");
  }

  @Property(tries = 300)
  void fittedTextTakesJustItsColumns(
      @ForAll String text, @ForAll @IntRange(min = 3, max = 40) int columns) {
    assertThat(Columns.width(Columns.fit(Printable.line(text), columns))).isEqualTo(columns);
  }

  @Property(tries = 300)
  void wrappedLinesFit(@ForAll String text, @ForAll @IntRange(min = 3, max = 40) int columns) {
    assertThat(Columns.wrap(Printable.line(text), columns))
        .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(columns));
  }

  @Property(tries = 300)
  void aQuoteFits(
      @ForAll String before,
      @ForAll String after,
      @ForAll @IntRange(min = 12, max = 60) int columns) {
    Quote quote = new Quote(Printable.part(before), "12", Printable.part(after)).within(columns);
    assertThat(quote.figure()).isEqualTo("12");
    assertThat(Columns.width(quote.before() + quote.figure() + quote.after()))
        .isLessThanOrEqualTo(columns);
  }
}
