package org.newsparallax.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsparallax.article.Article;

class CorpusTest {

  @ParameterizedTest
  @EnumSource
  void textsAreGivenAsTheyStandInTheFiles(Corpus corpus) throws IOException {
    List<Article> articles = corpus.articles();
    assertThat(articles).hasSizeGreaterThan(2).extracting(Article::id).doesNotHaveDuplicates();
    Path folder = Path.of("src/main/resources/corpus", corpus.folder());
    for (Article article : articles) {
      String text = Files.readString(folder.resolve(article.id()), StandardCharsets.UTF_8);
      assertThat(article.text()).isEqualTo(text);
    }
  }

  @Test
  void offsetsOfTheRealReportsPointWhereTheyDid() {
    Article first = Corpus.KURSK.articles().get(0);
    assertThat(first.text()).hasSize(2160);
  }
}
