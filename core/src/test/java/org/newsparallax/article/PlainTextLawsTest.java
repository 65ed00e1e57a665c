package org.newsparallax.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.newsparallax.text.Span;

class PlainTextLawsTest {

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> piece = Arbitraries.of(
        "date 2021-03-04 ",
        "May 5, 2010 ",
        "Updated ",
        "The Harbour Times, ",
        "on Friday 4 May 2012",
        "posted in Ships ",
        " | 9:05 p. m. ET",
        "(0245 GMT)",
        "11 / 2 / 05 ",
        "The ship sank. ",
        "Ship sinks ",
        "A storm ",
        "By Ann Lee",
        "OSTEND (AP) - ",
        "(Photo: X)",
        "(",
        ")",
        "Photo: ",
        "Ann Lee/AP",
        "via AP",
        "FILE - ",
        "In this May 3 photo, ",
        "Sign up ",
        "Share ",
        "Advertisement ",
        "Play Mute Share ",
        "X: ",
        "• ",
        "- ",
        "> ",
        "\t",
        "1. ",
        "“",
        "”",
        "\"",
        "said Smith. ",
        "\n",
        "\n\n",
        "\r\n\r\n",
        " ",
        "\u00A0",
        "\uD83D",
        "___",
        "@",
        ".",
        "!",
        ",",
        "é",
        "12:30 ",
        "â€™",
        "Ã©");
    return piece.list().ofMaxSize(40).map(pieces -> String.join("", pieces));
  }

  @Property
  void blocksAndSentencesKeepTheLaw(@ForAll("texts") String text) {
    check(text);
  }

  @Property(tries = 200)
  void anyCodeUnitsAreTaken(@ForAll char[] units) {
    check(new String(units));
  }

  private static void check(String text) {
    Article article = Article.builder("a", text).build();
    assertThat(article.text()).isEqualTo(text);
    Layout.checked(text, article.blocks());
    List<Block> sentences =
        article.sentences().stream().map(s -> new Block(s.span(), s.role())).toList();
    Layout.checked(text, sentences);
    int block = 0;
    for (Block sentence : sentences) {
      while (!article.blocks().get(block).span().contains(sentence.span())) {
        block++;
      }
      assertThat(article.blocks().get(block).role()).isEqualTo(sentence.role());
    }
    for (Sentence sentence : article.sentences()) {
      Span speaker = sentence.speaker();
      assertThat(speaker == null || speaker.end() <= text.length()).isTrue();
    }
  }
}
