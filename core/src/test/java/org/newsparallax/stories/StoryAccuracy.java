package org.newsparallax.stories;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.Parallax;
import org.newsparallax.claim.Claim;
import org.newsparallax.claim.Mention;
import org.newsparallax.compare.Comparison;
import org.newsparallax.compare.Finding;
import org.newsparallax.quantity.Counted;

/**
 * How well the disputes of made-up stories are found: of those that there are, how many; of those that are reported, how
 * many are there. Run it for the figures by kind of turn and each failure.
 */
final class StoryAccuracy {
  private final Map<String, int[]> byKind = new LinkedHashMap<>();
  private final List<String> failures = new ArrayList<>();
  private int disputes;
  private int found;
  private int reported;
  private int right;
  private int verdicts;

  /** Compares each story of the seeds below a number. */
  static StoryAccuracy of(int stories) {
    StoryAccuracy accuracy = new StoryAccuracy();
    for (long seed = 0; seed < stories; seed++) {
      accuracy.add(StoryBook.of(seed));
    }
    return accuracy;
  }

  private void add(Story story) {
    Comparison comparison = Parallax.compare(story.articles());
    List<Finding> hits = new ArrayList<>();
    List<Finding> misses = new ArrayList<>();
    for (Finding finding : comparison.discrepancies()) {
      (isHit(story, finding) ? hits : misses).add(finding);
    }
    boolean isDispute = story.turn().truth() != null;
    disputes += isDispute ? 1 : 0;
    found += isDispute && !hits.isEmpty() ? 1 : 0;
    reported += hits.size() + misses.size();
    right += hits.size();
    if (!hits.isEmpty() && hits.get(0).verdict() == story.turn().truth()) {
      verdicts++;
    } else if (!hits.isEmpty()) {
      fail("verdict " + hits.get(0).verdict().id(), story, comparison, hits.get(0));
    }
    if (isDispute && hits.isEmpty()) {
      fail("missed", story, comparison, null);
    }
    for (Finding miss : misses) {
      fail("false", story, comparison, miss);
    }
    int[] counts = byKind.computeIfAbsent(story.turn().name(), key -> new int[4]);
    counts[0]++;
    counts[1] += hits.isEmpty() ? 0 : 1;
    counts[2] += misses.size();
  }

  /** Whether a finding is about the fact that took a turn, about nothing else, and has two of its figures. */
  private static boolean isHit(Story story, Finding finding) {
    if (story.turn().truth() == null) {
      return false;
    }
    Set<String> printed = new HashSet<>();
    for (Claim claim : finding.claims()) {
      Story.Place place = place(story, claim);
      if (place == null || !place.fact().equals(story.fact())) {
        return false;
      }
      printed.add(place.printed());
    }
    return printed.size() > 1;
  }

  private static Story.@Nullable Place place(Story story, Claim claim) {
    for (Story.Place place : story.places()) {
      if (place.article().equals(claim.article())
          && place.span().start() < claim.quantity().span().end()
          && claim.quantity().span().start() < place.span().end()) {
        return place;
      }
    }
    return null;
  }

  private void fail(String kind, Story story, Comparison comparison, @Nullable Finding finding) {
    StringBuilder text = new StringBuilder();
    text.append(String.format(
        Locale.ROOT,
        "%s | %s | %s %s | seed %d%n",
        kind,
        story.turn(),
        story.topic(),
        story.fact(),
        story.seed()));
    if (finding == null) {
      List<String> ids = new ArrayList<>();
      for (Story.Place place : story.places()) {
        if (place.fact().equals(story.fact())) {
          text.append("    ").append(place.article()).append(": ");
          text.append(sentence(story, place.article(), place.span().start())).append('\n');
          comparison.claims().stream()
              .filter(c -> place.equals(place(story, c)))
              .findFirst()
              .ifPresentOrElse(
                  c -> {
                    ids.add(c.id());
                    text.append("      claim: ").append(described(c)).append('\n');
                  },
                  () -> text.append("      no claim\n"));
        }
      }
      if (ids.size() > 1) {
        text.append(indented(comparison.explain(ids.get(0), ids.get(ids.size() - 1))));
      }
    } else {
      text.append("    ").append(finding.reason()).append('\n');
      for (Claim claim : finding.claims()) {
        Story.Place place = place(story, claim);
        text.append("    ").append(place == null ? "?" : place.fact()).append(": ");
        text.append(sentence(story, claim.article(), claim.quantity().span().start()))
            .append('\n');
        text.append("      claim: ").append(described(claim)).append('\n');
      }
      text.append(indented(comparison.explain(
          finding.claims().get(0).id(),
          finding.claims().get(finding.claims().size() - 1).id())));
    }
    failures.add(text.toString());
  }

  private static String indented(String lines) {
    return lines.replaceAll("(?m)^", "      ").stripTrailing() + "\n";
  }

  private static String described(Claim claim) {
    Counted counted = claim.quantity().counted();
    Mention place = claim.place();
    return claim.quantity().text() + ", event " + claim.event() + ", counted "
        + (claim.quantity().counted() == null
            ? "nothing"
            : claim.quantity().counted().phrase())
        + (claim.negated() ? ", negated" : "")
        + (claim.hedged() ? ", hedged" : "")
        + (claim.background() ? ", background" : "")
        + (claim.partOf() == null ? "" : ", part of " + claim.partOf())
        + (place == null ? "" : ", place " + place.text())
        + " " + claim.setting().cues();
  }

  private static String sentence(Story story, String article, int offset) {
    return story.articles().stream()
        .filter(a -> a.id().equals(article))
        .flatMap(a -> a.sentences().stream()
            .filter(s -> s.span().start() <= offset && offset < s.span().end())
            .map(s -> s.span().of(a.text())))
        .findFirst()
        .orElse("");
  }

  double recall() {
    return (double) found / disputes;
  }

  double precision() {
    return reported == 0 ? 1 : (double) right / reported;
  }

  double verdict() {
    return found == 0 ? 1 : (double) verdicts / found;
  }

  /** The figures, and those of each kind of turn. */
  String summary() {
    StringBuilder text = new StringBuilder(String.format(
        Locale.ROOT,
        "found %d of %d (recall %.1f); %d of %d reported are right (precision %.1f); verdict right %.1f%n",
        found,
        disputes,
        100 * recall(),
        right,
        reported,
        100 * precision(),
        100 * verdict()));
    byKind.forEach((kind, counts) -> text.append(String.format(
        Locale.ROOT,
        "%-16s %3d stories, found in %3d, false %3d%n",
        kind,
        counts[0],
        counts[1],
        counts[2])));
    return text.toString();
  }

  public static void main(String[] arguments) {
    StoryAccuracy accuracy = of(arguments.length == 0 ? 660 : Integer.parseInt(arguments[0]));
    System.out.println(accuracy.summary());
    accuracy.failures.stream().sorted().forEach(System.out::println);
  }
}
