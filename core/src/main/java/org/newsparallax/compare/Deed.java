package org.newsparallax.compare;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.claim.Claim;
import org.newsparallax.claim.Mention;
import org.newsparallax.lexicon.Frequencies;
import org.newsparallax.lexicon.PartOfSpeech;
import org.newsparallax.lexicon.Synonyms;
import org.newsparallax.lexicon.Vocabulary;
import org.newsparallax.lexicon.WordFamilies;

/**
 * What was done to what is counted, where it is no known class of event: "cancelled".
 *
 * @param verb the verb as a lemma
 * @param meanings what it can mean
 */
record Deed(String verb, Set<String> meanings) {
  private static final double TELLING = 5.5;

  /** The deed that a claim tells; null where it is of a known class of event, or its verb says little, as "had" does. */
  static @Nullable Deed of(Claim claim) {
    Mention trigger = claim.setting().trigger();
    if (trigger == null || Happening.known(claim.event()) != null) {
      return null;
    }
    String form = trigger.text().toLowerCase(Locale.ROOT);
    String lemma = Vocabulary.english().lemma(form, PartOfSpeech.VERB);
    String verb = lemma.equals(form) ? WordFamilies.english().root(form) : lemma;
    if (Frequencies.english().inverseDocumentFrequency(verb) < TELLING) {
      return null;
    }
    Set<String> meanings = new HashSet<>(Synonyms.english().meanings(verb));
    meanings.removeIf(meaning -> !meaning.startsWith("to "));
    return new Deed(verb, Set.copyOf(meanings));
  }

  /** Whether it is the same verb, or one that can mean the same. */
  boolean isLike(Deed other) {
    return verb.equals(other.verb) || !Collections.disjoint(meanings, other.meanings);
  }
}
