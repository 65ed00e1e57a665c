package org.newsparallax.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsparallax.Parallax;
import org.newsparallax.article.Article;

class ReprintsTest {

  @Test
  void aReportThatIsPrintedTwiceIsOneVoice() {
    Article agency = article("agency", story(1, 60));
    Article paper = article("paper", "Our own correspondent.\n\n" + story(1, 60));
    Article other = article("other", story(1000, 1060));
    assertThat(Reprints.voices(List.of(agency, other, paper))).containsExactly(0, 1, 0);
  }

  @Test
  void aSharedParagraphIsNoReprint() {
    Article one = article("one", story(1, 60));
    Article other = article("other", story(40, 140));
    assertThat(Reprints.voices(List.of(one, other))).containsExactly(0, 1);
  }

  @Test
  void shortTextsSpeakForThemselves() {
    assertThat(Reprints.voices(List.of(article("a", "Five dead."), article("b", "Five dead."))))
        .containsExactly(0, 1);
  }

  private static Article article(String id, String text) {
    return Parallax.article(id, text);
  }

  private static String story(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> "In village number " + i + " people saw sign " + (i * 7) + ".")
        .collect(Collectors.joining(" "));
  }
}
