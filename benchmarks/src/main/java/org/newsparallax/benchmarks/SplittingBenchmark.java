package org.newsparallax.benchmarks;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.newsparallax.article.Article;
import org.newsparallax.text.SentenceSplitter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * How many times a second one thread splits one million characters of news text into sentences, or reads them as an
 * article, beside java.text.BreakIterator, ICU4J and OpenNLP with its published model: a score of 120 is 120 million
 * characters a second. Run with {@code java -jar benchmarks/target/benchmarks.jar SplittingBenchmark -f 1 -wi 5 -i 5}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@SuppressWarnings("NullAway.Init")
public class SplittingBenchmark {
  private static final int CHARACTERS = 1_000_000;
  private static final String[] FILES = {
    "000_cb12feae05a6fe6c.txt",
    "001_2463f1c1ee44d342.txt",
    "002_a62debbdcae0a305.txt",
    "003_1cbd307eb1be6d4f.txt",
    "004_5ed7d5f4475564e4.txt"
  };

  private String text;
  private SentenceDetectorME openNlp;

  /** Loads the texts, which come from the examples, and the model of OpenNLP. */
  @Setup
  public void load() throws IOException {
    StringBuilder all = new StringBuilder();
    while (all.length() < CHARACTERS) {
      for (String file : FILES) {
        try (InputStream stream = open("/corpus/kursk-2024/" + file)) {
          all.append(new String(stream.readAllBytes(), StandardCharsets.UTF_8)).append("\n\n");
        }
      }
    }
    text = all.substring(0, CHARACTERS);
    try (InputStream stream = open("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin")) {
      openNlp = new SentenceDetectorME(new SentenceModel(stream));
    }
  }

  private static InputStream open(String resource) {
    InputStream stream = SplittingBenchmark.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException("no resource " + resource);
    }
    return stream;
  }

  /** Sentences by this library. */
  @Benchmark
  public int parallax() {
    return SentenceSplitter.split(text).size();
  }

  /** A whole article by this library: blocks with their roles, sentences, speakers, metadata. */
  @Benchmark
  public int parallaxArticle() {
    return Article.builder("benchmark", text).build().sentences().size();
  }

  /** Sentences by the JDK. */
  @Benchmark
  public int jdk() {
    java.text.BreakIterator breaks = java.text.BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(text);
    int sentences = 0;
    while (breaks.next() != java.text.BreakIterator.DONE) {
      sentences++;
    }
    return sentences;
  }

  /** Sentences by ICU4J, with its suppressions of abbreviations. */
  @Benchmark
  public int icu() {
    BreakIterator breaks =
        BreakIterator.getSentenceInstance(ULocale.forLanguageTag("en-u-ss-standard"));
    breaks.setText(text);
    int sentences = 0;
    while (breaks.next() != BreakIterator.DONE) {
      sentences++;
    }
    return sentences;
  }

  /** Sentences by OpenNLP. */
  @Benchmark
  public int openNlp() {
    return openNlp.sentPosDetect(text).length;
  }
}
