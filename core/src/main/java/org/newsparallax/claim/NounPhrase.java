package org.newsparallax.claim;

/**
 * A noun phrase without what follows its head, except for "of" behind a number. Positions are words of the sentence.
 *
 * @param from the first word, modifiers of a number included
 * @param to the word after the last
 * @param head the head noun, or the number or pronoun where there is none
 * @param number the first word of the number, or -1
 * @param owner the word after a possessive {@code 's}, or -1
 * @param part whether it is some of a larger group: "two of the victims"
 */
record NounPhrase(int from, int to, int head, int number, int owner, boolean part) {
  boolean isCounted() {
    return number >= 0;
  }

  boolean contains(int word) {
    return from <= word && word < to;
  }
}
