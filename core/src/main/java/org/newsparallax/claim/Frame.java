package org.newsparallax.claim;

/**
 * A place in a sentence that names who says something. Positions are words of the sentence.
 *
 * @param speakerFrom the first word of the speaker; equal to {@code speakerTo} where the sentence leaves it out
 * @param speakerTo the word after the last of the speaker
 * @param from the first word of the whole frame, speaker and verb
 * @param to the word after the frame
 * @param ahead whether what is said follows: "X said that …"
 * @param behind whether what is said stands before: "…, X said"
 * @param cited whether the speaker is quoted by another: "A, citing B"
 */
record Frame(
    int speakerFrom,
    int speakerTo,
    int from,
    int to,
    boolean ahead,
    boolean behind,
    boolean cited) {
  boolean hasSpeaker() {
    return speakerTo > speakerFrom;
  }
}
