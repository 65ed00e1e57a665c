package org.newsparallax.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void givesTheTextUnderIt() {
    assertThat(new Span(4, 8).of("the five civilians")).isEqualTo("five");
  }

  @Test
  void refusesBoundsInTheWrongOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(5, 4))
        .withMessageContaining("[5, 4)");
  }

  @Property
  void overlapIsSymmetric(
      @ForAll @IntRange(max = 20) int a,
      @ForAll @IntRange(max = 20) int b,
      @ForAll @IntRange(max = 20) int c,
      @ForAll @IntRange(max = 20) int d) {
    Span one = new Span(Math.min(a, b), Math.max(a, b));
    Span other = new Span(Math.min(c, d), Math.max(c, d));
    assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
    if (one.contains(other) && other.length() > 0) {
      assertThat(one.overlaps(other)).isTrue();
    }
  }
}
