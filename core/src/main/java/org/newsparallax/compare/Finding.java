package org.newsparallax.compare;

import java.io.Serializable;
import java.util.List;
import org.newsparallax.claim.Claim;

/**
 * Claims about one and the same thing, and what they amount to; one finding for one fact. Each pair of its claims was
 * compared; sameness is never inferred through a third claim.
 *
 * @param id stable: the same for the same claims, whatever else was compared
 * @param verdict the strongest verdict among its pairs
 * @param reported whether the default report shows it; what is doubtful is kept with {@code false}
 * @param background whether it is about an earlier or another event than the one reported
 * @param subject in plain words: "civilians killed"
 * @param claims two or more, ordered by article and position
 * @param severity how much a reader should care, 0 to 1
 * @param confidence how sure it is that the claims speak of the same thing, 0 to 1
 * @param reason one sentence that a journalist could print: who says what, and why the verdict
 */
public record Finding(
    String id,
    Verdict verdict,
    boolean reported,
    boolean background,
    String subject,
    List<Claim> claims,
    double severity,
    double confidence,
    String reason)
    implements Serializable {

  /** Copies the list. */
  public Finding {
    claims = List.copyOf(claims);
  }
}
