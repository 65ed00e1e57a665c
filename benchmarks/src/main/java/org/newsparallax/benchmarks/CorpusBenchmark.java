package org.newsparallax.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.newsparallax.Parallax;
import org.newsparallax.align.Alignment;
import org.newsparallax.article.Article;
import org.newsparallax.claim.Claim;
import org.newsparallax.compare.Comparison;
import org.newsparallax.quantity.Quantity;
import org.newsparallax.report.JsonReport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * How long each stage takes on five news reports of some 500 words each, in the heap that is enough for them. In one that is
 * much larger each run writes to memory that no cache holds, and to some that the system has yet to give.
 */
@State(Scope.Benchmark)
@Fork(jvmArgsAppend = {"-Xms64m", "-Xmx64m", "-XX:+UseSerialGC"})
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init")
public class CorpusBenchmark {
  private static final List<String> FILES = List.of(
      "000_cb12feae05a6fe6c.txt",
      "001_2463f1c1ee44d342.txt",
      "002_a62debbdcae0a305.txt",
      "003_1cbd307eb1be6d4f.txt",
      "004_5ed7d5f4475564e4.txt");

  private List<String> texts;
  private List<Article> articles;
  private Comparison comparison;

  /** Loads the texts, which come from the examples. */
  @Setup
  public void load() throws IOException {
    texts = new ArrayList<>();
    for (String file : FILES) {
      String resource = "/corpus/kursk-2024/" + file;
      try (InputStream stream = CorpusBenchmark.class.getResourceAsStream(resource)) {
        if (stream == null) {
          throw new IllegalStateException("no resource " + resource);
        }
        texts.add(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    articles = read();
    comparison = compare();
  }

  /** From five texts to five articles with their sentences. */
  @Benchmark
  public List<Article> read() {
    List<Article> read = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      read.add(Parallax.article(FILES.get(i), texts.get(i)));
    }
    return read;
  }

  /** All numeric expressions of five texts. */
  @Benchmark
  public List<List<Quantity>> quantities() {
    return texts.stream().map(Parallax::quantities).toList();
  }

  /** The links between the first two articles. */
  @Benchmark
  public Alignment align() {
    return Parallax.align(articles.get(0), articles.get(1));
  }

  /** All claims of five articles. */
  @Benchmark
  public List<List<Claim>> claims() {
    return articles.stream().map(Parallax::claims).toList();
  }

  /** The whole way from five articles to their findings. */
  @Benchmark
  public Comparison compare() {
    return Parallax.compare(articles);
  }

  /** The whole way from five texts to their findings. */
  @Benchmark
  public Comparison findings() {
    return Parallax.compare(read());
  }

  /** The findings as JSON. */
  @Benchmark
  public String json() {
    return JsonReport.of(comparison);
  }
}
