package org.newsparallax.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsparallax.lexicon.Kinship;
import org.newsparallax.quantity.Kind;
import org.newsparallax.quantity.Quantity;

/** A sentence as the finders of this package see it: words, noun phrases, and the word at which each quantity stands. */
final class Syntax {
  private final Words words;
  private final List<NounPhrase> phrases;
  private final int[] phraseAt;

  private Syntax(Words words, List<NounPhrase> phrases) {
    this.words = words;
    this.phrases = phrases;
    this.phraseAt = new int[words.size()];
    java.util.Arrays.fill(phraseAt, -1);
    for (int k = 0; k < phrases.size(); k++) {
      for (int i = phrases.get(k).from(); i < phrases.get(k).to(); i++) {
        phraseAt[i] = k;
      }
    }
  }

  static Syntax of(Words words, List<Quantity> quantities) {
    for (Quantity quantity : quantities) {
      if (quantity.kind().isAmount() && quantity.kind() != Kind.AGE) {
        int to = words.at(quantity.span().end() - 1) + 1;
        words.markNumber(words.at(quantity.span().start()), Math.min(to, words.size()));
      }
    }
    return new Syntax(words, Chunker.chunk(words));
  }

  Words words() {
    return words;
  }

  List<NounPhrase> phrases() {
    return phrases;
  }

  /** The index of the phrase at a word, or -1. */
  int phraseAt(int word) {
    return word >= 0 && word < phraseAt.length ? phraseAt[word] : -1;
  }

  NounPhrase phrase(int index) {
    return phrases.get(index);
  }

  /** The words of a phrase. */
  Mention mention(int index) {
    return words.mention(phrase(index).from(), phrase(index).to());
  }

  /** The name behind "of" right behind a phrase, as an index: "the port of Lorn"; or -1. */
  int nameOf(int index) {
    return nameBehind(index, "of");
  }

  /** The name behind a preposition right behind a phrase, as an index: "shares in Lorn Bank"; or -1. */
  int nameBehind(int index, String preposition) {
    int behind = phrase(index).to();
    int name = words.is(behind, preposition) ? phraseAt(behind + 1) : -1;
    return name >= 0 && words.is(phrase(name).head(), WordClass.CAPITAL) && !isTime(phrase(name))
        ? name
        : -1;
  }

  /** Whether the phrase names a time rather than a thing. */
  boolean isTime(NounPhrase phrase) {
    return words.any(
        phrase.head(), WordClass.mask(WordClass.WEEKDAY, WordClass.MONTH, WordClass.TIMEWORD));
  }

  /** The words behind a figure in its noun phrase that it describes, people excepted: "a 13-minute chase"; or null. */
  @Nullable
  Mention described(int from, int to) {
    int k = phraseAt(from);
    if (k < 0 || phrase(k).head() < to || isTime(phrase(k))) {
      return null;
    }
    int head = phrase(k).head();
    String noun = words.noun(head);
    return words.is(head, WordClass.CAPITAL)
            || People.ENGLISH.isPersonOrPersons(noun)
            || Kinship.english().isPerson(noun)
        ? null
        : words.mention(to, head + 1);
  }

  /** The first word at or before {@code i} that is not one of these classes. */
  int skipLeft(int i, int mask) {
    int j = i;
    while (words.any(j, mask)) {
      j--;
    }
    return j;
  }

  /** The first word at or behind {@code i} that is not one of these classes. */
  int skipRight(int i, int mask) {
    int j = i;
    while (words.any(j, mask) && phraseAt(j) < 0) {
      j++;
    }
    return j;
  }
}
