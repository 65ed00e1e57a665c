package org.newsparallax.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsparallax.lexicon.PartOfSpeech.ADJECTIVE;
import static org.newsparallax.lexicon.PartOfSpeech.NOUN;
import static org.newsparallax.lexicon.PartOfSpeech.VERB;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
  private final Vocabulary vocabulary = Vocabulary.english();

  @ParameterizedTest
  @CsvSource({
    "men, man", "Women, woman", "children, child", "wives, wife", "cities, city", "buses, bus",
    "losses, loss", "years, year", "troops, troop", "crises, crisis", "armies, army",
        "hundreds, hundred",
    "people, people", "police, police", "headquarters, headquarters", "gas, gas", "drones, drone"
  })
  void nounsLoseTheirPlural(String form, String lemma) {
    assertThat(vocabulary.lemma(form, NOUN)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "went, go", "shot, shoot", "hurt, hurt", "wounded, wound", "injured, injure", "killed, kill",
    "found, find", "fell, fall", "rose, rise", "left, leave", "dying, die", "stopped, stop",
    "planning, plan", "taken, take", "fled, flee", "crashes, crash", "carried, carry", "was, be"
  })
  void verbsLoseTensePersonAndDoubledLetters(String form, String lemma) {
    assertThat(vocabulary.lemma(form, VERB)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({"bigger, big", "worst, bad", "larger, large", "deadliest, deadly"})
  void adjectivesLoseTheirDegree(String form, String lemma) {
    assertThat(vocabulary.lemma(form, ADJECTIVE)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({"smartwatches, smartwatch", "quadbikes, quadbike", "glampies, glampy", "Kursk, kursk"
  })
  void nounsThatAreNotListedAreCutByRule(String form, String lemma) {
    assertThat(vocabulary.knows(form)).isFalse();
    assertThat(vocabulary.lemma(form, NOUN)).isEqualTo(lemma);
  }

  @Test
  void saysWhatAFormCanBe() {
    assertThat(vocabulary.is("strikes", NOUN)).isTrue();
    assertThat(vocabulary.is("strikes", VERB)).isTrue();
    assertThat(vocabulary.is("killed", NOUN)).isFalse();
    assertThat(vocabulary.is("Paris", NOUN)).isFalse();
    assertThat(vocabulary.knows("said")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "injured, VERB",
    "hit, VERB",
    "soldiers, NOUN",
    "raids, NOUN",
    "said, VERB",
    "large, ADJECTIVE",
    "nearly, ADVERB",
    "police, NOUN",
    "howitzers, NOUN"
  })
  void saysWhatAFormMostlyIs(String form, PartOfSpeech mostly) {
    assertThat(vocabulary.mostly(form)).isEqualTo(mostly);
  }

  @Test
  void hasNoOpinionOnNames() {
    assertThat(vocabulary.mostly("Zelensky")).isNull();
  }

  @Property(tries = 200)
  void aLemmaIsItsOwnLemma(@ForAll PartOfSpeech partOfSpeech, @ForAll int seed) {
    String[] forms = {
      "killed", "women", "strikes", "went", "houses", "dead", "bigger", "leaves", "data"
    };
    String lemma = vocabulary.lemma(forms[Math.floorMod(seed, forms.length)], partOfSpeech);
    assertThat(vocabulary.lemma(lemma, partOfSpeech)).isEqualTo(lemma);
  }

  @Property(tries = 300)
  void anyTextIsAWordThatIsNotListed(@ForAll String text) {
    assertThat(vocabulary.lemma("9" + text, VERB)).isNotNull();
    assertThat(vocabulary.is("9" + text, NOUN)).isFalse();
  }
}
