package org.newsparallax.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsparallax.lexicon.Compass;

/**
 * Finds the place that a sentence names for a figure: a capitalised phrase behind "in", "at", "near" and their like. Where a
 * clause opens with it, or goes on from it with "where", the place may be a quarter without a name: "the north".
 */
final class Places {
  private static final int IN_PLACE = WordClass.mask(WordClass.PREPOSITION);

  /** What may follow a comma within a clause. */
  private static final int GOING_ON =
      WordClass.mask(WordClass.CONJUNCTION, WordClass.NUMBER, WordClass.VERB_ING);

  private static final int OPENS_FIGURE = WordClass.mask(WordClass.NUMBER, WordClass.PREMODIFIER);

  private static final List<String> LINKS = List.of(
      "in", "at", "near", "outside", "inside", "across", "around", "within", "off", "throughout");

  private Places() {}

  /**
   * The first place behind a word and before the end of the clause; else the one that the clause goes on from, else the last
   * one before the word; or null.
   */
  static @Nullable Mention find(Syntax syntax, int from, int to, int left, int right) {
    for (int i = to; i < right && !opensPart(syntax.words(), i); i++) {
      Mention place = at(syntax, i);
      if (place != null) {
        return place;
      }
    }
    Mention told = goesOnFrom(syntax, from);
    if (told != null) {
      return told;
    }
    for (int i = from - 1; i >= left; i--) {
      Mention place = at(syntax, i);
      if (place != null) {
        return place;
      }
    }
    Mention quarter = opening(syntax, left, from);
    Mention there = quarter == null ? there(syntax, left, right) : quarter;
    return there == null ? ofSentence(syntax, left) : there;
  }

  /** "40 homes burned, nine of them in the harbour": where some of them are. */
  private static boolean opensPart(Words words, int i) {
    return words.is(i, WordClass.NUMBER)
        && words.is(i + 1, "of")
        && (words.is(i + 2, "them") || words.is(i + 2, WordClass.RELATIVE));
  }

  /** "In Malawi 60 people were killed and 672 injured": a place at the head of a sentence holds for clauses joined to it. */
  private static @Nullable Mention ofSentence(Syntax syntax, int left) {
    Words words = syntax.words();
    boolean joined = words.is(left - 1, WordClass.CONJUNCTION) && !words.is(left - 1, "but");
    return joined ? at(syntax, 0) : null;
  }

  /** "Worst hit was the north, where 374 people died": what the figure stands in a clause about. */
  private static @Nullable Mention goesOnFrom(Syntax syntax, int from) {
    Words words = syntax.words();
    int where = from - 1;
    while (where > 0 && !words.is(where, "where") && runsOn(words, where)) {
      where--;
    }
    int before = words.is(where - 1, ",") ? where - 2 : where - 1;
    int k = words.is(where, "where") && where > 0 ? syntax.phraseAt(before) : -1;
    return k >= 0 && (isNamed(syntax, k) || isQuarter(syntax, k)) ? syntax.mention(k) : null;
  }

  /** Whether a word may stand within a clause of which the next word is a part too. */
  private static boolean runsOn(Words words, int i) {
    return !words.is(i, WordClass.PUNCTUATION) || words.is(i, ",") && words.any(i + 1, GOING_ON);
  }

  /** "In the north around 84,000 were displaced": a quarter at the head of a clause. */
  private static @Nullable Mention opening(Syntax syntax, int left, int from) {
    Words words = syntax.words();
    int k = words.is(left, "in") ? syntax.phraseAt(left + 1) : -1;
    return k >= 0 && syntax.phrase(k).to() <= from && isQuarter(syntax, k)
        ? syntax.mention(k)
        : null;
  }

  /** "the north", "the south-west". */
  private static boolean isQuarter(Syntax syntax, int k) {
    Words words = syntax.words();
    NounPhrase phrase = syntax.phrase(k);
    return words.is(phrase.from(), "the") && Compass.direction(words.form(phrase.head())) != null;
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
    int name = syntax.nameOf(k);
    boolean further = name >= 0 && !words.is(phrase.head(), WordClass.CAPITAL);
    if (!further && isNamed(syntax, k)
        || words.is(phrase.from(), "our") && phrase.from() < phrase.head()) {
      return words.mention(phrase.from(), behindName(words, phrase.to()));
    }
    return name < 0 ? null : words.mention(phrase.from(), syntax.phrase(name).to());
  }

  /** Where a name ends that goes on behind a particle: "Vale do Orla". */
  private static int behindName(Words words, int to) {
    int end = to;
    while (words.is(end - 1, WordClass.CAPITAL)
        && FigureWord.PARTICLE.is(words.form(end))
        && !words.is(end, WordClass.CAPITAL)
        && words.is(end + 1, WordClass.CAPITAL)) {
      end += 2;
    }
    return end;
  }

  /** Whether a phrase has a name in it. */
  private static boolean isNamed(Syntax syntax, int k) {
    Words words = syntax.words();
    NounPhrase phrase = syntax.phrase(k);
    for (int j = phrase.from(); j < phrase.to(); j++) {
      boolean time = words.any(j, WordClass.mask(WordClass.WEEKDAY, WordClass.MONTH));
      if (words.is(j, WordClass.CAPITAL) && !words.is(j, WordClass.DETERMINER) && !time) {
        return true;
      }
    }
    return false;
  }

  /** "turnout there was low", "There 12 died": a place told before, other than that of the report; not "there was" alone. */
  private static @Nullable Mention there(Syntax syntax, int left, int right) {
    Words words = syntax.words();
    if (words.is(left, "there") && words.any(left + 1, OPENS_FIGURE)) {
      return words.mention(left, left + 1);
    }
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
