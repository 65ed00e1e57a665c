package org.newsparallax.claim;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.newsparallax.quantity.Quantity;

/**
 * A quantity with what the text says of it. Immutable and thread-safe.
 *
 * @param id {@code ARTICLE#N}, N counting the claims of the article from 0
 * @param article the id of the article
 * @param sentence the index of the sentence in {@link org.newsparallax.article.Article#sentences()}
 * @param quantity the quantity; its span points into the text of the article, its own indices {@code equivalentTo} and
 *     {@code partOf} are null (the claim's are to be used)
 * @param event the class of what happened, or null
 * @param attribution who says so, or null where the writer does
 * @param when when it happened, or as of when it is said, or null
 * @param place where, or null
 * @param negated whether the text denies it
 * @param hedged whether the text doubts it: "may", "unverified", planned, asked for
 * @param background whether it belongs to an earlier or another event than the one that the article reports
 * @param implicit whether there is no numeral, but a count all the same: "a man was killed" is 1; the quantity's span is
 *     then the noun phrase
 * @param setting what stands around it: role of the block, trigger, subject, content words, cues of scope
 * @param equivalentTo the id of the claim that this one restates in another unit, or null
 * @param partOf the id of the claim of which this one is stated to be a part, or null
 */
public record Claim(
    String id,
    String article,
    int sentence,
    Quantity quantity,
    @Nullable Event event,
    @Nullable Mention attribution,
    @Nullable When when,
    @Nullable Mention place,
    boolean negated,
    boolean hedged,
    boolean background,
    boolean implicit,
    Setting setting,
    @Nullable String equivalentTo,
    @Nullable String partOf)
    implements Serializable {}
