package org.newsparallax.benchmarks;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.newsparallax.quantity.QuantityExtractor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * How many times a second one thread finds the numeric expressions of the same 10,000 characters of made-up news, beside
 * CoreNLP's numeric recognition: tokenize, ssplit, pos, lemma, and ner with its numeric classifiers alone, without SUTime.
 * Only in the profile {@code peers}, since the models of CoreNLP weigh 474 MB and its licence is the GPL. Each of the two runs
 * in a JVM of its own, with the same memory and no thread but one, not even one that collects garbage.
 *
 * <pre>mvn -q -P peers -pl core,benchmarks package -DskipTests</pre>
 */
@State(Scope.Benchmark)
@Fork(jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-Xmn1g", "-XX:+UseSerialGC", "-XX:+AlwaysPreTouch"})
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class PeerBenchmark {
  private static final int CHARACTERS = 10_000;

  private final String text = QuantityBenchmark.compose(CHARACTERS);

  /** CoreNLP with its tagger, in a state of its own so that it is not there where the library runs. */
  @State(Scope.Benchmark)
  public static class CoreNlp {
    final StanfordCoreNLP pipeline = new StanfordCoreNLP(properties());

    private static Properties properties() {
      Properties properties = new Properties();
      properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
      properties.setProperty("ner.model", "");
      properties.setProperty("ner.applyNumericClassifiers", "true");
      properties.setProperty("ner.applyFineGrained", "false");
      properties.setProperty("ner.buildEntityMentions", "false");
      properties.setProperty("ner.useSUTime", "false");
      properties.setProperty("threads", "1");
      return properties;
    }
  }

  /** What the library finds: value, unit, modifier, counted noun, links. */
  @Benchmark
  public int library() {
    return QuantityExtractor.ofDefaults().extract(text).size();
  }

  /** What CoreNLP finds: tokens with a normalised numeric value. */
  @Benchmark
  public int coreNlp(CoreNlp peer) {
    CoreDocument document = new CoreDocument(text);
    peer.pipeline.annotate(document);
    int found = 0;
    for (CoreLabel token : document.tokens()) {
      if (token.get(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class) != null) {
        found++;
      }
    }
    return found;
  }
}
