package org.newsparallax.claim;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.newsparallax.text.Span;

/**
 * Words of an article that say when, and the time that they stand for, as far as it can be told.
 *
 * @param span where they stand in the text of the article
 * @param text the words as given
 * @param from the first moment, ISO 8601, no finer than the text; null if it cannot be resolved
 * @param to the last moment, likewise
 */
public record When(
    Span span, String text, @Nullable String from, @Nullable String to) implements Serializable {}
