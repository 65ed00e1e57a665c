package org.newsparallax.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the place that a sentence names for a figure: a capitalised phrase behind "in", "at", "near" and their like. */
final class Places {
  private static final int IN_PLACE = WordClass.mask(WordClass.PREPOSITION);

  private static final List<String> LINKS = List.of(
      "in", "at", "near", "outside", "inside", "across", "around", "within", "off", "throughout");

  private Places() {}

  /** The first place behind a word and before the end of the clause, else the last one before it; or null. */
  static @Nullable Mention find(Syntax syntax, int from, int to, int left, int right) {
    for (int i = to; i < right; i++) {
      Mention place = at(syntax, i);
      if (place != null) {
        return place;
      }
    }
    for (int i = from - 1; i >= left; i--) {
      Mention place = at(syntax, i);
      if (place != null) {
        return place;
      }
    }
    return there(syntax, left, right);
  }

  private static @Nullable Mention at(Syntax syntax, int i) {
    Words words = syntax.words();
    int k = syntax.phraseAt(i + 1);
    if (k < 0
        || !LINKS.contains(words.form(i))
        || syntax.isTime(syntax.phrase(k))
        || syntax.phrase(k).isCounted()) {
      return null;
    }
    NounPhrase phrase = syntax.phrase(k);
    int name = -1;
    for (int j = phrase.from(); j < phrase.to() && name < 0; j++) {
      boolean time = words.any(j, WordClass.mask(WordClass.WEEKDAY, WordClass.MONTH));
      name = words.is(j, WordClass.CAPITAL) && !words.is(j, WordClass.DETERMINER) && !time ? j : -1;
    }
    if (name >= 0) {
      return syntax.mention(k);
    }
    if (words.is(phrase.from(), "our") && phrase.from() < phrase.head()) {
      return syntax.mention(k);
    }
    int inner = words.is(phrase.to(), "of") ? syntax.phraseAt(phrase.to() + 1) : -1;
    boolean named = inner >= 0
        && words.is(syntax.phrase(inner).head(), WordClass.CAPITAL)
        && !syntax.isTime(syntax.phrase(inner));
    return named ? words.mention(phrase.from(), syntax.phrase(inner).to()) : null;
  }

  /** "turnout there was low": a place told before, other than that of the report; not "there was" alone. */
  private static @Nullable Mention there(Syntax syntax, int left, int right) {
    Words words = syntax.words();
    for (int i = left + 1; i < right; i++) {
      int k = words.is(i, "there") ? syntax.phraseAt(i - 1) : -1;
      if (k >= 0
          && !words.is(syntax.phrase(k).head(), WordClass.PRONOUN)
          && !words.any(syntax.phrase(k).from() - 1, IN_PLACE)) {
        return words.mention(i, i + 1);
      }
    }
    return null;
  }
}
