package org.newsparallax.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsparallax.article.Article;
import org.newsparallax.claim.Claim;
import org.newsparallax.compare.Comparison;
import org.newsparallax.compare.Finding;

/** How often two reports give the same figure of a fact, and how often another one. */
final class SourceMatrix {
  private final int[][] shared;
  private final int[][] agreed;

  private SourceMatrix(int size) {
    shared = new int[size][size];
    agreed = new int[size][size];
  }

  /** Counts the findings that the reports have in common; those that are doubtful do not count. */
  static SourceMatrix of(Comparison comparison) {
    List<Article> articles = comparison.articles();
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      places.putIfAbsent(articles.get(i).id(), i);
    }
    SourceMatrix matrix = new SourceMatrix(articles.size());
    for (Finding finding : comparison.findings()) {
      if (finding.reported()) {
        matrix.add(finding.claims(), places);
      }
    }
    return matrix;
  }

  private void add(List<Claim> claims, Map<String, Integer> places) {
    Map<Integer, Boolean> pairs = new HashMap<>();
    for (Claim a : claims) {
      for (Claim b : claims) {
        int row = places.getOrDefault(a.article(), -1);
        int column = places.getOrDefault(b.article(), -1);
        if (row >= 0 && row < column) {
          boolean same = a.quantity().mayEqual(b.quantity());
          pairs.merge(row * shared.length + column, same, Boolean::logicalAnd);
        }
      }
    }
    pairs.forEach((pair, same) -> count(pair / shared.length, pair % shared.length, same));
  }

  private void count(int row, int column, boolean same) {
    shared[row][column]++;
    shared[column][row]++;
    if (same) {
      agreed[row][column]++;
      agreed[column][row]++;
    }
  }

  /** On how many facts both give a figure. */
  int shared(int row, int column) {
    return shared[row][column];
  }

  /** On how many of these all their figures can be true together. */
  int agreed(int row, int column) {
    return agreed[row][column];
  }
}
