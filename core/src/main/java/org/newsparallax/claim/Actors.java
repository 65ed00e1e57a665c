package org.newsparallax.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose figure it is: who earned, won, lost or said to have what, by name or age. For one sentence.
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
    int gapped = gapped(syntax.phraseAt(word));
    if (gapped >= 0) {
      return syntax.mention(gapped);
    }
    int subject = isSubjectOfSaid(word) ? -1 : subjectOf(word);
    return subject < 0 ? null : named(subject);
  }

  /** "The Reds ended at 30 percent and 44 seats and the Blues at 28 percent and 42 seats": whose verb is left out; or -1. */
  private int gapped(int figure) {
    int k = figure;
    while (k > 0
        && syntax.phrase(k).isCounted()
        && words.is(syntax.phrase(k).from() - 1, "and")
        && syntax.phraseAt(syntax.phrase(k).from() - 2) == k - 1
        && syntax.phrase(k - 1).isCounted()) {
      k--;
    }
    int at = k < 0 ? -1 : syntax.phrase(k).from() - 1;
    int name = words.is(at, "at") || words.is(at, "on") || words.is(at, "with")
        ? syntax.phraseAt(at - 1)
        : -1;
    if (name < 0 || !isName(syntax.phrase(name).head()) || syntax.phrase(name).isCounted()) {
      return -1;
    }
    int before = syntax.phrase(name).from() - 1;
    boolean joined = words.is(before, "and") || words.is(before, ",") || words.is(before, "while");
    return joined && verb(before) > 0 ? name : -1;
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
      if (!subjects.isEmpty() && !isWhere(subjects.get(0))) {
        return subjects.get(0);
      }
    }
    return -1;
  }

  /** Whether a name only says where another one lies: "in Lorn, Arden, fell". */
  private boolean isWhere(int k) {
    NounPhrase phrase = syntax.phrase(k);
    int town = words.is(phrase.from() - 1, ",") ? syntax.phraseAt(phrase.from() - 2) : -1;
    return town >= 0
        && words.is(phrase.to(), ",")
        && words.is(phrase.head(), WordClass.CAPITAL)
        && words.is(syntax.phrase(town).head(), WordClass.CAPITAL)
        && words.is(syntax.phrase(town).from() - 1, "in");
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
    if (phrase.owner() >= 0 && phrase.head() >= phrase.owner() && isName(phrase.head())) {
      return words.mention(phrase.owner(), phrase.to());
    }
    if (phrase.owner() >= 0) {
      return isName(phrase.owner() - 2) ? words.mention(phrase.from(), phrase.owner() - 1) : null;
    }
    if (words.is(phrase.from(), WordClass.POSSESSIVE)
        || words.is(phrase.head(), WordClass.PRONOUN)) {
      return attributions.referent(words.form(phrase.from()));
    }
    if (isName(phrase.head()) || isAged(phrase)) {
      return syntax.mention(k);
    }
    int told = fronted(k);
    if (told >= 0) {
      return syntax.mention(told);
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

  /** Whether somebody is told by an age: "a 30-year-old climber", "the 30-year-old". */
  private boolean isAged(NounPhrase phrase) {
    for (int i = phrase.from(); i <= phrase.head(); i++) {
      if (words.form(i).endsWith("-old") && words.is(i, WordClass.DIGITS)) {
        return true;
      }
    }
    return false;
  }

  /** Who is named behind what is said of him first: "A sailor who spent nine years at sea, Tom Reed is ..."; or -1. */
  private int fronted(int k) {
    NounPhrase phrase = syntax.phrase(k);
    boolean opens = phrase.from() == 0
        && (words.is(0, "a") || words.is(0, "an"))
        && words.is(phrase.to(), "who");
    for (int j = k + 1; opens && j < syntax.phrases().size(); j++) {
      NounPhrase next = syntax.phrase(j);
      if (words.is(next.from() - 1, ",")
          && isName(next.head())
          && !syntax.isTime(next)
          && words.any(next.to(), WordClass.VERB | WordClass.AUXILIARY)) {
        return j;
      }
    }
    return -1;
  }

  private boolean isName(int i) {
    boolean opens = i == 0 || words.isQuoteMark(i - 1);
    boolean common = opens
        && words.known(i).english()
        && !attributions.isKnownName(words.form(i))
        && !words.is(i + 1, WordClass.CAPITAL);
    return words.is(i, WordClass.CAPITAL)
        && !common
        && !words.any(i, WordClass.mask(WordClass.WEEKDAY, WordClass.MONTH, WordClass.PRONOUN));
  }
}
