package org.newsparallax.compare;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** The words of a phrase that name something, compared with allowance for spelling. */
final class Names {
  private static final double ALIKE = 0.93;
  private static final JaroWinklerSimilarity SPELLING = new JaroWinklerSimilarity();

  private Names() {}

  /** The words with a capital or a digit, in lower case, without possessive endings; all words if there are none. */
  static Set<String> of(String phrase) {
    Set<String> capitalised = new LinkedHashSet<>();
    Set<String> all = new LinkedHashSet<>();
    int start = -1;
    for (int i = 0; i <= phrase.length(); i++) {
      boolean inside = i < phrase.length() && Character.isLetterOrDigit(phrase.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        String word = phrase.substring(start, i);
        if (word.length() > 1) {
          all.add(word.toLowerCase(Locale.ROOT));
          if (!Character.isLowerCase(word.charAt(0))) {
            capitalised.add(word.toLowerCase(Locale.ROOT));
          }
        }
        start = -1;
      }
    }
    return capitalised.isEmpty() ? all : capitalised;
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
