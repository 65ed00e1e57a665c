package org.newsparallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsparallax.quantity.Interval;
import org.newsparallax.quantity.Kind;
import org.newsparallax.quantity.Modifier;
import org.newsparallax.quantity.Quantity;
import org.newsparallax.text.Span;

class JsonTest {

  @Test
  void anOpenEndIsNull() {
    assertThat(Json.of(quantity(Interval.from(24, true))))
        .contains("\"min\":24,\"max\":null,\"minInclusive\":true,\"maxInclusive\":false");
  }

  @Test
  void aQuantityWithoutValueHasNoEnds() {
    assertThat(Json.of(quantity(null))).contains("\"min\":null,\"max\":null");
  }

  @Test
  void fractionsAreWrittenShortAndWholeNumbersWithoutPoint() {
    assertThat(Json.of(quantity(Interval.between(0.002, 2e9))))
        .contains("\"min\":0.002,\"max\":2000000000,");
  }

  @Test
  void halfACharacterIsEscapedAndAWholeOneIsNot() {
    assertThat(Json.of("a\ud83d \ud83d\ude00\ude00\ud83d"))
        .isEqualTo("\"a\\ud83d \ud83d\ude00\\ude00\\ud83d\"");
  }

  @Property(tries = 200)
  void eachTextCanBeEncoded(@ForAll List<Character> characters) {
    StringBuilder text = new StringBuilder();
    characters.forEach(text::append);
    String json = Json.of(text.toString());
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(json)).isTrue();
  }

  private static Quantity quantity(@Nullable Interval value) {
    return new Quantity(
        new Span(0, 2),
        "24",
        Kind.COUNT,
        value,
        1,
        Modifier.AT_LEAST,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
