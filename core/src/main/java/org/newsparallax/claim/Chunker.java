package org.newsparallax.claim;

import static org.newsparallax.claim.WordClass.*;

import java.util.ArrayList;
import java.util.List;
import org.newsparallax.lexicon.Kinship;
import org.newsparallax.lexicon.PartOfSpeech;
import org.newsparallax.lexicon.Vocabulary;

/** Finds the noun phrases of a sentence, from word classes alone and in one pass. */
final class Chunker {
  private static final int REACH = 6;
  private static final int TIME = WordClass.mask(WEEKDAY, MONTH, TIMEWORD);

  private final Words words;
  private final List<NounPhrase> phrases = new ArrayList<>();

  private Chunker(Words words) {
    this.words = words;
  }

  static List<NounPhrase> chunk(Words words) {
    Chunker chunker = new Chunker(words);
    int i = 0;
    while (i < words.size()) {
      i = chunker.step(i);
    }
    return chunker.phrases;
  }

  private int step(int i) {
    if (words.is(i, "no") && words.is(i + 1, "one")) {
      phrases.add(new NounPhrase(i, i + 2, i + 1, -1, -1, false));
      return i + 2;
    }
    if (leadsToNumber(i)) {
      return number(i);
    }
    boolean owner = words.is(i, POSSESSIVE) && words.is(i + 1, DIGITS);
    if (words.is(i, PRONOUN) && !words.is(i, RELATIVE) && !owner) {
      phrases.add(new NounPhrase(i, i + 1, i, -1, -1, false));
      return i + 1;
    }
    boolean begins = words.any(i, WordClass.mask(DETERMINER, POSSESSIVE))
        || words.isOpen(i) && !startsVerb(i) && !isAdverb(i);
    return begins ? phrase(i, i, -1) : i + 1;
  }

  /** Whether a number follows, with nothing but its modifiers before it. */
  private boolean leadsToNumber(int i) {
    for (int j = i; j <= i + REACH; j++) {
      if (words.is(j, NUMBER)) {
        return true;
      }
      if (j == i && words.is(j, VERB_PAST)) {
        return false;
      }
      boolean inside = words.any(j, WordClass.mask(PREMODIFIER, DETERMINER, POSSESSIVE))
          || words.is(j, "at") && (words.is(j + 1, "least") || words.is(j + 1, "most"))
          || words.is(j, "in") && words.is(j + 1, "excess")
          || (words.is(j, "excess") || words.is(j, "upwards")) && words.is(j + 1, "of")
          || j > i
              && (words.is(j, "of") && isSum(words.form(j - 1))
                  || words.is(j, "to") && words.is(j - 1, "up"));
      if (!inside) {
        return false;
      }
    }
    return false;
  }

  private static boolean isSum(String word) {
    return word.equals("total")
        || word.equals("average")
        || word.equals("maximum")
        || word.equals("minimum")
        || word.equals("excess")
        || word.equals("upwards")
        || word.equals("all");
  }

  private int number(int from) {
    int number = from;
    while (!words.is(number, NUMBER)) {
      number++;
    }
    int end = number;
    while (words.is(end, NUMBER)) {
      end++;
    }
    while (words.is(end, "more")
        || words.is(end, "others")
        || words.is(end, "other")
        || words.is(end, "additional")) {
      end++;
    }
    if (words.is(end, "of")) {
      int next = partitive(end + 1);
      if (next > 0) {
        return part(from, number, end + 1, next);
      }
    }
    return phrase(from, end, number);
  }

  private int partitive(int i) {
    if (words.is(i, "whom") || words.is(i, "them") || words.is(i, "us") || words.is(i, "which")) {
      return i;
    }
    boolean noun = words.any(i, WordClass.mask(DETERMINER, POSSESSIVE))
        || words.isOpen(i)
        || words.is(i, NUMBER);
    return noun ? i : 0;
  }

  private int part(int from, int number, int start, int inner) {
    boolean vague = words.form(start - 2).endsWith("s")
        && words.is(start - 2, NUMBER)
        && !words.is(start - 2, DIGITS);
    if (words.is(inner, PRONOUN)) {
      phrases.add(new NounPhrase(from, inner + 1, number, number, -1, true));
      return inner + 1;
    }
    int before = phrases.size();
    int end = phrase(inner, inner, -1);
    if (phrases.size() > before) {
      NounPhrase whole = phrases.remove(before);
      boolean definite = words.any(inner, WordClass.mask(DETERMINER, POSSESSIVE, NUMBER));
      phrases.add(new NounPhrase(
          from, whole.to(), whole.head(), number, whole.owner(), definite && !vague));
      return whole.to();
    }
    phrases.add(new NounPhrase(from, start - 1, number, number, -1, false));
    return Math.max(end, start);
  }

  private int phrase(int from, int begin, int givenNumber) {
    int number = givenNumber;
    int head = -1;
    int owner = -1;
    int j = begin;
    for (; j < words.size(); j++) {
      if (words.is(j, "'s") && head >= 0) {
        owner = j + 1;
        head = -1;
      } else if (words.any(j, WordClass.mask(DETERMINER, POSSESSIVE)) && !words.is(j, NUMBER)) {
        if (j > from) {
          break;
        }
      } else if (words.is(j, NUMBER)) {
        if (head >= 0 || number >= 0 && !words.is(j - 1, NUMBER)) {
          break;
        }
        number = number < 0 ? j : number;
      } else if (isAdverb(j) && head < 0 && j > from && words.isOpen(j + 1)) {
        continue;
      } else if (words.isOpen(j)
          && !(head >= 0 && words.is(j, PREDICATE))
          && !isAdverb(j)
          && !isNewTime(j, head)
          && !isDeedBehindTime(j, head)
          && !isDeedWithNumber(j, head)
          && isNominal(j, from, head, number)) {
        head = j;
      } else {
        break;
      }
    }
    if (head < 0 && number < 0 && owner < 0) {
      return Math.max(j, from + 1);
    }
    int top = head >= 0 ? head : number >= 0 ? number : owner - 2;
    phrases.add(new NounPhrase(from, Math.max(j, from + 1), top, number, owner, false));
    return Math.max(j, from + 1);
  }

  private boolean isNewTime(int j, int head) {
    return head >= 0
        && words.any(j, WordClass.mask(WEEKDAY, MONTH))
        && words.is(j, CAPITAL)
        && !words.any(head, TIME);
  }

  /** "on Saturday killing at least ten": a deed, not the noun that it could be. */
  private boolean isDeedBehindTime(int j, int head) {
    return head >= 0 && words.is(j, VERB_ING) && words.any(head, TIME) && leadsToObject(j + 1);
  }

  /** "a fire killing six people", but "a shooting two weeks ago", "a killing 10 miles away". */
  private boolean isDeedWithNumber(int j, int head) {
    if (head < 0 || !words.is(j, VERB_ING) || !leadsToNumber(j + 1)) {
      return false;
    }
    int end = j + 1;
    while (words.any(end, WordClass.mask(NUMBER, PREMODIFIER)) || words.is(end, "at")) {
      end++;
    }
    return !words.any(end, TIME)
        && !words.any(end + 1, WordClass.mask(SUBORDINATOR))
        && (!words.isOpen(end) || Kinship.english().isPerson(words.noun(end)));
  }

  private boolean isAdverb(int j) {
    return words.is(j, ADVERB) && !words.is(j, NOUN);
  }

  /** Whether a word at the beginning of a phrase is a verb. */
  private boolean startsVerb(int i) {
    if (words.is(i, VERB_ING) && leadsToObject(i + 1)) {
      return true;
    }
    if (!words.any(i, VERB) || words.is(i, NOUN) || words.isName(i)) {
      return false;
    }
    if (words.is(i, VERB_PAST) && words.is(i - 1, "with") && words.isOpen(i + 1)) {
      return false; // "with sustained winds"
    }
    if (words.any(i, WordClass.mask(VERB_PAST, VERB_ING))) {
      return true;
    }
    boolean verbFollows = words.any(i + 1, WordClass.mask(VERB_PAST, BE, HAVE, MODAL, VERB_S))
        && !words.is(i + 1, NOUN);
    return !verbFollows && (!words.is(i - 1, PREPOSITION) || isInfinitive(i));
  }

  /** "agreed to sell the mill", "to sell itself", "to buy Arden Steel", but "close to ruin". */
  private boolean isInfinitive(int i) {
    return words.is(i - 1, "to")
        && words.is(i, VERB_BASE)
        && (leadsToObject(i + 1) || words.is(i + 1, REFLEXIVE) || words.isName(i + 1));
  }

  private boolean leadsToObject(int i) {
    return words.any(i, WordClass.mask(DETERMINER, NUMBER, PERSONAL, POSSESSIVE))
        || leadsToNumber(i);
  }

  private boolean isNominal(int j, int from, int head, int number) {
    if (words.is(j, "worth") && leadsToNumber(j + 1)) {
      return false;
    }
    if (!words.any(j, VERB) || words.is(j, NOUN) || words.isName(j)) {
      return true;
    }
    if (j == from) {
      return !startsVerb(j);
    }
    boolean object = leadsToObject(j + 1);
    if (words.any(j, WordClass.mask(VERB_PAST))) {
      return isAttributive(j, from, head);
    }
    if (words.is(j, VERB_ING)) {
      boolean behind =
          head >= 0 && (words.is(j + 1, PREPOSITION) || FigureWord.GARB.is(words.form(j)));
      return !object && !behind;
    }
    if (head < 0) {
      boolean subject = words.is(j, VERB_S) && words.any(j + 1, WordClass.mask(BE, HAVE, MODAL));
      boolean predicate = number >= 0
          && !subject
          && Vocabulary.english().mostly(words.form(j)) == PartOfSpeech.VERB;
      return !predicate;
    }
    if (object) {
      return false;
    }
    if (words.is(j, VERB_BASE)) {
      return !words.form(head).endsWith("s") || words.is(j - 1, CAPITAL) && words.is(j, CAPITAL);
    }
    return words.any(j + 1, WordClass.mask(BE, HAVE, MODAL, VERB_PAST));
  }

  private boolean isAttributive(int j, int from, int head) {
    boolean nounFollows = words.isOpen(j + 1)
        && !words.is(j + 1, CAPITAL)
        && !isAdverb(j + 1)
        && (!words.any(j + 1, VERB) || words.is(j + 1, NOUN));
    if (head < 0 && nounFollows) {
      return true;
    }
    boolean article = words.is(from, "the")
        || words.is(from, "those")
        || words.any(from, WordClass.mask(POSSESSIVE));
    return head < 0 && article && j == from + 1 && !nounFollows;
  }
}
