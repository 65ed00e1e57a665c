package org.newsparallax.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which words are part of a name, and what that does to sentences of one speaker. */
class NamePhrasesTest {

  private static List<String> names(String text) {
    return Tokens.of(text).stream()
        .filter(Token::name)
        .map(token -> token.span().of(text).toString())
        .toList();
  }

  @Test
  void anOfficeBeforeANameIsPartOfIt() {
    assertThat(names("Residents met the deputy mayor of the coastal town, Lorka Zemlin, at noon."))
        .containsExactly("deputy", "mayor", "coastal", "town", "Lorka", "Zemlin");
  }

  @Test
  void anOfficeBehindANameIsPartOfIt() {
    assertThat(names("In the hall Lorka Zemlin, the governor of the province, thanked divers."))
        .containsExactly("Lorka", "Zemlin", "governor", "province");
  }

  @Test
  void anOfficeWithoutANameIsNot() {
    assertThat(names("Divers met the governor at noon.")).isEmpty();
    assertThat(names("Divers met the governor. Zemlin left.")).doesNotContain("governor");
    assertThat(names("Divers told the governor that they saw Zemlin.")).doesNotContain("governor");
  }

  @Test
  void twoStatementsOfOneSpeakerAreNotOne() {
    PreparedArticles prepared = Aligner.ofDefaults()
        .prepare(List.of(
            AlignmentLawsTest.article(
                "a",
                List.of(
                    "The acting governor of the province, Lorka Zemlin, said schools would reopen on Friday.",
                    "Rain is forecast for the coast.")),
            AlignmentLawsTest.article(
                "b",
                List.of(
                    "Acting provincial governor Lorka Zemlin said divers had found a second wreck.",
                    "Trams ran late all day."))));
    assertThat(prepared.score(0, 0, 1, 0)).isLessThan(0.5);
  }
}
