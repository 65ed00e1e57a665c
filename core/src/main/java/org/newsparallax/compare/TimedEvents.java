package org.newsparallax.compare;

import com.google.common.base.Splitter;
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

    /** Whether what this tells of comes before what the other tells of, as a raid before the call for help. */
    boolean precedes(Timed other) {
      return !meets(other)
          && sorts.stream()
              .anyMatch(sort -> !Sets.intersection(ORDER.get(sort), other.sorts).isEmpty());
    }

    /** Whether it is when help was called or came. */
    boolean isResponse() {
      return sorts.contains("call") || sorts.contains(ARRIVAL);
    }

    /** Whether both tell an hour of what their reports are about, and no second one of its sort. */
    boolean areOfMain(Timed other) {
      return main && alone && other.main && other.alone;
    }

    /** Whether both tell the one hour of what their reports are about. */
    boolean isOneMain(Timed other) {
      return areOfMain(other) && meets(other);
    }
  }

  private static final String UNNAMED = "unnamed";
  private static final Splitter WORDS = Splitter.on(' ');
  private static final int LEAD = 3;
  private static final int PHRASE = 4;
  private static final ImmutableSetMultimap<String, String> SORTS =
      Table.load(TimedEvents.class, "timed-events.tsv").allGroupsByWord();

  /** What comes later than each sort, as {@code timed-order.tsv} lists it. */
  private static final ImmutableSetMultimap<String, String> ORDER = order();

  private static final String ARRIVAL = "arrival";

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
            own.stream().anyMatch(this::isOfLead),
            Sets.intersection(own, repeated).isEmpty());
  }

  /** Whether the head of the report names an event of a sort, or what comes before or after it. */
  private boolean isOfLead(String sort) {
    return lead.contains(sort)
        || lead.stream()
            .anyMatch(other -> ORDER.containsEntry(other, sort) || isChecked(sort, other));
  }

  /** A report of an arrest tells when he was stopped. */
  private static boolean isChecked(String sort, String other) {
    return other.equals("arrest") && ORDER.containsEntry(sort, other);
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

  /** Whether the words around a claim name an event of a sort that another one tells of: "called to a shooting". */
  static boolean isNamedBy(Timed timed, Claim claim) {
    return claim.setting().words().stream()
        .anyMatch(word -> !Sets.intersection(SORTS.get(word), timed.sorts()).isEmpty());
  }

  /** Whether a phrase leaves open what happened. */
  static boolean isUnnamed(String told) {
    return SORTS.containsEntry(key(told), UNNAMED);
  }

  /**
   * What to call the event of which a phrase tells: "the blast" as it is, but a strike where bombs fell, and a call where "police
   * were called"; empty where there is no word for it.
   */
  static String named(String told) {
    String phrase = StoryNouns.named(told).toLowerCase(Locale.ROOT);
    String noun = Vocabulary.english().lemma(Names.last(phrase), PartOfSpeech.NOUN);
    Kinship kinship = Kinship.english();
    boolean named = phrase.indexOf(' ') < 0
        && Vocabulary.english().is(phrase, PartOfSpeech.NOUN)
        && !kinship.isPerson(noun)
        && !kinship.is(noun, NounGroup.WEAPON)
        && !kinship.is(noun, NounGroup.VEHICLE);
    Set<String> sorts = SORTS.get(key(phrase));
    if (named && !sorts.contains(ARRIVAL) && !isDeed(told)) {
      return phrase;
    }
    return isDeed(told) && sorts.size() > 1
        ? ""
        : sorts.stream().min(Comparator.naturalOrder()).orElse("");
  }

  /** Whether a phrase is but a verb that says of no listed sort what was done: "was opened". */
  static boolean isDeed(String told) {
    String last = Names.last(told).toLowerCase(Locale.ROOT);
    return told.indexOf(' ') > 0
        || !last.endsWith("ing") && Vocabulary.english().mostly(last) == PartOfSpeech.VERB;
  }

  private static ImmutableSetMultimap<String, String> order() {
    ImmutableSetMultimap.Builder<String, String> order = ImmutableSetMultimap.builder();
    for (List<String> row : Table.load(TimedEvents.class, "timed-order.tsv").rows()) {
      order.putAll(row.get(0), WORDS.split(row.get(1)));
    }
    return order.build();
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
