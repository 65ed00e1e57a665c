package org.newsparallax.claim;

/**
 * Words of a sentence that tell an event.
 *
 * @param sense what they say
 * @param from the first word
 * @param to the word after the last
 * @param passive whether a verb is in the passive, so that what it happens to is its subject
 */
record Trigger(Sense sense, int from, int to, boolean passive) {}
