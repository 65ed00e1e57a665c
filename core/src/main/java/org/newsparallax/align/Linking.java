package org.newsparallax.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsparallax.align.PreparedArticles.Candidate;

/**
 * Makes links of the pairs of sentences that are likely enough. Neighbours that are each linked with one and the same
 * sentence, and with no other, are one link: a sentence that the other article splits in two.
 */
final class Linking {
  private final Map<Integer, Integer> linksOfA = new HashMap<>();
  private final Map<Integer, Integer> linksOfB = new HashMap<>();

  private Linking() {}

  /** The links, ordered by their first sentences. */
  static List<Link> links(List<Candidate> candidates) {
    Linking linking = new Linking();
    List<Candidate> ordered = new ArrayList<>(candidates);
    ordered.sort(Comparator.comparingInt(Candidate::a).thenComparingInt(Candidate::b));
    for (Candidate candidate : ordered) {
      linking.linksOfA.merge(candidate.a(), 1, Integer::sum);
      linking.linksOfB.merge(candidate.b(), 1, Integer::sum);
    }
    List<Link> links = new ArrayList<>();
    for (Candidate candidate : ordered) {
      int last = links.size() - 1;
      Link joined = last < 0 ? null : linking.joined(links.get(last), candidate);
      if (joined == null) {
        links.add(new Link(List.of(candidate.a()), List.of(candidate.b()), candidate.score()));
      } else {
        links.set(last, joined);
      }
    }
    return List.copyOf(links);
  }

  /** The link with one more sentence on either side, or null where they do not belong together. */
  private @Nullable Link joined(Link link, Candidate candidate) {
    int lastA = link.a().get(link.a().size() - 1);
    int lastB = link.b().get(link.b().size() - 1);
    double score = Math.max(link.score(), candidate.score());
    boolean split = link.a().size() == 1
        && candidate.a() == lastA
        && candidate.b() == lastB + 1
        && isAlone(linksOfB, lastB)
        && isAlone(linksOfB, candidate.b());
    if (split) {
      return new Link(link.a(), with(link.b(), candidate.b()), score);
    }
    boolean merged = link.b().size() == 1
        && candidate.b() == lastB
        && candidate.a() == lastA + 1
        && isAlone(linksOfA, lastA)
        && isAlone(linksOfA, candidate.a());
    return merged ? new Link(with(link.a(), candidate.a()), link.b(), score) : null;
  }

  private static boolean isAlone(Map<Integer, Integer> links, int sentence) {
    return links.getOrDefault(sentence, 0) == 1;
  }

  private static List<Integer> with(List<Integer> sentences, int another) {
    List<Integer> more = new ArrayList<>(sentences);
    more.add(another);
    return more;
  }
}
