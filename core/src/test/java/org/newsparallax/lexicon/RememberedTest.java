package org.newsparallax.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class RememberedTest {
  private final List<String> asked = new ArrayList<>();
  private final Remembered<String> remembered = new Remembered<>(word -> {
    asked.add(word);
    return "<" + word + ">";
  });

  @Test
  void asksOnceForAWordWhereverItStands() {
    assertThat(remembered.of("harbour")).isEqualTo("<harbour>");
    assertThat(remembered.of("The Harbour wall", 4, 11)).isEqualTo("<harbour>");
    assertThat(remembered.of("HARBOUR", 0, 7)).isEqualTo("<harbour>");
    assertThat(asked).containsExactly("harbour");
  }

  @Test
  void tellsWordsApartThatHaveOneHash() {
    assertThat(remembered.of("\u0431\u0430")).isEqualTo("<\u0431\u0430>");
    assertThat(remembered.of("\u0430\u044f")).isEqualTo("<\u0430\u044f>");
    assertThat("\u0431\u0430").hasSameHashCodeAs("\u0430\u044f");
  }

  @Test
  void staysRightWhenThereAreMoreWordsThanItRemembers() {
    for (int i = 0; i < 50_000; i++) {
      assertThat(remembered.of("word-" + i)).isEqualTo("<word-" + i + ">");
    }
    assertThat(remembered.of("word-1")).isEqualTo("<word-1>");
  }

  @Test
  void staysRightWhenManyWordsHaveOneHash() {
    for (int i = 0; i < 256; i++) {
      StringBuilder word = new StringBuilder();
      for (int bit = 0; bit < 8; bit++) {
        word.append((i >> bit & 1) == 0 ? "\u0431\u0430" : "\u0430\u044f");
      }
      assertThat(remembered.of(word.toString())).isEqualTo("<" + word + ">");
    }
  }

  @Property
  void saysOfAWordInATextWhatItSaysOfTheWordInLowerCase(
      @ForAll
          @StringLength(max = 16)
          @CharRange(from = 'a', to = 'z')
          @CharRange(from = 'A', to = 'Z')
          @Chars({'-', '9', '\u00c9', '\u0130', '`', '{'})
          String word) {
    String text = "x" + word + "y";
    assertThat(remembered.of(text, 1, 1 + word.length()))
        .isEqualTo("<" + word.toLowerCase(Locale.ROOT) + ">");
    assertThat(remembered.of(word)).isEqualTo("<" + word + ">");
  }
}
