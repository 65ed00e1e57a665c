package org.newsparallax.compare;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsparallax.article.Article;
import org.newsparallax.article.Role;
import org.newsparallax.article.Sentence;
import org.newsparallax.claim.Claim;
import org.newsparallax.claim.Mention;
import org.newsparallax.lexicon.Kinship;
import org.newsparallax.lexicon.NounGroup;
import org.newsparallax.lexicon.PartOfSpeech;
import org.newsparallax.lexicon.Table;
import org.newsparallax.lexicon.Vocabulary;
import org.newsparallax.quantity.Kind;

/**
 * The events whose hour one report tells, by the sorts of {@code timed-events.tsv}. What its words leave open, as "it happened"
 * or "four men burst in" do, is what the head of the report tells of.
 */
final class TimedEvents {
  /**
   * What a claim tells the hour of.
   *
   * @param sorts the sorts of event that it may be; none if it tells no hour
   * @param main whether the head of the report names an event of such a sort
   * @param alone whether the report tells no other hour of one
   */
  record Timed(Set<String> sorts, boolean main, boolean alone) {
    /** The claim tells no hour. */
    static final Timed NONE = new Timed(Set.of(), false, false);

    /** Whether both may tell of one event. */
    boolean meets(Timed other) {
      return !Sets.intersection(sorts, other.sorts).isEmpty();
    }

    /** Whether both tell the one hour of what their reports are about. */
    boolean isOneMain(Timed other) {
      return main && alone && other.main && other.alone && meets(other);
    }
  }

  private static final String UNNAMED = "unnamed";
  private static final int LEAD = 3;
  private static final int PHRASE = 4;
  private static final ImmutableSetMultimap<String, String> SORTS =
      Table.load(TimedEvents.class, "timed-events.tsv").allGroupsByWord();

  private final Set<String> lead;
  private final Set<String> repeated = new HashSet<>();

  private TimedEvents(Set<String> lead) {
    this.lead = lead;
  }

  /** The events of a report whose hours its claims tell. */
  static TimedEvents of(Article article, List<Claim> claims) {
    if (claims.stream().noneMatch(TimedEvents::tellsHour)) {
      return new TimedEvents(Set.of());
    }
    TimedEvents events = new TimedEvents(inLead(article));
    Map<String, String> first = new HashMap<>();
    for (Claim claim : claims) {
      String time = claim.quantity().time();
      for (String sort : events.sorts(claim)) {
        String known = time == null ? null : first.putIfAbsent(sort, time);
        if (known != null && !known.equals(time)) {
          events.repeated.add(sort);
        }
      }
    }
    return events;
  }

  /** What a claim tells the hour of. */
  Timed timed(Claim claim) {
    Set<String> own = sorts(claim);
    return own.isEmpty()
        ? Timed.NONE
        : new Timed(
            own,
            !Sets.intersection(own, lead).isEmpty(),
            Sets.intersection(own, repeated).isEmpty());
  }

  private Set<String> sorts(Claim claim) {
    Mention told = claim.setting().subject();
    if (told == null || !tellsHour(claim)) {
      return Set.of();
    }
    Set<String> own = SORTS.get(key(told.text()));
    return own.contains(UNNAMED) ? lead : own;
  }

  private static boolean tellsHour(Claim claim) {
    return claim.quantity().kind() == Kind.TIME && claim.setting().subject() != null;
  }

  /** Whether a phrase leaves open what happened. */
  static boolean isUnnamed(String told) {
    return SORTS.containsEntry(key(told), UNNAMED);
  }

  /** What to call the event of which a phrase tells: "the blast" as it is, but a strike where bombs fell. */
  static String named(String told) {
    String phrase = StoryNouns.named(told).toLowerCase(Locale.ROOT);
    String noun = Vocabulary.english().lemma(Names.last(phrase), PartOfSpeech.NOUN);
    Kinship kinship = Kinship.english();
    boolean named = phrase.indexOf(' ') < 0
        && Vocabulary.english().is(phrase, PartOfSpeech.NOUN)
        && !kinship.is(noun, NounGroup.WEAPON)
        && !kinship.is(noun, NounGroup.VEHICLE);
    return named
        ? phrase
        : SORTS.get(key(phrase)).stream().min(Comparator.naturalOrder()).orElse(phrase);
  }

  private static String key(String phrase) {
    String key = phrase.toLowerCase(Locale.ROOT).replace(' ', '_');
    return SORTS.containsKey(key) ? key : Names.last(phrase).toLowerCase(Locale.ROOT);
  }

  /** The sorts of what the headline and the first sentences name. */
  private static Set<String> inLead(Article article) {
    Set<String> sorts = new HashSet<>();
    int body = 0;
    for (int i = 0; i < article.sentences().size() && body < LEAD; i++) {
      Sentence sentence = article.sentences().get(i);
      body += sentence.role().isBody() ? 1 : 0;
      if (sentence.role().isBody() || sentence.role() == Role.HEADLINE) {
        collect(article.sentenceText(i), sorts);
      }
    }
    sorts.remove(UNNAMED);
    return ImmutableSet.copyOf(sorts);
  }

  private static void collect(String sentence, Set<String> sorts) {
    String[] words = sentence.toLowerCase(Locale.ROOT).split("[^a-z-]+");
    for (int i = 0; i < words.length; i++) {
      String phrase = words[i];
      sorts.addAll(SORTS.get(phrase));
      for (int j = i + 1; j < Math.min(words.length, i + PHRASE); j++) {
        phrase = phrase + "_" + words[j];
        sorts.addAll(SORTS.get(phrase));
      }
    }
  }
}
