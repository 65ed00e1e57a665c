package org.newsparallax.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsparallax.align.PreparedArticles.Candidate;

/** Makes links of scored pairs of sentences. */
final class Linking {
  private Linking() {}

  /** The links, ordered by their first sentences. Neighbours that are linked with one and the same sentence share a link. */
  static List<Link> links(List<Candidate> candidates, double threshold) {
    List<Candidate> kept = new ArrayList<>();
    Map<Integer, Integer> linksOfB = new HashMap<>();
    Map<Integer, Integer> linksOfA = new HashMap<>();
    for (Candidate candidate : candidates) {
      if (candidate.score() >= threshold) {
        kept.add(candidate);
        linksOfA.merge(candidate.a(), 1, Integer::sum);
        linksOfB.merge(candidate.b(), 1, Integer::sum);
      }
    }
    kept.sort(Comparator.comparingInt(Candidate::a).thenComparingInt(Candidate::b));
    List<Link> links = new ArrayList<>();
    for (Candidate candidate : kept) {
      int last = links.size() - 1;
      boolean split = last >= 0
          && linksOfB.getOrDefault(candidate.b(), 0) == 1
          && links.get(last).a().equals(List.of(candidate.a()))
          && links.get(last).b().get(links.get(last).b().size() - 1) == candidate.b() - 1
          && linksOfB.getOrDefault(candidate.b() - 1, 0) == 1;
      if (split) {
        List<Integer> b = new ArrayList<>(links.get(last).b());
        b.add(candidate.b());
        links.set(
            last,
            new Link(links.get(last).a(), b, Math.max(links.get(last).score(), candidate.score())));
      } else {
        links.add(new Link(List.of(candidate.a()), List.of(candidate.b()), candidate.score()));
      }
    }
    return List.copyOf(links);
  }
}
