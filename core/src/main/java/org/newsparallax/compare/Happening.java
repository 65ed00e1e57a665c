package org.newsparallax.compare;

import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.claim.Event;
import org.newsparallax.claim.Mention;
import org.newsparallax.lexicon.Frequencies;
import org.newsparallax.lexicon.PartOfSpeech;
import org.newsparallax.lexicon.Synonyms;
import org.newsparallax.lexicon.Table;
import org.newsparallax.lexicon.Vocabulary;
import org.newsparallax.quantity.Kind;

/** Is it the same class of event? */
final class Happening implements Criterion {
  private static final ImmutableSet<Set<Event>> NEAR = near();
  private static final double NOTHING_TOLD = -1.0;
  private static final double TOLD_ALIKE = 0.8;
  private static final double TELLING = 5.5;

  @Override
  public Evidence weigh(Statement a, Statement b) {
    Event one = known(a.claim().event());
    Event other = known(b.claim().event());
    if (one == other) {
      return one == null
          ? predicates(a, b)
          : Evidence.of(0.6, "both tell what was " + EventWords.of(one).participle());
    }
    if ((one == null || other == null) && a.claim().quantity().kind() == Kind.DURATION) {
      return Evidence.of(NOTHING_TOLD, "only one of them says what took so long");
    }
    if (one == null || other == null) {
      return Evidence.of(-1.5, "only one of them says what happened");
    }
    return NEAR.contains(Set.of(one, other))
        ? Evidence.of(-0.8, one.id() + " and " + other.id() + " are told of the same thing")
        : Evidence.impossible("one tells what was " + EventWords.of(one).participle()
            + ", the other what was " + EventWords.of(other).participle());
  }

  /** Of no known class of event: is it the same verb, or one that means the same, and one that says something? */
  private static Evidence predicates(Statement a, Statement b) {
    String one = verb(a);
    String other = verb(b);
    return one != null
            && other != null
            && (one.equals(other) || !Collections.disjoint(deeds(one), deeds(other)))
        ? Evidence.of(TOLD_ALIKE, "both tell what was done: " + one)
        : Evidence.of(NOTHING_TOLD, "neither says what happened");
  }

  private static @Nullable String verb(Statement statement) {
    Mention trigger = statement.claim().setting().trigger();
    if (trigger == null) {
      return null;
    }
    String verb =
        Vocabulary.english().lemma(trigger.text().toLowerCase(Locale.ROOT), PartOfSpeech.VERB);
    return Frequencies.english().inverseDocumentFrequency(verb) >= TELLING ? verb : null;
  }

  private static Set<String> deeds(String verb) {
    Set<String> deeds = new HashSet<>(Synonyms.english().meanings(verb));
    deeds.removeIf(meaning -> !meaning.startsWith("to "));
    return deeds;
  }

  private static @Nullable Event known(@Nullable Event event) {
    return event == Event.OTHER ? null : event;
  }

  private static ImmutableSet<Set<Event>> near() {
    ImmutableSet.Builder<Set<Event>> pairs = ImmutableSet.builder();
    for (List<String> row : Table.load(Happening.class, "near-events.tsv").rows()) {
      pairs.add(Set.of(EventWords.event(row.get(0)), EventWords.event(row.get(1))));
    }
    return pairs.build();
  }
}
