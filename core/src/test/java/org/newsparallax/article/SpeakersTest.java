package org.newsparallax.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsparallax.text.Span;

/** Who speaks in sentences whose speaker stands outside of them; "-" where nobody does. */
class SpeakersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“The dam is old. It will not hold,” Ada Brook said on Friday. | Ada Brook, -",
        "“The dam is old. It will not hold,” said engineer Ada Brook, who built it. | engineer Ada Brook, -",
        "“The dam is old,” Ada Brook said. “It will not hold.” | -, Ada Brook",
        "\"The dam is old,\" Ada Brook said. \"It will not hold. We must leave.\" | -, Ada Brook, Ada Brook",
        "“The dam is old.” “It will not hold,” she said. | she, -",
        "After the flood, Ada Brook said: “The dam is old. It will not hold.” | -, Ada Brook",
        "Ada Brook rejected the plan, saying: “The dam is old. It will not hold.” | -, Ada Brook",
        "The mayor, Ada Brook, said: “The dam is old. It will not hold.” | -, Ada Brook",
        "Ada Brook, the mayor, said: “The dam is old. It will not hold.” | -, Ada Brook",
        "The fire chief, a veteran of 30 years, said: “The dam is old. It will not hold.” | -, The fire chief",
        "The man left the room, saying: “The dam is old. It will not hold.” | -, -",
        "He angrily added: “The dam is old. It will not hold.” | -, He",
        "Ada Brook called it “a wall of mud.” The mayor left. | -, -",
        "They call the dam “Old Nick.” Nobody knows why. “It leaks,” Ada Brook said. | -, -, -",
        "The plate is 12\" wide. It was sold. The owner said “no” twice. | -, -, -",
      })
  void withinAParagraph(String text, String speakers) {
    assertThat(speakers(text)).containsExactly(speakers.strip().split(", "));
  }

  @Test
  void aQuotationThatGoesOnInTheNextParagraphKeepsItsSpeaker() {
    assertThat(
            speakers(
                "Ada Brook said: “The dam is old.\n\n“It will not hold. We must leave.\n\n“God help us.”\n\nThe mayor left."))
        .containsExactly("-", "Ada Brook", "Ada Brook", "Ada Brook", "-");
  }

  @Test
  void aQuotationThatIsNeverClosedEndsWithItsParagraph() {
    assertThat(
            speakers(
                "Ada Brook said: “The dam is old.\n\nThe mayor left. He was not seen again.\n\n“It leaks,” Bo Day said."))
        .containsExactly("-", "-", "-", "-");
  }

  @Test
  void aStatementMayBeAnnounced() {
    assertThat(
            speakers(
                "The dam broke on Friday.\n\nOn Friday Ada Brook posted the following words on the gate of the old dam house:\n\n“It will not hold. We must leave.”"))
        .containsExactly("-", "-", "Ada Brook", "Ada Brook");
  }

  @Test
  void aTextThatBreaksOffIsMarked() {
    String body = "The dam broke on Friday. ";
    assertThat(truncated(body + "The mayor said that the water had reached")).isTrue();
    assertThat(truncated(body + "The mayor said,")).isTrue();
    assertThat(truncated(
            body + "He said: “The water had risen to the roof,\n\nSign up for our newsletter."))
        .isTrue();
    assertThat(truncated(body + "The water rose […]")).isTrue();
    assertThat(truncated(body + "The water rose...")).isTrue();
    assertThat(truncated(body + "The water ro… [+2130 chars]")).isTrue();
    assertThat(truncated(body + "The mayor said so. [+2130 chars]")).isFalse();
    assertThat(truncated(body + "The mayor said so.")).isFalse();
    assertThat(truncated(body + "The mayor said “so.”")).isFalse();
    assertThat(truncated("Dam breaks in the northern valley")).as("a lone line").isFalse();
    assertThat(truncated("")).isFalse();
  }

  private static boolean truncated(String text) {
    return Article.builder("a", text).build().sentences().stream().anyMatch(Sentence::truncated);
  }

  private static List<String> speakers(String text) {
    Article article = Article.builder("a", text).build();
    return article.sentences().stream()
        .map(Sentence::speaker)
        .map(s -> s == null ? "-" : name(article, s))
        .toList();
  }

  private static String name(Article article, Span span) {
    return Objects.requireNonNull(span).of(article.text());
  }
}
