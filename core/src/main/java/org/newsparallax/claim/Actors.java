package org.newsparallax.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsparallax.lexicon.Vocabulary;

/**
 * Whose figure it is: who earned, won, lost or said to have what, by name. For one sentence.
 *
 * <p>That is the subject of the verb before the figure, or whoever owns that subject: "Smith won 45 percent", "the bank's
 * profit rose to $2 million", "revenue at Acme fell 3 percent".
 */
final class Actors {
  private static final int REACH = 40;

  private final Syntax syntax;
  private final Words words;
  private final Arguments arguments;
  private final Attributions attributions;

  Actors(Syntax syntax, Attributions attributions) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.arguments = new Arguments(syntax);
    this.attributions = attributions;
  }

  /** Who is named as the one whose figure stands at a word; null if nobody is. */
  @Nullable
  Mention at(int word) {
    int subject = isSubjectOfSaid(word) ? -1 : subjectOf(word);
    return subject < 0 ? null : named(subject);
  }

  /** "Smith said 40 homes were lost": who says it owns no home. */
  private boolean isSubjectOfSaid(int word) {
    int own = syntax.phraseAt(word);
    if (own < 0) {
      return false;
    }
    NounPhrase phrase = syntax.phrase(own);
    int before = verb(phrase.from());
    boolean clause = words.is(phrase.from() - 1, "that") || before == phrase.from() - 1;
    int behind = syntax.skipRight(phrase.to(), WordClass.ADVERB.mask());
    return clause
        && before > 0
        && words.known(before).verb() != null
        && words.any(behind, WordClass.AUXILIARY | WordClass.VERB)
        && syntax.phraseAt(behind) < 0;
  }

  /** The phrase that is the subject of the last verb before the figure at a word; -1 if there is none. */
  int subjectOf(int word) {
    int own = syntax.phraseAt(word);
    for (int verb = verb(own < 0 ? word : syntax.phrase(own).from()); verb > 0; verb = verb(verb)) {
      List<Integer> subjects = arguments.subject(verb);
      if (!subjects.isEmpty()) {
        return subjects.get(0);
      }
    }
    return -1;
  }

  /** The last verb before a word, in its clause; -1 if there is none. */
  private int verb(int before) {
    for (int j = before - 1; j > 0 && j > before - REACH; j--) {
      if (words.is(j, ";") || words.is(j, "\u2014")) {
        return -1;
      }
      boolean finite = words.any(j, WordClass.VERB | WordClass.AUXILIARY)
          && !words.is(j, WordClass.VERB_ING)
          && syntax.phraseAt(j) < 0;
      if (finite) {
        return j;
      }
    }
    return -1;
  }

  private @Nullable Mention named(int k) {
    NounPhrase phrase = syntax.phrase(k);
    if (phrase.owner() >= 0) {
      return isName(phrase.owner() - 2) ? words.mention(phrase.from(), phrase.owner() - 1) : null;
    }
    if (words.is(phrase.from(), WordClass.POSSESSIVE)
        || words.is(phrase.head(), WordClass.PRONOUN)) {
      return attributions.referent(words.form(phrase.from()));
    }
    if (isName(phrase.head())) {
      return syntax.mention(k);
    }
    boolean way = words.is(phrase.to(), "from") || words.is(phrase.to(), "to");
    int inner = words.is(phrase.to(), WordClass.PREPOSITION) && !way
        ? syntax.phraseAt(phrase.to() + 1)
        : -1;
    boolean name = inner >= 0
        && !syntax.isTime(syntax.phrase(inner))
        && isName(syntax.phrase(inner).head());
    return name ? syntax.mention(inner) : null;
  }

  private boolean isName(int i) {
    boolean opens = i == 0 || words.isQuoteMark(i - 1);
    boolean common = opens
        && Vocabulary.english().knows(words.form(i))
        && !attributions.isKnownName(words.form(i))
        && !words.is(i + 1, WordClass.CAPITAL);
    return words.is(i, WordClass.CAPITAL)
        && !common
        && !words.any(i, WordClass.mask(WordClass.WEEKDAY, WordClass.MONTH, WordClass.PRONOUN));
  }
}
