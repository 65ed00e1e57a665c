package org.newsparallax.examples;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsparallax.Parallax;
import org.newsparallax.article.Article;
import org.newsparallax.claim.Claim;
import org.newsparallax.lexicon.Table;
import org.newsparallax.quantity.Interval;

class CorpusTest {
  private static final Path FOLDER = Path.of("src/main/resources/corpus");

  @ParameterizedTest
  @EnumSource
  void eachSetHasThreeReportsOrMore(Corpus corpus) {
    assertThat(corpus.articles())
        .hasSizeGreaterThan(2)
        .extracting(Article::id)
        .doesNotHaveDuplicates();
  }

  @Test
  void theRealReportsAreGivenAsTheyStandInTheFiles() throws IOException {
    for (Article article : Corpus.KURSK.articles()) {
      Path file = FOLDER.resolve("kursk-2024").resolve(article.id());
      assertThat(article.text()).isEqualTo(Files.readString(file));
    }
    assertThat(Corpus.KURSK.articles().get(0).text()).hasSize(2160);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "KURSK")
  void theFiguresOfTheTruthAreFound(Corpus corpus) {
    Map<String, List<Claim>> claims = new HashMap<>();
    corpus.articles().forEach(a -> claims.put(a.id(), Parallax.claims(a)));
    Table truth = Table.load(Corpus.class, "/corpus/" + corpus.folder() + "-truth.tsv");
    for (List<String> row : truth.rows()) {
      double value = Double.parseDouble(row.get(4));
      String unit = row.get(5).isEmpty() ? "null" : row.get(5);
      assertThat(requireNonNull(claims.get(row.get(2))))
          .as(row.toString())
          .anyMatch(claim ->
              ends(claim).contains(value) && unit.equals(claim.quantity().unit() + ""));
    }
  }

  private static List<Double> ends(Claim claim) {
    Interval value = claim.quantity().value();
    return value == null ? List.of() : List.of(value.min(), value.max());
  }

  @Test
  void theRisingNumberOfInjuredIsReportedAndThePopulationIsNot() {
    assertThat(Parallax.compare(Corpus.EARTHQUAKE.articles()).discrepancies())
        .anySatisfy(f -> assertThat(f.reason()).contains("140", "212"))
        .allSatisfy(f -> assertThat(f.reason()).doesNotContain("84,000"));
  }
}
