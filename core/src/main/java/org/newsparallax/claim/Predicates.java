package org.newsparallax.claim;

import org.jspecify.annotations.Nullable;
import org.newsparallax.lexicon.WordFamilies;

/** The verb that a counted phrase goes with, whatever it means. For one sentence. */
final class Predicates {
  private static final int SHORT = 5;

  private static final int GROUP = WordClass.mask(
      WordClass.BE, WordClass.HAVE, WordClass.MODAL, WordClass.ADVERB, WordClass.NEGATION);

  private final Syntax syntax;
  private final Words words;

  Predicates(Syntax syntax) {
    this.syntax = syntax;
    this.words = syntax.words();
  }

  /** The verb behind the phrase of a figure, of which it is the subject, or else the one before it; or null. */
  @Nullable
  Mention of(int word) {
    int k = syntax.phraseAt(word);
    if (k < 0) {
      return null;
    }
    int behind = syntax.skipRight(syntax.phrase(k).to(), GROUP);
    int before = syntax.phrase(k).from() - 1;
    return isVerb(behind)
        ? words.mention(behind, behind + 1)
        : isVerb(before)
            ? words.mention(before, before + 1)
            : words.is(before, "of") ? deed(before - 1) : null;
  }

  /** A noun made of a verb, of which the figure tells how much: "the cancellation of 300 flights"; or null. */
  private @Nullable Mention deed(int noun) {
    int k = syntax.phraseAt(noun);
    String word = words.noun(noun);
    boolean made = k >= 0
        && syntax.phrase(k).head() == noun
        && !syntax.phrase(k).isCounted()
        && word.length() > SHORT
        && !WordFamilies.english().root(word).equals(word);
    return made ? words.mention(noun, noun + 1) : null;
  }

  private boolean isVerb(int i) {
    return words.any(i, WordClass.VERB)
        && !words.any(i, GROUP)
        && !words.is(i, WordClass.INCLUDING)
        && syntax.phraseAt(i) < 0
        && words.known(i).verb() == null;
  }
}
