package org.newsparallax.examples;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.newsparallax.article.Article;
import org.newsparallax.article.ArticleReader;
import org.newsparallax.article.Reading;

/** Sets of reports about one event each, to try the library on. They come with the examples, not with the library. */
public enum Corpus {
  /** Five real reports of August 2024; the texts belong to their publishers. */
  KURSK(
      "kursk-2024",
      "000_cb12feae05a6fe6c.txt",
      "001_2463f1c1ee44d342.txt",
      "002_a62debbdcae0a305.txt",
      "003_1cbd307eb1be6d4f.txt",
      "004_5ed7d5f4475564e4.txt"),

  /** Three made-up reports of an earthquake: magnitudes, a toll that rises, money. */
  EARTHQUAKE("earthquake", "harbour-herald.json", "daily-meridian.json", "coastal-wire.json"),

  /** Three made-up reports of the results of a company: money, percentages, a figure restated. */
  RESULTS("results", "market-courier.json", "city-ledger.json", "trade-observer.json");

  private final String folder;
  private final List<String> files;

  Corpus(String folder, String... files) {
    this.folder = folder;
    this.files = List.of(files);
  }

  /**
   * The reports, read from the class path: no file is written.
   *
   * @return articles with the file names, or the ids of the records, as ids
   */
  public List<Article> articles() {
    return files.stream().map(this::article).toList();
  }

  private Article article(String file) {
    String resource = "/corpus/" + folder + "/" + file;
    InputStream stream = Corpus.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException("no resource " + resource);
    }
    try (Stream<Reading> readings = ArticleReader.read(stream, file)) {
      return readings.map(r -> ((Reading.Success) r).article()).findFirst().orElseThrow();
    }
  }

  /** The name of the folder that holds them, below {@code corpus} among the resources. */
  String folder() {
    return folder;
  }
}
