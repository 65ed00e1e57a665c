package org.newsparallax.align;

import org.newsparallax.text.Span;

/**
 * A word or a number of a sentence.
 *
 * @param span where it stands in the sentence
 * @param lexeme what it is
 * @param name whether it is used as a name, or as part of one
 * @param quoted whether it stands within quotation marks
 */
record Token(Span span, Lexeme lexeme, boolean name, boolean quoted) {}
