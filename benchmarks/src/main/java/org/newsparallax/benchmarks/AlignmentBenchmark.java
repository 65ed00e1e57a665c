package org.newsparallax.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.newsparallax.Parallax;
import org.newsparallax.align.Aligner;
import org.newsparallax.align.Alignment;
import org.newsparallax.align.PreparedArticles;
import org.newsparallax.align.TokenOverlap;
import org.newsparallax.article.Article;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * How long it takes to find which sentences report the same thing: two articles of 40 sentences, prepared and from their
 * texts, beside the plain way of a normalised Levenshtein distance over all pairs of sentences; one prepared pair of
 * sentences; many articles on one event.
 *
 * <p>Run it with {@code java -jar benchmarks/target/benchmarks.jar AlignmentBenchmark}, for a look with {@code -f 1 -wi 2
 * -i 3}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init")
public class AlignmentBenchmark {

  /** Two articles of 40 sentences. */
  @State(Scope.Benchmark)
  public static class TwoArticles {
    private List<List<String>> sentences;
    private List<String> texts;
    private PreparedArticles prepared;
    private PreparedArticles overlap;

    /** Makes the articles. */
    @Setup
    public void make() throws IOException {
      Reports reports = new Reports();
      sentences = List.of(reports.sentences(1), reports.sentences(2));
      texts = sentences.stream().map(report -> String.join(" ", report)).toList();
      List<Article> articles = reports.articles(2);
      prepared = Aligner.ofDefaults().prepare(articles);
      overlap = Aligner.ofDefaults().with(TokenOverlap.ofDefaults()).prepare(articles);
    }
  }

  /** Many articles of 40 sentences on one event. */
  @State(Scope.Benchmark)
  public static class ManyArticles {
    /** How many articles. */
    @Param({"10", "50", "200", "400"})
    public int count;

    private List<Article> articles;

    /** Makes the articles. */
    @Setup
    public void make() throws IOException {
      articles = new Reports().articles(count);
    }
  }

  /** From two prepared articles to their links. */
  @Benchmark
  public List<Alignment> prepared(TwoArticles two) {
    return two.prepared.alignments();
  }

  /** From two texts to their links. */
  @Benchmark
  public Alignment raw(TwoArticles two) {
    return Parallax.align(
        Parallax.article("a", two.texts.get(0)), Parallax.article("b", two.texts.get(1)));
  }

  /** The plain way: the normalised Levenshtein distance of all pairs of sentences. */
  @Benchmark
  public int plain(TwoArticles two) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    int links = 0;
    for (String a : two.sentences.get(0)) {
      for (String b : two.sentences.get(1)) {
        double normalised = (double) distance.apply(a, b) / Math.max(a.length(), b.length());
        links += normalised < 0.5 ? 1 : 0;
      }
    }
    return links;
  }

  /** The word overlap of one prepared pair of sentences. */
  @Benchmark
  public double overlapOfOnePair(TwoArticles two) {
    return two.overlap.score(0, 5, 1, 5);
  }

  /** The default measure of one prepared pair of sentences. */
  @Benchmark
  public double combinedOfOnePair(TwoArticles two) {
    return two.prepared.score(0, 5, 1, 5);
  }

  /** From many articles, split into sentences, to the links of each two. */
  @Benchmark
  public List<Alignment> many(ManyArticles many) {
    return Aligner.ofDefaults().align(many.articles);
  }
}
