package org.newsparallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

  @Test
  void whatWasReadInTheWrongCharsetIsRepairedAndKeepsItsPlace() {
    String given =
        "The mayorâ€™s cafÃ© â€“ \u00E2\u20AC\u0153closed\u00E2\u20AC\u009D â€“ reopens.";
    MappedText clean = Mojibake.repair(given);

    assertThat(clean.text()).isEqualTo("The mayor’s café – “closed” – reopens.");
    assertThat(clean.isChanged()).isTrue();
    int word = clean.text().indexOf("reopens");
    Span span = clean.given(new Span(word, word + 7));
    assertThat(span.of(given)).isEqualTo("reopens");
    assertThat(clean.clean(span)).isEqualTo(new Span(word, word + 7));
    assertThat(clean.given(new Span(9, 10)).of(given)).isEqualTo("â€™");
  }

  @Test
  void aClosingMarkThatLostItsLastByteIsRepaired() {
    assertThat(Mojibake.repair("â€œclosedâ€ said").text()).isEqualTo("“closed” said");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Plain text.",
        "Café Müller, São Paulo, Ångström",
        "Â",
        "â",
        "œuvre",
        "Ã",
        "€5 or £4",
        "Œ Ž",
        "\uD83D",
        "naïve “quote” – dash"
      })
  void whatIsRightStays(String text) {
    MappedText clean = Mojibake.repair(text);
    assertThat(clean.text()).isEqualTo(text);
    assertThat(clean.isChanged()).isFalse();
    assertThat(clean.given(text.length())).isEqualTo(text.length());
  }

  @Property
  void everyTextThatWasReadWronglyIsRead(
      @ForAll @StringLength(max = 40) @CharRange(from = '\u00A1', to = '\u02FF') String text) {
    String wrong = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    assertThat(Mojibake.repair(wrong).text()).isEqualTo(text);
  }

  @Property
  void placesGoThereAndBack(
      @ForAll @StringLength(max = 30) @CharRange(from = ' ', to = '\u00FF') String text) {
    String wrong =
        new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
    MappedText clean = Mojibake.repair(wrong);
    int last = 0;
    for (int i = 0; i <= clean.text().length(); i++) {
      int given = clean.given(i);
      assertThat(given).isBetween(last, wrong.length());
      assertThat(clean.clean(new Span(given, given)).start()).isEqualTo(i);
      last = given;
    }
  }

  @Property
  void anyCodeUnitsAreTaken(@ForAll char[] units) {
    String text = new String(units);
    MappedText clean = Mojibake.repair(text);
    assertThat(clean.given(clean.text().length())).isEqualTo(text.length());
  }
}
