package org.newsparallax.lexicon;

import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** The regular endings of English, taken off. */
final class Inflection {
  private record Ending(String ending, String instead) {}

  private static final List<Ending> NOUN = List.of(
      new Ending("s", ""),
      new Ending("ses", "s"),
      new Ending("xes", "x"),
      new Ending("zes", "z"),
      new Ending("ches", "ch"),
      new Ending("shes", "sh"),
      new Ending("oes", "o"),
      new Ending("men", "man"),
      new Ending("ies", "y"));
  private static final List<Ending> VERB = List.of(
      new Ending("s", ""),
      new Ending("ies", "y"),
      new Ending("es", ""),
      new Ending("ied", "y"),
      new Ending("ed", "e"),
      new Ending("ed", ""),
      new Ending("ing", "e"),
      new Ending("ing", ""));
  private static final List<Ending> ADJECTIVE = List.of(
      new Ending("er", ""), new Ending("est", ""), new Ending("er", "e"), new Ending("est", "e"));

  private Inflection() {}

  /** The lemma by the first ending that leaves a listed word, or null. */
  static @Nullable String lemma(
      String form, PartOfSpeech partOfSpeech, BiPredicate<String, PartOfSpeech> lists) {
    for (Ending e : endings(partOfSpeech)) {
      int stem = form.length() - e.ending().length();
      if (stem < 2 || !form.endsWith(e.ending())) {
        continue;
      }
      String lemma = form.substring(0, stem) + e.instead();
      if (partOfSpeech == PartOfSpeech.NOUN && e.ending().equals("s") && form.endsWith("ss")) {
        continue;
      }
      if (lists.test(lemma, partOfSpeech)) {
        return lemma;
      }
      String single = undoubled(lemma, e);
      if (single != null && lists.test(single, partOfSpeech)) {
        return single;
      }
    }
    return null;
  }

  private static List<Ending> endings(PartOfSpeech partOfSpeech) {
    return switch (partOfSpeech) {
      case NOUN -> NOUN;
      case VERB -> VERB;
      case ADJECTIVE -> ADJECTIVE;
      case ADVERB -> List.of();
    };
  }

  /** "stopp", left of "stopped", without its doubled letter; null where no letter is doubled. */
  private static @Nullable String undoubled(String stem, Ending e) {
    int length = stem.length();
    boolean doubled = e.instead().isEmpty()
        && !e.ending().equals("s")
        && length > 3
        && stem.charAt(length - 1) == stem.charAt(length - 2);
    return doubled ? stem.substring(0, length - 1) : null;
  }

  /** A plural of a word that is not listed, cut by rule. */
  static String singular(String form) {
    int length = form.length();
    if (length < 4
        || !form.endsWith("s")
        || form.endsWith("ss")
        || form.endsWith("us")
        || form.endsWith("is")) {
      return form;
    }
    if (form.endsWith("ies") && length > 4) {
      return form.substring(0, length - 3) + "y";
    }
    if (form.endsWith("ches")
        || form.endsWith("shes")
        || form.endsWith("xes")
        || form.endsWith("sses")) {
      return form.substring(0, length - 2);
    }
    return form.substring(0, length - 1);
  }
}
