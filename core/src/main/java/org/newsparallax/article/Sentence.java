package org.newsparallax.article;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.newsparallax.text.Span;

/**
 * A sentence of an article. The sentences of an article do not overlap, stand in text order, never cross a block, and
 * cover all of its text but white space.
 *
 * @param span where it stands in the text of the article, without surrounding white space
 * @param role the role of its block
 * @param truncated whether the text breaks off before the sentence ends
 * @param speaker where the speaker is named, if this sentence is part of a quotation whose speaker stands outside of
 *     it; else null
 */
public record Sentence(
    Span span, Role role, boolean truncated, @Nullable Span speaker) implements Serializable {}
