package org.newsparallax.report;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsparallax.claim.Claim;

/** The places within a page that links lead to. */
final class Anchors {
  private final Map<String, Entry> entryOfClaim = new HashMap<>();
  private final Map<String, String> figures = new HashMap<>();

  private Anchors() {}

  static Anchors of(Outline outline) {
    Anchors anchors = new Anchors();
    for (Entry entry : outline.entries()) {
      for (Row row : entry.rows()) {
        String id = row.claim().id();
        anchors.entryOfClaim.putIfAbsent(id, entry);
        anchors.figures.putIfAbsent(id, "figure-" + (anchors.figures.size() + 1));
      }
    }
    return anchors;
  }

  static String article(Source source) {
    return "article-" + (source.index() + 1);
  }

  static String sentence(int article, int sentence) {
    return "s" + (article + 1) + "-" + (sentence + 1);
  }

  static String finding(Entry entry) {
    return "finding-" + entry.number();
  }

  /** The finding that a figure leads to, or null if none is shown. */
  @Nullable
  Entry entry(Claim claim) {
    return entryOfClaim.get(claim.id());
  }

  /** The place of a figure within its article, or null if no finding that is shown holds it. */
  @Nullable
  String figure(Claim claim) {
    return figures.get(claim.id());
  }
}
