package org.newsparallax.claim;

import java.io.Serializable;
import org.newsparallax.text.Span;

/**
 * Words of an article that name a source or a place.
 *
 * @param span where they stand in the text of the article
 * @param text the words as given
 */
public record Mention(Span span, String text) implements Serializable {}
