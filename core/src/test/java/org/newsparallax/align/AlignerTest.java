package org.newsparallax.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsparallax.article.Article;
import org.newsparallax.article.ArticleReader;

class AlignerTest {
  private static final Article FIRST = ArticleReader.article(
      "first",
      "A chemical plant near Ostrava burned for six hours on Sunday. "
          + "Three firefighters were taken to hospital with burns, the mayor, Pavel Hrabal, said. "
          + "Schools in the district will stay closed until Thursday.");
  private static final Article SECOND = ArticleReader.article(
      "second",
      "Mayor Pavel Hrabal told reporters that five firefighters were in hospital with burns. "
          + "The local football club won its match. "
          + "It took six hours to put out the fire at the chemical plant near Ostrava, which broke out on Sunday.");

  @Test
  void linksWhatReportsTheSameInAnyOrder() {
    List<Alignment> alignments = Aligner.ofDefaults().align(List.of(FIRST, SECOND));

    assertThat(alignments).hasSize(1);
    assertThat(alignments.get(0).a()).isEqualTo("first");
    assertThat(alignments.get(0).b()).isEqualTo("second");
    assertThat(alignments.get(0).links())
        .extracting(Link::a, Link::b)
        .containsExactlyInAnyOrder(tuple(List.of(0), List.of(2)), tuple(List.of(1), List.of(0)));
  }

  @Test
  void strictLinksAreAmongTheBalancedAndTheseAmongTheBroad() {
    int strict = Aligner.strict().align(List.of(FIRST, SECOND)).get(0).links().size();
    int balanced =
        Aligner.balanced().align(List.of(FIRST, SECOND)).get(0).links().size();
    int broad = Aligner.broad().align(List.of(FIRST, SECOND)).get(0).links().size();
    assertThat(strict).isLessThanOrEqualTo(balanced);
    assertThat(balanced).isLessThanOrEqualTo(broad);
  }

  @Test
  void scoresAnyTwoSentencesAmongTheArticles() {
    PreparedArticles prepared = Aligner.ofDefaults().prepare(List.of(FIRST, SECOND));
    assertThat(prepared.score(0, 1, 1, 0)).isGreaterThan(0.5);
    assertThat(prepared.score(0, 2, 1, 1)).isLessThan(0.2);
    assertThat(prepared.score(1, 0, 0, 1)).isEqualTo(prepared.score(0, 1, 1, 0));
    assertThat(prepared.score(0, 0, 0, 0)).isEqualTo(1);
  }

  @Test
  void takesAMeasureFromOutside() {
    Similarity length = (a, b) -> a.length() == b.length() ? 1 : 0;
    Aligner aligner = Aligner.ofDefaults().with(length);
    assertThat(aligner.similarity()).isSameAs(length);
    assertThat(aligner.align(List.of(FIRST, FIRST)).get(0).links())
        .extracting(Link::a, Link::b)
        .contains(tuple(List.of(0), List.of(0)));
  }

  @Test
  void alignsEachPairOfArticlesInOrder() {
    Article third = ArticleReader.article("third", "");
    assertThat(Aligner.ofDefaults().align(List.of(FIRST, SECOND, third)))
        .extracting(Alignment::a, Alignment::b)
        .containsExactly(
            tuple("first", "second"), tuple("first", "third"), tuple("second", "third"));
  }
}
