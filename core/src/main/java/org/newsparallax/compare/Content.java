package org.newsparallax.compare;

import java.util.HashSet;
import java.util.LinkedHashMap;
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

  static Content of(Claim claim, String sentence) {
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
      if (known.contains(word)
          || triggers.contains(stem(word))
          || !Counting.scope(word).isEmpty() && isCommon(word)) {
        continue;
      }
      double weight = Frequencies.english().inverseDocumentFrequency(word);
      weights.put(word, weight);
      mass += weight;
    }
    Set<String> names = Names.capitalised(afterFirstWord(sentence));
    names.retainAll(weights.keySet());
    return new Content(weights, mass, names);
  }

  private static String afterFirstWord(String sentence) {
    return sentence.substring(sentence.indexOf(' ') + 1);
  }

  private static boolean isCommon(String word) {
    return "whole".equals(Counting.scope(word));
  }

  private static Set<String> stems(@Nullable Mention trigger) {
    Set<String> stems = new HashSet<>();
    if (trigger != null) {
      for (String word : trigger.text().toLowerCase(Locale.ROOT).split("\\W+")) {
        stems.add(stem(word));
      }
    }
    return stems;
  }

  private static String stem(String word) {
    return word.length() > STEM ? word.substring(0, STEM) : word;
  }
}
