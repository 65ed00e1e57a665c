package org.newsparallax.benchmarks;

import java.util.concurrent.TimeUnit;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.newsparallax.article.Article;
import org.newsparallax.article.ArticleReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reading the article out of a page, beside jsoup's parse of the page alone, below which no reader on jsoup can come, and
 * beside Readability4J. Ours should stay below one and a half times the parse.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PageBenchmark {
  /** How many paragraphs the article has. */
  @Param({"10", "24", "60"})
  public int paragraphs;

  private String page = "";

  /** Makes the page up. */
  @Setup
  public void makePage() {
    page = SamplePage.of(paragraphs);
  }

  /**
   * The parse that all of them begin with.
   *
   * @return the document
   */
  @Benchmark
  public Document jsoupParseAlone() {
    return Jsoup.parse(page);
  }

  /**
   * The page read by this library: body, metadata, blocks and sentences.
   *
   * @return the article
   */
  @Benchmark
  public Article parallax() {
    return ArticleReader.page("page.html", page);
  }

  /**
   * The page read by Readability4J: body and some metadata.
   *
   * @return the article
   */
  @Benchmark
  public net.dankito.readability4j.Article readability4j() {
    return new Readability4J("https://herald.example/story", page).parse();
  }
}
