package org.newsparallax.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TextBytesTest {
  private final TextBytes bytes = new TextBytes();

  @Property(tries = 200)
  void givesEachCharacterAsItStandsInTheText(@ForAll String text) {
    bytes.open(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      assertThat(bytes.character(i)).isEqualTo(c);
      assertThat(bytes.at(i) >= 0).isEqualTo(c < 128);
    }
  }

  @Test
  void isZeroBehindTheTextWhateverTextItHeldBefore() {
    bytes.open("a".repeat(5000));
    bytes.open("quake");
    assertThat(bytes.length()).isEqualTo(5);
    assertThat(bytes.block(5)).isZero();
    assertThat(bytes.block(0) & 0xffffff).isZero();
  }

  @Test
  void readsAShortTextBehindAVeryLongOne() {
    bytes.open("é".repeat(3 << 20));
    bytes.open("30 km");
    assertThat(bytes.character(0)).isEqualTo('3');
    assertThat(bytes.block(5)).isZero();
  }
}
