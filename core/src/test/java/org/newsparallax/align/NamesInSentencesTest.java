package org.newsparallax.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What spellings of names do to the comparison of whole sentences. */
class NamesInSentencesTest {
  private static final List<Similarity> BY_WORD =
      List.of(CombinedSimilarity.ofDefaults(), TokenOverlap.ofDefaults(), WordAligner.ofDefaults());

  static Stream<Arguments> spellings() {
    return Stream.of(
            "Alexey Smirnov|Aleksey Smirnov",
            "Alexey Smirnov|Alexei Smirnov",
            "Aleksey Smirnov|Alexei Smirnov",
            "Nikolayevo-Daryino|Nikolaevo-Darino",
            "Kyiv|Kiev",
            "Oleshnya|Oleshnia")
        .map(pair -> pair.split("\\|"))
        .map(pair -> Arguments.of(pair[0], pair[1]));
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void aSentenceIsTheSameInEitherSpelling(String a, String b) {
    for (Similarity measure : BY_WORD) {
      assertThat(measure.score(sentence(a), sentence(b)))
          .isGreaterThan(0.95)
          .isLessThanOrEqualTo(measure.score(sentence(a), sentence(a)));
    }
    assertThat(CombinedSimilarity.ofDefaults().score(sentence(a), sentence(b))).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void theWordsOfEitherSpellingAreLinked(String a, String b) {
    List<String> linked = WordAligner.ofDefaults().links(sentence(a), sentence(b)).stream()
        .map(link -> link.a().of(sentence(a)).toString())
        .toList();
    assertThat(linked).contains(a.split("[ -]"));
  }

  @ParameterizedTest
  @CsvSource({
    "Iran, Iraq",
    "Austria, Australia",
    "Gerasimov, Gerasimenko",
    "Slovenia, Slovakia",
    "Niger, Nigeria"
  })
  void aSentenceIsAnotherWithANameThatOnlyLooksAlike(String a, String b) {
    for (Similarity measure : BY_WORD) {
      assertThat(measure.score(sentence(a), sentence(b)))
          .isLessThan(measure.score(sentence(a), sentence(a)) - 0.05);
    }
    assertThat(WordAligner.ofDefaults().links(sentence(a), sentence(b)))
        .noneMatch(link -> link.a().of(sentence(a)).toString().equals(a));
  }

  private static String sentence(String name) {
    return "The envoy spoke of " + name + " before the vote on grain tariffs.";
  }
}
