package org.newsparallax.compare;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.claim.Claim;
import org.newsparallax.claim.Mention;
import org.newsparallax.lexicon.Frequencies;
import org.newsparallax.quantity.Counted;

/**
 * The words of a claim's clause that tell it from others: neither those of what is counted nor those of what happened,
 * which are compared on their own. Each weighs what it is rare.
 *
 * @param weights by word, in text order
 * @param mass the sum of the weights
 * @param names the words of the clause that the text writes with a capital
 */
record Content(Map<String, Double> weights, double mass, Set<String> names) {
  private static final int STEM = 4;
  private static final Splitter WORDS = Splitter.on(
      CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).negate().precomputed());

  /**
   * The content of a claim.
   *
   * @param claim the claim
   * @param named the words of its sentence with a capital, in lower case, the first word aside
   */
  static Content of(Claim claim, Set<String> named) {
    Set<String> known = new HashSet<>();
    Counted counted = claim.quantity().counted();
    if (counted != null) {
      known.add(counted.head());
      known.addAll(counted.modifiers());
    }
    Set<String> triggers = stems(claim.setting().trigger());
    Map<String, Double> weights = new LinkedHashMap<>();
    double mass = 0;
    for (String word : claim.setting().words()) {
      if (known.contains(word) || isFormOf(triggers, word) || Counting.isEverybody(word)) {
        continue;
      }
      double weight = Frequencies.english().inverseDocumentFrequency(word);
      weights.put(word, weight);
      mass += weight;
    }
    Set<String> names = new LinkedHashSet<>(named);
    names.retainAll(weights.keySet());
    return new Content(weights, mass, names);
  }

  private static Set<String> stems(@Nullable Mention trigger) {
    if (trigger == null) {
      return Set.of();
    }
    Set<String> stems = new HashSet<>();
    for (String word : WORDS.split(trigger.text().toLowerCase(Locale.ROOT))) {
      stems.add(stem(word));
    }
    return stems;
  }

  /** Whether a word begins like one of these, or is a short one of them. */
  private static boolean isFormOf(Set<String> stems, String word) {
    for (String stem : stems) {
      if (word.startsWith(stem) && (stem.length() == STEM || word.length() == stem.length())) {
        return true;
      }
    }
    return false;
  }

  private static String stem(String word) {
    return word.length() > STEM ? word.substring(0, STEM) : word;
  }
}
