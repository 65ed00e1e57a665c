package org.newsparallax.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.newsparallax.article.Article;
import org.newsparallax.article.Block;
import org.newsparallax.article.Role;
import org.newsparallax.article.Sentence;
import org.newsparallax.text.Span;

class AlignmentLawsTest {
  private static final List<Similarity> MEASURES = List.of(
      CombinedSimilarity.ofDefaults(),
      TokenOverlap.ofDefaults(),
      NgramOverlap.ofDefaults(),
      WordAligner.ofDefaults());

  private static final String[] SUBJECTS = {
    "The ferry Aurelia",
    "A freight train",
    "Governor Ilse Brandt",
    "Two hikers",
    "The Danish navy",
    "\"The bridge\"",
    "Unknown gunmen",
    "The power station at Lippe"
  };
  private static final String[] VERBS = {
    "sank",
    "collided",
    "evacuated",
    "was damaged by fire",
    "reported",
    "rescued",
    "shelled",
    "blamed"
  };
  private static final String[] OBJECTS = {
    "43 passengers",
    "off Gotland",
    "$1.5 million of cargo",
    "near Alexeyevka",
    "at least 1,200 residents",
    "on Friday night",
    "seven soldiers",
    "12% of the harbour",
    "the second crew"
  };

  @Provide
  Arbitrary<String> sentences() {
    return Combinators.combine(
            Arbitraries.of(SUBJECTS),
            Arbitraries.of(VERBS),
            Arbitraries.of(OBJECTS).list().ofMinSize(0).ofMaxSize(4))
        .as((subject, verb, objects) ->
            subject + " " + verb + " " + String.join(" ", objects) + ".");
  }

  @Provide
  Arbitrary<List<String>> bodies() {
    return sentences().list().ofMinSize(0).ofMaxSize(8);
  }

  @Property(tries = 80)
  void aScoreLiesBetweenNothingAndOneForAnyText(@ForAll String a, @ForAll String b) {
    for (Similarity measure : MEASURES) {
      assertThat(measure.score(a, b)).isBetween(0.0, 1.0);
    }
  }

  @Property(tries = 80)
  void aScoreIsSymmetric(@ForAll("sentences") String a, @ForAll("sentences") String b) {
    for (Similarity measure : MEASURES) {
      assertThat(measure.score(a, b)).isEqualTo(measure.score(b, a), within(1e-9));
    }
  }

  @Property(tries = 80)
  void nothingScoresAboveTheSentenceItself(
      @ForAll("sentences") String a, @ForAll("sentences") String b) {
    for (Similarity measure : MEASURES) {
      assertThat(measure.score(a, b)).isLessThanOrEqualTo(measure.score(a, a) + 1e-9);
    }
  }

  @Property(tries = 80)
  void otherDigitsChangeNothingAtAll(
      @ForAll("sentences") String a,
      @ForAll("sentences") String b,
      @ForAll @IntRange(min = 1, max = 9) int digit) {
    String changed = b.replaceAll("[0-9]", String.valueOf(digit));
    for (Similarity measure : MEASURES) {
      assertThat(measure.score(a, changed)).isEqualTo(measure.score(a, b));
    }
  }

  @Property(tries = 80)
  void otherNumbersInWordsChangeNothingAtAll(
      @ForAll("sentences") String a,
      @ForAll("sentences") String b,
      @ForAll("numerals") String numeral) {
    String changed = b.replace("seven", numeral).replace("Two", capital(numeral));
    for (Similarity measure : MEASURES) {
      assertThat(measure.score(a, changed)).isEqualTo(measure.score(a, b));
    }
  }

  @Provide
  Arbitrary<String> numerals() {
    return Arbitraries.of("three", "twelve", "forty", "ninety", "eleven");
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  @Property(tries = 40)
  void strictLinksAreAmongTheBalancedAndTheseAmongTheBroad(
      @ForAll("bodies") List<String> a, @ForAll("bodies") List<String> b) {
    Set<List<Integer>> strict = new HashSet<>(pairs(Aligner.strict(), a, b));
    Set<List<Integer>> balanced = new HashSet<>(pairs(Aligner.balanced(), a, b));
    Set<List<Integer>> broad = new HashSet<>(pairs(Aligner.broad(), a, b));
    assertThat(balanced).containsAll(strict);
    assertThat(broad).containsAll(balanced);
  }

  @Property(tries = 40)
  void otherOrderOfSentencesGivesTheSameLinks(
      @ForAll("bodies") List<String> a, @ForAll("bodies") List<String> b, @ForAll int seed) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, a.size()).boxed().toList());
    Collections.shuffle(order, new Random(seed));
    List<String> shuffled = order.stream().map(a::get).toList();

    Set<List<Integer>> links = new HashSet<>();
    for (List<Integer> pair : pairs(Aligner.ofDefaults(), shuffled, b)) {
      links.add(List.of(order.get(pair.get(0)), pair.get(1)));
    }
    assertThat(links).isEqualTo(new HashSet<>(pairs(Aligner.ofDefaults(), a, b)));
  }

  @Property(tries = 40)
  void theIndexLosesOnlyLinksOfSentencesThatShareNextToNoWords(
      @ForAll("bodies") List<String> a, @ForAll("bodies") List<String> b) {
    List<Article> articles = List.of(article("a", a), article("b", b));
    PreparedArticles prepared = Aligner.ofDefaults().prepare(articles);
    PreparedArticles shared = Aligner.ofDefaults().with(new SharedWords()).prepare(articles);
    Set<List<Integer>> expected = new HashSet<>();
    for (int i = 0; i < a.size(); i++) {
      for (int j = 0; j < b.size(); j++) {
        boolean linkable = prepared.isLinkable(0, i) && prepared.isLinkable(1, j);
        if (linkable && prepared.chosen(prepared.score(0, i, 1, j), 0, 1) >= 0.5) {
          expected.add(List.of(i, j));
        }
      }
    }
    Set<List<Integer>> found = new HashSet<>(pairs(prepared.alignments().get(0)));
    assertThat(expected).containsAll(found);
    expected.removeAll(found);
    assertThat(expected)
        .allSatisfy(
            lost -> assertThat(shared.score(0, lost.get(0), 1, lost.get(1))).isLessThan(0.12));
  }

  /** The cosine by the words that two sentences share: what the index promises to look at from a certain size on. */
  private static final class SharedWords extends PreparedSimilarity {
    @Override
    double score(WeighedSentence a, WeighedSentence b, float[] weights) {
      Set<Integer> words = new HashSet<>();
      for (int word : a.sentence.words) {
        words.add(word >>> PreparedSentence.SHIFT);
      }
      double squares = 0;
      for (int word : b.sentence.words) {
        int id = word >>> PreparedSentence.SHIFT;
        squares += words.contains(id) ? weights[id] * weights[id] : 0;
      }
      return squares == 0 ? 0 : squares / Math.sqrt(a.squares * b.squares);
    }
  }

  @Property(tries = 20)
  void anEmptyArticleChangesNoLink(
      @ForAll("bodies") List<String> a, @ForAll("bodies") List<String> b) {
    List<Alignment> two = Aligner.ofDefaults().align(List.of(article("a", a), article("b", b)));
    List<Alignment> three = Aligner.ofDefaults()
        .align(List.of(article("a", a), article("b", b), article("c", List.of())));
    assertThat(three.get(0)).isEqualTo(two.get(0));
  }

  @Property(tries = 20)
  void anArticleGivenTwiceChangesNoLink(
      @ForAll("bodies") List<String> a, @ForAll("bodies") List<String> b) {
    List<Alignment> two = Aligner.ofDefaults().align(List.of(article("a", a), article("b", b)));
    List<Alignment> three =
        Aligner.ofDefaults().align(List.of(article("a", a), article("b", b), article("c", a)));
    assertThat(three.get(0)).isEqualTo(two.get(0));
  }

  @Property(tries = 60)
  void anUnrelatedArticleChangesTheOverlapOfWordsByTheirWeightsAlone(
      @ForAll("bodies") List<String> a, @ForAll("bodies") List<String> b) {
    Article unrelated = article(
        "c",
        List.of(
            "Tulips opened early in Keukenhof's gardens.",
            "Visitors praised their colours and scent."));
    Aligner aligner = Aligner.ofDefaults().with(TokenOverlap.ofDefaults());
    PreparedArticles two = aligner.prepare(List.of(article("a", a), article("b", b)));
    PreparedArticles three = aligner.prepare(List.of(article("a", a), article("b", b), unrelated));
    for (int i = 0; i < a.size(); i++) {
      for (int j = 0; j < b.size(); j++) {
        assertThat(three.score(0, i, 1, j)).isCloseTo(two.score(0, i, 1, j), within(0.05));
      }
    }
  }

  @Property(tries = 20)
  void inAGroupEveryPairIsLinked(
      @ForAll("bodies") List<String> a,
      @ForAll("bodies") List<String> b,
      @ForAll("bodies") List<String> c) {
    PreparedArticles prepared =
        Aligner.ofDefaults().prepare(List.of(article("a", a), article("b", b), article("c", c)));
    for (Group group : prepared.groups()) {
      assertThat(group.members().size()).isGreaterThan(1);
      for (Group.Member first : group.members()) {
        for (Group.Member second : group.members()) {
          if (first.article() < second.article()) {
            assertThat(prepared.score(
                    first.article(), first.sentence(), second.article(), second.sentence()))
                .isGreaterThanOrEqualTo(group.score())
                .isGreaterThanOrEqualTo(0.5);
          }
        }
      }
    }
  }

  private static List<List<Integer>> pairs(Aligner aligner, List<String> a, List<String> b) {
    return pairs(aligner.align(List.of(article("a", a), article("b", b))).get(0));
  }

  private static List<List<Integer>> pairs(Alignment alignment) {
    List<List<Integer>> pairs = new ArrayList<>();
    for (Link link : alignment.links()) {
      for (int a : link.a()) {
        for (int b : link.b()) {
          pairs.add(List.of(a, b));
        }
      }
    }
    return pairs;
  }

  static Article article(String id, List<String> sentences) {
    StringBuilder text = new StringBuilder();
    List<Sentence> spans = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    for (String sentence : sentences) {
      Span span = new Span(text.length(), text.length() + sentence.length());
      text.append(sentence).append("\n\n");
      blocks.add(new Block(span, Role.PARAGRAPH));
      spans.add(new Sentence(span, Role.PARAGRAPH, false, null));
    }
    return new Article(
        id,
        null,
        null,
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        Map.of(),
        text.toString(),
        blocks,
        spans,
        List.of());
  }
}
