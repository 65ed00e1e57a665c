package org.newsparallax.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFamiliesTest {

  @ParameterizedTest
  @CsvSource({
    "explosion, explode",
    "attacker, attack",
    "death, die",
    "dead, die",
    "acquisition, acquire",
    "russian, russia",
    "ukrainian, ukraine",
    "soldier, soldier",
    "president, president"
  })
  void findsWhatAWordComesFrom(String word, String root) {
    assertThat(WordFamilies.english().root(word)).isEqualTo(root);
  }

  @ParameterizedTest
  @CsvSource({"thwart, foil", "film, movie", "purchase, buy", "arrest, nab", "policeman, police"})
  void synonymsShareAMeaning(String a, String b) {
    Synonyms synonyms = Synonyms.english();
    assertThat(Collections.disjoint(synonyms.meanings(a), synonyms.meanings(b))).isFalse();
  }

  @Test
  void aWordThatIsNotListedMeansNothing() {
    assertThat(Synonyms.english().meanings("zorblat")).isEmpty();
  }
}
