package org.newsparallax.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.newsparallax.Parallax;
import org.newsparallax.article.Article;
import org.newsparallax.compare.Comparer;
import org.newsparallax.compare.Comparison;
import org.newsparallax.compare.RunningComparison;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long an event takes that many made-up reports are about, each of 40 sentences. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init")
public class EventBenchmark {
  /** How many reports there are. */
  @Param({"10", "50", "200", "400"})
  public int reports;

  private List<Article> articles;
  private RunningComparison before;

  /** Makes the reports up, and compares all but the last. */
  @Setup
  public void make() throws IOException {
    articles = new Reports().articles(reports);
    before = Comparer.ofDefaults().start().with(articles.subList(0, reports - 1));
  }

  /** All reports at once. */
  @Benchmark
  public Comparison compare() {
    return Parallax.compare(articles);
  }

  /** One report more, where the others have been compared: its claims and pairs, without the findings. */
  @Benchmark
  public RunningComparison add() {
    return before.with(articles.get(reports - 1));
  }
}
