package org.newsparallax.examples;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsparallax.align.Aligner;
import org.newsparallax.align.Similarity;
import org.newsparallax.article.Article;

/** Aligns with a similarity of one's own: here, the share of words that two sentences have in common. */
public final class OwnSimilarity {
  private OwnSimilarity() {}

  /**
   * Runs the example.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    print(Corpus.EARTHQUAKE.articles(), System.out);
  }

  static void print(List<Article> articles, PrintStream out) {
    Similarity sharedWords = OwnSimilarity::sharedWords;
    Aligner aligner = Aligner.balanced().with(sharedWords);
    aligner
        .align(articles)
        .forEach(a -> out.println(a.a() + " and " + a.b() + ": " + a.links().size() + " links"));
  }

  /** Jaccard's index of two sets of words. */
  static double sharedWords(CharSequence a, CharSequence b) {
    Set<String> shared = words(a);
    Set<String> all = words(a);
    shared.retainAll(words(b));
    all.addAll(words(b));
    return all.isEmpty() ? 0 : (double) shared.size() / all.size();
  }

  private static Set<String> words(CharSequence text) {
    Set<String> words = new HashSet<>();
    for (String word : text.toString().toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
