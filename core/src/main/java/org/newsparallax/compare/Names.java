package org.newsparallax.compare;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.newsparallax.lexicon.Vocabulary;

/** The words of a phrase that name something, compared with allowance for spelling. */
final class Names {
  private static final double ALIKE = 0.93;

  /** What opens a phrase at the head of a sentence and names nobody. */
  private static final Set<String> ARTICLES =
      Set.of("The", "An", "This", "That", "These", "Those", "His", "Her", "Its", "Their", "Our");

  private static final Set<String> SMALL = Set.of(
      "the", "an", "of", "and", "in", "at", "for", "to", "by", "his", "her", "its", "their", "our");

  private static final Set<String> PRONOUNS = Set.of(
      "he", "she", "it", "they", "we", "i", "you", "him", "her", "them", "us", "this", "that",
      "who", "which", "there");

  private static final JaroWinklerSimilarity SPELLING = new JaroWinklerSimilarity();

  private Names() {}

  /** The words of a phrase with a capital, in lower case; all its words but the small ones if there are none. */
  static Set<String> of(String phrase) {
    Set<String> names = capitalised(phrase);
    return names.isEmpty() ? words(phrase, false) : names;
  }

  /**
   * The words of a phrase with a capital, in lower case. A word that owns what follows ("Smith's father") names somebody
   * else and is left out.
   */
  static Set<String> capitalised(String phrase) {
    return words(phrase, true);
  }

  private static Set<String> words(String phrase, boolean capitalised) {
    Set<String> words = new LinkedHashSet<>();
    int start = -1;
    for (int i = 0; i <= phrase.length(); i++) {
      boolean inside = i < phrase.length() && Character.isLetterOrDigit(phrase.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        char first = phrase.charAt(start);
        boolean wanted = capitalised ? Character.isUpperCase(first) : Character.isLetter(first);
        if (wanted && i - start > 1 && !owns(phrase, i)) {
          String word = phrase.substring(start, i);
          String lower = word.toLowerCase(Locale.ROOT);
          if (capitalised ? !ARTICLES.contains(word) : !SMALL.contains(lower)) {
            words.add(lower);
          }
        }
        start = -1;
      }
    }
    return words;
  }

  /** Whether a phrase is a pronoun, which may stand for anybody or anything. */
  static boolean isPronoun(String phrase) {
    return PRONOUNS.contains(phrase.toLowerCase(Locale.ROOT));
  }

  /** The last word of a phrase, mostly its head. */
  static String last(String phrase) {
    return phrase.substring(phrase.lastIndexOf(' ') + 1);
  }

  private static boolean owns(String phrase, int end) {
    return end + 2 < phrase.length()
        && (phrase.charAt(end) == '’' || phrase.charAt(end) == '\'')
        && phrase.charAt(end + 1) == 's'
        && phrase.charAt(end + 2) == ' ';
  }

  /** Whether each of two names has a word of its own that is no common one: Norford Bank, Elden Bank. */
  static boolean tellApart(Set<String> one, Set<String> other) {
    return hasOwn(one, other) && hasOwn(other, one);
  }

  private static boolean hasOwn(Set<String> one, Set<String> other) {
    for (String name : one) {
      if (!Vocabulary.english().knows(name) && !share(Set.of(name), other)) {
        return true;
      }
    }
    return false;
  }

  /** How many words of one are words of the other, or nearly. */
  static int shared(Set<String> one, Set<String> other) {
    int shared = 0;
    for (String name : one) {
      if (share(Set.of(name), other)) {
        shared++;
      }
    }
    return shared;
  }

  /** Whether a word of one is a word of the other, or nearly. */
  static boolean share(Set<String> one, Set<String> other) {
    for (String a : one) {
      for (String b : other) {
        if (a.equals(b) || (a.length() > 4 && b.length() > 4 && SPELLING.apply(a, b) >= ALIKE)) {
          return true;
        }
      }
    }
    return false;
  }
}
