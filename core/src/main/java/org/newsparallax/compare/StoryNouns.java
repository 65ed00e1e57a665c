package org.newsparallax.compare;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.newsparallax.lexicon.Kinship;
import org.newsparallax.lexicon.PartOfSpeech;
import org.newsparallax.lexicon.Table;
import org.newsparallax.lexicon.Vocabulary;

/** Nouns by which one report and another call the same event: a spree and a rampage, a blaze and a fire. */
final class StoryNouns {
  private static final ImmutableSetMultimap<String, String> SORTS =
      Table.load(StoryNouns.class, "story-nouns.tsv").allGroupsByWord();

  private StoryNouns() {}

  /** Whether the last words of two phrases may name one event. */
  static boolean areOne(String phrase, String other) {
    return !Collections.disjoint(SORTS.get(last(phrase)), SORTS.get(last(other)));
  }

  /** Whether the last words of two phrases name events of two sorts: a quake and an aftershock. */
  static boolean areTwo(String phrase, String other) {
    Set<String> sorts = SORTS.get(last(phrase));
    Set<String> others = SORTS.get(last(other));
    return !sorts.isEmpty() && !others.isEmpty() && Collections.disjoint(sorts, others);
  }

  /** Whether the last word of a phrase names events, in the plural: "three separate shootings". */
  static boolean isEvents(String phrase) {
    String last = last(phrase);
    return last.endsWith("s") && SORTS.containsKey(last.substring(0, last.length() - 1));
  }

  /** What to call that of which a phrase tells: "the blast" as it is, but a crash where a plane "went down". */
  static String named(String phrase) {
    String last = last(phrase);
    boolean noun = Vocabulary.english().is(last, PartOfSpeech.NOUN)
        && (last.endsWith("ing") || Vocabulary.english().mostly(last) != PartOfSpeech.VERB)
        && !Kinship.english().isPerson(Vocabulary.english().lemma(last, PartOfSpeech.NOUN));
    Set<String> sorts = SORTS.get(last);
    return noun || sorts.isEmpty() ? phrase : sorts.iterator().next();
  }

  private static String last(String phrase) {
    return Names.last(phrase).toLowerCase(Locale.ROOT);
  }
}
