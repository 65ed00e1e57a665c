package org.newsparallax.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.claim.Sense.Part;
import org.newsparallax.lexicon.Kinship;
import org.newsparallax.lexicon.NounGroup;

/** Which trigger counts which noun phrases of a sentence. */
final class Events {
  private static final int REACH = 16;

  private static final Set<Event> MOVES =
      Set.of(Event.STEAL, Event.SELL, Event.BUY, Event.DONATE, Event.LOSE);
  /** Told by a noun for people alone, they say what people are rather than what happened to them. */
  private static final Set<Event> BEINGS =
      Set.of(Event.ATTEND, Event.EMPLOY, Event.PRESENT, Event.COMMIT, Event.ELIGIBLE);

  /** What happens to somebody before anything else is done to him. */
  static final Set<Event> HOLDS =
      Set.of(Event.KIDNAP, Event.CAPTURE, Event.STEAL, Event.ARREST, Event.DETAIN);

  private static final Set<Event> CRIMES =
      Set.of(Event.STEAL, Event.KIDNAP, Event.KILL, Event.SHOOT);

  private static final Set<Event> PAID_FOR = Set.of(Event.SELL, Event.BUY);

  private final Syntax syntax;
  private final Words words;
  private final Arguments arguments;
  private final CountedPhrases counted;
  private final Takers takers;
  private final List<Trigger> triggers;
  private final List<Group> groups = new ArrayList<>();
  private final @Nullable Group[] groupOf;

  /**
   * Phrases that one trigger counts, joined by "and" where there are several.
   *
   * @param trigger the trigger
   * @param phrases indices of phrases, in text order
   * @param parts indices of phrases that are parts of one of them
   */
  record Group(Trigger trigger, List<Integer> phrases, List<Integer> parts) {}

  private Events(Syntax syntax, List<Trigger> triggers) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.arguments = new Arguments(syntax);
    this.counted = new CountedPhrases(syntax, arguments);
    this.takers = new Takers(syntax);
    this.triggers = triggers;
    this.groupOf = new Group[syntax.phrases().size()];
  }

  static Events find(Syntax syntax, List<Trigger> triggers) {
    Events events = new Events(syntax, triggers);
    for (Trigger trigger : events.triggers) {
      events.link(trigger);
    }
    for (Trigger trigger : events.triggers) {
      if (trigger.sense().event() == Event.ATTACK) {
        events.linkForce(trigger);
      } else if (isCrime(trigger.sense())) {
        events.linkCulprits(trigger);
      }
    }
    events.linkSiblings();
    return events;
  }

  List<Group> groups() {
    return groups;
  }

  /** For what something is worth: the nearest event that moved it, such as a theft or a sale, or null. */
  @Nullable
  Trigger moving(Trigger worth) {
    Trigger best = null;
    for (Group group : groups) {
      Trigger trigger = group.trigger();
      int distance = Math.abs(trigger.from() - worth.from());
      boolean near = MOVES.contains(trigger.sense().event()) && distance < REACH;
      if (near && (best == null || distance < Math.abs(best.from() - worth.from()))) {
        best = trigger;
      }
    }
    return best;
  }

  /** "bought the house for $340,000": the deed before the sum, or null. */
  @Nullable
  Trigger paidFor(int money) {
    Trigger best = null;
    for (Trigger trigger : triggers) {
      boolean before = trigger.to() < money && money - trigger.to() < REACH;
      if (before && PAID_FOR.contains(trigger.sense().event())) {
        best = best == null || best.from() < trigger.from() ? trigger : best;
      }
    }
    return best;
  }

  /** The group to which a phrase belongs, or null. */
  @Nullable
  Group groupOf(int phrase) {
    return phrase >= 0 ? groupOf[phrase] : null;
  }

  /** Those who attack took part: "300 soldiers attacked", "an attack by 300 soldiers", "300 soldiers in the attack". */
  private void linkForce(Trigger trigger) {
    List<Integer> force = new ArrayList<>();
    if (trigger.sense().part() == Part.VERB && !trigger.passive()) {
      force.addAll(arguments.subject(trigger.from()));
    } else {
      int behind = trigger.to();
      if (words.is(behind, "by") || words.is(behind, "from") || words.is(behind, "of")) {
        force.addAll(arguments.object(behind + 1));
      }
      int own = syntax.phraseAt(trigger.from());
      int before = own < 0 ? -1 : syntax.phrase(own).from() - 1;
      if (words.is(before, "in") && syntax.phraseAt(before - 1) >= 0) {
        force.add(syntax.phraseAt(before - 1));
      }
    }
    force.removeIf(k -> !syntax.phrase(k).isCounted() || groupOf[k] != null || !isForce(k));
    if (!force.isEmpty()) {
      add(Event.DEPLOY, trigger, force);
    }
  }

  /** What is done to somebody or something by those who commit a crime. */
  private static boolean isCrime(Sense sense) {
    return CRIMES.contains(sense.event())
        && sense.argument() == Sense.Argument.OBJECT
        && sense.takes() != Sense.Takes.FIGHTERS;
  }

  /** Those who kill or rob did it: "two gunmen killed ten people", "the shop was robbed by three men". */
  private void linkCulprits(Trigger trigger) {
    int by = trigger.passive() ? behindBy(trigger.to()) : -1;
    List<Integer> culprits = new ArrayList<>(
        !trigger.passive()
            ? arguments.subject(trigger.from())
            : by < 0 ? List.of() : arguments.object(by));
    culprits.removeIf(k -> !syntax.phrase(k).isCounted() || groupOf[k] != null || !isPeople(k));
    if (!culprits.isEmpty()) {
      add(Event.COMMIT, trigger, culprits);
    }
  }

  /** The word behind "by" right behind a verb; or -1. */
  private int behindBy(int verb) {
    return words.is(verb, "by") ? verb + 1 : -1;
  }

  private void add(Event event, Trigger trigger, List<Integer> phrases) {
    Sense sense = trigger.sense();
    Sense took = new Sense(event, sense.part(), sense.argument(), sense.takes(), null);
    Group group = new Group(
        new Trigger(took, trigger.from(), trigger.to(), trigger.passive()), phrases, List.of());
    phrases.forEach(k -> groupOf[k] = group);
    groups.add(group);
  }

  /** "46 men and 45 women who are missing": what is told of the last holds of those joined to it. */
  private void linkSiblings() {
    for (int k = syntax.phrases().size() - 2; k >= 0; k--) {
      Group group = groupOf[k + 1];
      boolean joined = group != null
          && groupOf[k] != group
          && words.is(syntax.phrase(k).to(), "and")
          && syntax.phrase(k + 1).from() == syntax.phrase(k).to() + 1
          && areCountedPeople(k, k + 1)
          && (groupOf[k] == null || groupOf[k].phrases().size() == 1 && !isObject(k));
      if (joined) {
        replace(group, new Group(group.trigger(), with(k, group.phrases()), group.parts()));
      }
    }
  }

  /** "Police arrested 12 people and 3 officers were hurt": what is told of the last is not told of those before. */
  private boolean isObject(int k) {
    Trigger own = groupOf[k] == null ? null : groupOf[k].trigger();
    return own != null
        && own.sense().argument() == Sense.Argument.OBJECT
        && own.to() <= syntax.phrase(k).from();
  }

  private boolean areCountedPeople(int k, int other) {
    return syntax.phrase(k).isCounted()
        && syntax.phrase(other).isCounted()
        && isPeople(k)
        && isPeople(other);
  }

  private boolean isPeople(int k) {
    return Kinship.english().isPerson(noun(k));
  }

  /** The head of a phrase, as a lemma. */
  private String noun(int k) {
    return words.noun(syntax.phrase(k).head());
  }

  private static List<Integer> with(int first, List<Integer> others) {
    List<Integer> all = new ArrayList<>(List.of(first));
    all.addAll(others);
    return List.copyOf(all);
  }

  private void replace(Group old, Group group) {
    groups.removeIf(g -> g.phrases().equals(List.of(group.phrases().get(0))));
    groups.replaceAll(g -> g == old ? group : g);
    for (int k : group.phrases()) {
      groupOf[k] = group;
    }
    for (int k : group.parts()) {
      groupOf[k] = groupOf[k] == old ? group : groupOf[k];
    }
  }

  private boolean isForce(int k) {
    String noun = noun(k);
    Kinship kinship = Kinship.english();
    return syntax.phrase(k).head() == syntax.phrase(k).number()
        || words.isName(syntax.phrase(k).head())
        || kinship.isPerson(noun)
        || kinship.is(noun, NounGroup.VEHICLE)
        || kinship.is(noun, NounGroup.WEAPON);
  }

  private void link(Trigger trigger) {
    List<Integer> phrases = new ArrayList<>(counted.of(trigger));
    phrases.removeIf(k -> words.is(syntax.phrase(k).head(), WordClass.REFLEXIVE)
        || arguments.isAge(k)
        || !takers.fit(trigger, k));
    if (phrases.isEmpty()) {
      return;
    }
    phrases.sort(null);
    List<Integer> parts = new ArrayList<>();
    for (int k : phrases) {
      parts.addAll(arguments.parts(k));
      parts.addAll(arguments.among(k));
    }
    parts.removeAll(phrases);
    Group group = new Group(trigger, List.copyOf(phrases), List.copyOf(parts));
    boolean better = false;
    for (int k : phrases) {
      better |= claim(k, group);
    }
    for (int k : parts) {
      claim(k, group);
    }
    if (better) {
      groups.add(group);
    }
  }

  /** "33 hostages were wounded": a noun for those to whom something else happened. */
  private boolean isWhoTheyAre(Trigger trigger, int k) {
    return trigger.sense().part() == Part.NOUN
        && trigger.to() == syntax.phrase(k).head() + 1
        && isPeople(k);
  }

  /** "The 12 sailors seized on Monday have been freed": a participle for what had to come before. */
  private boolean isWhyTheyWereHeld(Trigger trigger, int k) {
    return HOLDS.contains(trigger.sense().event())
        && trigger.sense().part() == Part.VERB
        && trigger.passive()
        && trigger.from() == syntax.phrase(k).to();
  }

  private boolean claim(int k, Group group) {
    Group old = groupOf[k];
    if (old == null || weight(group.trigger(), k) < weight(old.trigger(), k)) {
      groupOf[k] = group;
      return true;
    }
    return false;
  }

  /**
   * Smaller is better: what is nearer; death, a sentence, or what a toll is of, before all else that may have happened to the
   * same people, whatever did before that they were there or were found, and of two senses of a word the one that only such
   * people or things can have.
   */
  private int weight(Trigger trigger, int k) {
    NounPhrase phrase = syntax.phrase(k);
    int distance =
        trigger.from() >= phrase.to() ? trigger.from() - phrase.to() : phrase.from() - trigger.to();
    boolean first = trigger.sense().event() == Event.KILL
        || trigger.sense().event() == Event.SENTENCE
        || trigger.sense().argument() == Sense.Argument.FIGURE;
    int severe = first ? 0 : 2 * REACH;
    boolean being = trigger.sense().event() == Event.PRESENT
        || trigger.sense().argument() == Sense.Argument.PATIENT
            && BEINGS.contains(trigger.sense().event())
        || trigger.sense().event() == Event.POPULATE && phrase.contains(trigger.from())
        || trigger.sense().event() == Event.ABOARD && trigger.from() == phrase.to()
        || isWhoTheyAre(trigger, k)
        || isWhyTheyWereHeld(trigger, k);
    int present = being || trigger.sense().event() == Event.FIND ? 2 * REACH : 0;
    int any = Takers.isOfOneSort(trigger.sense()) ? 0 : 1;
    return Math.max(0, distance) + severe + present + any;
  }
}
