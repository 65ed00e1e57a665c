package org.newsparallax.compare;

import java.io.Serializable;
import java.util.List;
import org.newsparallax.align.Alignment;
import org.newsparallax.article.Article;
import org.newsparallax.claim.Claim;

/**
 * What several articles say about one event, side by side. Immutable and thread-safe.
 *
 * @param articles the articles, in the order given
 * @param alignments for each pair of articles, which sentences report the same thing
 * @param claims all claims, by article and position
 * @param findings all findings, most severe first, those that agree included
 */
public record Comparison(
    List<Article> articles, List<Alignment> alignments, List<Claim> claims, List<Finding> findings)
    implements Serializable {

  /** Copies the lists. */
  public Comparison {
    articles = List.copyOf(articles);
    alignments = List.copyOf(alignments);
    claims = List.copyOf(claims);
    findings = List.copyOf(findings);
  }

  /**
   * The findings on which the reports differ and that the default report shows.
   *
   * @return the reported findings with verdict conflict or update, most severe first
   */
  public List<Finding> discrepancies() {
    return findings.stream()
        .filter(f -> f.reported() && f.verdict().isDiscrepancy())
        .toList();
  }

  /**
   * Why two claims were, or were not, taken for one fact.
   *
   * @param claimId the id of a claim of this comparison
   * @param otherId the id of another
   * @return a few lines for people, each ended by a line break
   * @throws IllegalArgumentException if there is no claim with such an id
   */
  public String explain(String claimId, String otherId) {
    return Explanation.of(this, claimId, otherId);
  }
}
