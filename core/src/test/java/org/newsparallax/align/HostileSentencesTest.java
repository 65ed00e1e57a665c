package org.newsparallax.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsparallax.article.Article;
import org.newsparallax.text.CountedText;

/** Sentences that no newsroom writes. */
class HostileSentencesTest {
  private static final int WORDS = 50_000;

  static List<Similarity> measures() {
    return SimilarityTest.measures();
  }

  /** Words of six letters, no two alike, every second one with a capital letter. */
  private static String differentWords(int count, int from) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < from + count; i++) {
      StringBuilder word = new StringBuilder();
      for (int rest = i, k = 0; k < 6; k++, rest /= 10) {
        word.append((k % 2 == 0 ? "bdfgklmnpr" : "aeiouyaeio").charAt(rest % 10));
      }
      if (i % 2 == 0) {
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
      }
      text.append(word).append(' ');
    }
    return text.append("end.").toString();
  }

  @ParameterizedTest
  @MethodSource("measures")
  void fiftyThousandDifferentWordsAreReadInStepsThatGrowWithThem(Similarity measure) {
    long half = steps(measure, WORDS / 2);
    long whole = steps(measure, WORDS);
    assertThat(whole).isLessThan(half * 21 / 10).isLessThan(100L * WORDS * 7);
  }

  private static long steps(Similarity measure, int words) {
    CountedText a = new CountedText(differentWords(words, 0));
    CountedText b = new CountedText(differentWords(words, words / 2));
    assertThat(measure.score(a, b)).isBetween(0.0, 1.0);
    return a.reads() + b.reads();
  }

  @Test
  void fiftyThousandDifferentWordsAreAlignedWithThemselves() {
    Article article = AlignmentLawsTest.article(
        "a", List.of(differentWords(WORDS, 0), "A tram derailed in Brno on Monday."));
    assertThat(Aligner.ofDefaults().align(List.of(article, article)).get(0).links())
        .anyMatch(link -> link.a().equals(List.of(0)) && link.b().equals(List.of(0)))
        .noneMatch(link -> link.a().contains(0) && link.b().contains(1));
  }

  @ParameterizedTest
  @MethodSource("measures")
  void numbersAloneAndNothingAtAllAreNoStatement(Similarity measure) {
    String tram = "A tram derailed in Brno on Monday.";
    for (String empty : List.of("", "  ", "…", "\"\"", "?!")) {
      assertThat(measure.score(empty, empty)).isZero();
      assertThat(measure.score(empty, tram)).isZero();
    }
    assertThat(measure.score("12, 1,300 and 7.5", tram)).isLessThan(0.2);
    assertThat(measure.score("It was to be or not to be as they had been.", tram))
        .isLessThan(0.2);
  }

  @Test
  void sentencesOfStopWordsOrNumbersAreNeverLinked() {
    List<String> nothing = List.of(
        "", "It was to be or not to be as they had been.", "12, 1,300 and 7.5", "And then?", "…");
    Article a = AlignmentLawsTest.article("a", nothing);
    Article b = AlignmentLawsTest.article("b", nothing);
    assertThat(Aligner.broad().align(List.of(a, b)).get(0).links()).isEmpty();
    assertThat(Aligner.broad().prepare(List.of(a, b)).groups()).isEmpty();
  }
}
