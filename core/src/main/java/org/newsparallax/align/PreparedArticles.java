package org.newsparallax.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsparallax.article.Article;
import org.newsparallax.article.Sentence;

/**
 * Articles that were read for comparison. Words weigh by how rare they are among these articles, smoothed by how rare they
 * are in English, so what the whole event is about tells little about a single sentence. Immutable and thread-safe.
 */
public final class PreparedArticles {
  private static final int FEWEST_WORDS = 3;

  private final List<Article> articles;
  private final Similarity similarity;
  private final double threshold;
  private final WeighedSentence[][] sentences;
  private final int[] linkable;
  private final float[] weights;
  private final CandidateIndex index;

  PreparedArticles(List<Article> articles, Similarity similarity, double threshold) {
    this.articles = List.copyOf(articles);
    this.similarity = similarity;
    this.threshold = threshold;
    Dictionary dictionary = new Dictionary();
    List<PreparedSentence[]> read = new ArrayList<>();
    Set<String> texts = new HashSet<>();
    for (Article article : this.articles) {
      read.add(prepared(article, dictionary, texts.add(article.text())));
    }
    weights = dictionary.weigh();
    sentences = new WeighedSentence[read.size()][];
    linkable = new int[read.size()];
    for (int i = 0; i < sentences.length; i++) {
      sentences[i] = WeighedSentence.of(read.get(i), weights);
      linkable[i] = linkable(i);
    }
    boolean complete = !(similarity instanceof PreparedSimilarity);
    index = new CandidateIndex(
        sentences, this::isLinkable, complete ? null : weights, dictionary.size());
  }

  private static PreparedSentence[] prepared(
      Article article, Dictionary dictionary, boolean counts) {
    PreparedSentence[] prepared = new PreparedSentence[article.sentences().size()];
    for (int i = 0; i < prepared.length; i++) {
      Sentence sentence = article.sentences().get(i);
      prepared[i] = PreparedSentence.of(Tokens.of(article.text(), sentence.span()), dictionary);
      if (counts && sentence.role().isBody()) {
        dictionary.count(prepared[i]);
      }
    }
    return prepared;
  }

  /**
   * How likely two sentences report the same thing, among these articles. Any sentences may be asked for, whether they
   * are linked or not, and whatever their roles. The score of a link is at most this one: a sentence that could be linked
   * with many has to be the more like the one that it is linked with.
   *
   * @param articleA the index of an article in the list that was prepared
   * @param sentenceA the index of one of its sentences
   * @param articleB the index of an article, the same or another
   * @param sentenceB the index of one of its sentences
   * @return 0 to 1
   * @throws IndexOutOfBoundsException if there is no such article or sentence
   */
  public double score(int articleA, int sentenceA, int articleB, int sentenceB) {
    if (similarity instanceof PreparedSimilarity prepared) {
      return prepared.scoreAmongOthers(
          sentences[articleA][sentenceA], sentences[articleB][sentenceB], weights);
    }
    return similarity.score(
        articles.get(articleA).sentenceText(sentenceA),
        articles.get(articleB).sentenceText(sentenceB));
  }

  /**
   * The articles, in the order in which they were given.
   *
   * @return an immutable list
   */
  public List<Article> articles() {
    return articles;
  }

  /**
   * The links between the sentences of each pair of articles.
   *
   * @return one alignment for each pair, in the order (0, 1), (0, 2), … (1, 2), …
   */
  public List<Alignment> alignments() {
    List<List<Candidate>> candidates = candidates();
    List<Alignment> alignments = new ArrayList<>();
    int pair = 0;
    for (int a = 0; a < sentences.length; a++) {
      for (int b = a + 1; b < sentences.length; b++) {
        alignments.add(new Alignment(
            articles.get(a).id(), articles.get(b).id(), Linking.links(candidates.get(pair++))));
      }
    }
    return alignments;
  }

  /**
   * The sentences that report the same thing, over all articles: one sentence of each at most, and each two of them linked.
   * A sentence is in one group at most, that of its surest links.
   *
   * @return the groups, ordered by their first sentences
   */
  public List<Group> groups() {
    List<List<Candidate>> candidates = candidates();
    List<Grouping.Pair> pairs = new ArrayList<>();
    int pair = 0;
    for (int a = 0; a < sentences.length; a++) {
      for (int b = a + 1; b < sentences.length; b++) {
        for (Candidate candidate : candidates.get(pair++)) {
          pairs.add(new Grouping.Pair(
              new Group.Member(a, candidate.a()),
              new Group.Member(b, candidate.b()),
              candidate.score()));
        }
      }
    }
    return Grouping.groups(pairs);
  }

  /** By pair of articles, the pairs of sentences that may be linked, with their scores. */
  private List<List<Candidate>> candidates() {
    List<List<Candidate>> byPair = new ArrayList<>();
    for (int i = 0; i < sentences.length * (sentences.length - 1) / 2; i++) {
      byPair.add(new ArrayList<>());
    }
    float[] sums = index.sums();
    for (int from = 0; from < index.size(); from++) {
      int articleA = index.article(from);
      int sentenceA = index.sentence(from);
      for (int to : index.candidates(from, sums)) {
        int articleB = index.article(to);
        int sentenceB = index.sentence(to);
        double score = chosen(score(articleA, sentenceA, articleB, sentenceB), articleA, articleB);
        if (score >= threshold) {
          byPair.get(pair(articleA, articleB)).add(new Candidate(sentenceA, sentenceB, score));
        }
      }
    }
    return byPair;
  }

  private int pair(int a, int b) {
    return a * (2 * sentences.length - a - 1) / 2 + b - a - 1;
  }

  /** Body text with a few content words; "Read more" or a bare date say nothing that another article could say as well. */
  boolean isLinkable(int article, int sentence) {
    return articles.get(article).sentences().get(sentence).role().isBody()
        && sentences[article][sentence].sentence.plain() >= FEWEST_WORDS;
  }

  /** How likely a pair is a link, by its score and by how many sentences there are to choose from. */
  double chosen(double score, int articleA, int articleB) {
    int longer = Math.max(linkable[articleA], linkable[articleB]);
    return similarity instanceof PreparedSimilarity prepared
        ? prepared.chosen(score, longer)
        : score;
  }

  private int linkable(int article) {
    int count = 0;
    for (int i = 0; i < sentences[article].length; i++) {
      count += isLinkable(article, i) ? 1 : 0;
    }
    return count;
  }

  /** Two sentences of two articles. */
  record Candidate(int a, int b, double score) {}
}
