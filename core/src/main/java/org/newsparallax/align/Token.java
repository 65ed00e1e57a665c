package org.newsparallax.align;

import org.newsparallax.text.Span;

/**
 * A word or a number of a sentence.
 *
 * @param start where it begins in the text of the sentence
 * @param end where it ends
 * @param lexeme what it is
 * @param name whether it is used as a name, or as part of one
 * @param quoted whether it stands within quotation marks
 */
record Token(int start, int end, Lexeme lexeme, boolean name, boolean quoted) {
  Span span() {
    return new Span(start, end);
  }

  Token asName() {
    return new Token(start, end, lexeme, true, quoted);
  }
}
