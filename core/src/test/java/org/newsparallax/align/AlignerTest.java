package org.newsparallax.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsparallax.article.Article;
import org.newsparallax.article.ArticleReader;
import org.newsparallax.article.Block;
import org.newsparallax.article.Role;
import org.newsparallax.article.Sentence;
import org.newsparallax.text.Span;

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

  @Test
  void linksASentenceWithTheTwoThatSplitIt() {
    Article whole = AlignmentLawsTest.article(
        "whole",
        List.of(
            "Heavy snow closed the Brenner motorway overnight and stranded 300 lorries near Sterzing."));
    Article split = AlignmentLawsTest.article(
        "split",
        List.of(
            "The Brenner motorway was closed overnight by heavy snow.",
            "Some 280 lorries were stranded near Sterzing by the snow."));
    assertThat(Aligner.broad().align(List.of(whole, split)).get(0).links())
        .extracting(Link::a, Link::b)
        .containsExactly(tuple(List.of(0), List.of(0, 1)));
    assertThat(Aligner.broad().align(List.of(split, whole)).get(0).links())
        .extracting(Link::a, Link::b)
        .containsExactly(tuple(List.of(0, 1), List.of(0)));
  }

  @Test
  void groupsSentencesOfManyArticles() {
    Article third = ArticleReader.article(
        "third", "The chemical plant near Ostrava burned on Sunday for six hours.");
    List<Group> groups =
        Aligner.ofDefaults().prepare(List.of(FIRST, SECOND, third)).groups();
    assertThat(groups)
        .extracting(Group::members)
        .contains(List.of(new Group.Member(0, 0), new Group.Member(1, 2), new Group.Member(2, 0)));
  }

  @Test
  void aLinkAmongManySentencesIsLessLikelyThanOneAmongFew() {
    List<String> many = IntStream.range(0, 40)
        .mapToObj(
            i -> "Ward " + "abcdefghijklmnop".substring(i % 8, i % 8 + 5) + " voted on budgets.")
        .toList();
    PreparedArticles few = Aligner.broad().prepare(List.of(FIRST, SECOND));
    PreparedArticles longer =
        Aligner.broad().prepare(List.of(FIRST, AlignmentLawsTest.article("long", withFirst(many))));
    assertThat(few.alignments().get(0).links().get(0).score()).isEqualTo(few.score(0, 0, 1, 2));
    assertThat(longer.alignments().get(0).links().get(0).score())
        .isLessThan(longer.score(0, 0, 1, 0))
        .isGreaterThanOrEqualTo(0.3);
  }

  /** The sentence that the first article is to be linked with, and others behind it. */
  private static List<String> withFirst(List<String> others) {
    return Stream.concat(
            Stream.of("It took six hours to put out the fire at the chemical plant near Ostrava."),
            others.stream())
        .toList();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"PARAGRAPH", "QUOTE", "LIST_ITEM", "TABLE"},
      mode = EnumSource.Mode.EXCLUDE)
  void neverLinksWhatIsNoBody(Role role) {
    String text = "Chemical plant near Ostrava burned for six hours on Sunday.";
    Article other = new Article(
        "other",
        null,
        null,
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        Map.of(),
        text,
        List.of(new Block(new Span(0, text.length()), role)),
        List.of(new Sentence(new Span(0, text.length()), role, false, null)),
        List.of());
    assertThat(Aligner.broad().align(List.of(other, FIRST)).get(0).links()).isEmpty();
    assertThat(Aligner.broad().prepare(List.of(other, FIRST)).groups()).isEmpty();
    assertThat(Aligner.broad().prepare(List.of(other, FIRST)).score(0, 0, 1, 0)).isGreaterThan(0.3);
  }

  @Test
  void hostileTextIsLinear() {
    String long1 = "explosion ".repeat(50_000);
    String long2 = "7".repeat(1_000_000);
    String long3 = "((((".repeat(10_000) + "\"".repeat(10_000);
    Article article = AlignmentLawsTest.article("hostile", List.of(long1, long2, long3));
    assertThat(Aligner.ofDefaults().align(List.of(article, article))).hasSize(1);
  }

  @Test
  void twoThreadsGiveWhatOneGives() {
    List<Article> articles = List.of(FIRST, SECOND);
    List<Alignment> one = Aligner.ofDefaults().align(articles);
    assertThat(IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> Aligner.ofDefaults().align(articles))
            .distinct()
            .toList())
        .containsExactly(one);
    PreparedArticles shared = Aligner.ofDefaults().prepare(articles);
    assertThat(IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> shared.alignments())
            .distinct()
            .toList())
        .containsExactly(one);
  }
}
