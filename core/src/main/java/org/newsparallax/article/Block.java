package org.newsparallax.article;

import java.io.Serializable;
import org.newsparallax.text.Span;

/**
 * A stretch of an article with one role. The blocks of an article do not overlap, stand in text order, and cover all of
 * its text but white space.
 *
 * @param span where it stands in the text of the article
 * @param role what it is for
 */
public record Block(Span span, Role role) implements Serializable {}
