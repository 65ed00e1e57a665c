package org.newsparallax.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.claim.Sense.Part;
import org.newsparallax.lexicon.Kinship;
import org.newsparallax.lexicon.NounGroup;
import org.newsparallax.lexicon.PartOfSpeech;
import org.newsparallax.lexicon.Vocabulary;

/** Which trigger counts which noun phrases of a sentence. */
final class Events {
  private static final int FIGURE_REACH = 16;
  private static final int NEAR_REACH = 3;

  private static final Set<Event> MOVES =
      Set.of(Event.STEAL, Event.SELL, Event.BUY, Event.DONATE, Event.LOSE);
  /** Told by a noun for people alone, they say what people are rather than what happened to them. */
  private static final Set<Event> BEINGS = Set.of(Event.ATTEND, Event.EMPLOY, Event.PRESENT);

  private static final Set<Event> PAID_FOR = Set.of(Event.SELL, Event.BUY);

  private static final Set<String> RESULT = Set.of(
      "left",
      "leave",
      "leaves",
      "leaving",
      "found",
      "find",
      "finds",
      "finding",
      "declared",
      "pronounced");

  private final Syntax syntax;
  private final Words words;
  private final Arguments arguments;
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

  private Events(Syntax syntax) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.arguments = new Arguments(syntax);
    this.groupOf = new Group[syntax.phrases().size()];
  }

  static Events find(Syntax syntax) {
    Events events = new Events(syntax);
    List<Trigger> triggers = Triggers.find(syntax);
    for (Trigger trigger : triggers) {
      events.link(trigger);
    }
    for (Trigger trigger : triggers) {
      if (trigger.sense().event() == Event.ATTACK) {
        events.linkForce(trigger);
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
      boolean near = MOVES.contains(trigger.sense().event()) && distance < FIGURE_REACH;
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
    for (Group group : groups) {
      Trigger trigger = group.trigger();
      boolean before = trigger.to() < money && money - trigger.to() < FIGURE_REACH;
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
      Sense took = new Sense(
          Event.DEPLOY,
          trigger.sense().part(),
          trigger.sense().argument(),
          trigger.sense().takes(),
          null);
      Group group = new Group(
          new Trigger(took, trigger.from(), trigger.to(), trigger.passive()), force, List.of());
      force.forEach(k -> groupOf[k] = group);
      groups.add(group);
    }
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
          && (groupOf[k] == null || groupOf[k].phrases().size() == 1);
      if (joined) {
        replace(group, new Group(group.trigger(), with(k, group.phrases()), group.parts()));
      }
    }
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
    return Vocabulary.english().lemma(words.form(syntax.phrase(k).head()), PartOfSpeech.NOUN);
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
    List<Integer> phrases = new ArrayList<>(counted(trigger));
    phrases.removeIf(
        k -> words.is(syntax.phrase(k).head(), WordClass.REFLEXIVE) || arguments.isAge(k));
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

  private boolean claim(int k, Group group) {
    Group old = groupOf[k];
    if (old == null || weight(group.trigger(), k) < weight(old.trigger(), k)) {
      groupOf[k] = group;
      return true;
    }
    return false;
  }

  /**
   * Smaller is better: what is nearer; death before all else that may have happened to the same people, and whatever did
   * before that they were there.
   */
  private int weight(Trigger trigger, int k) {
    NounPhrase phrase = syntax.phrase(k);
    int distance =
        trigger.from() >= phrase.to() ? trigger.from() - phrase.to() : phrase.from() - trigger.to();
    int severe = trigger.sense().event() == Event.KILL ? 0 : 2 * FIGURE_REACH;
    boolean being = trigger.sense().event() == Event.PRESENT
        || trigger.sense().argument() == Sense.Argument.PATIENT
            && BEINGS.contains(trigger.sense().event());
    int present = being ? 2 * FIGURE_REACH : 0;
    return Math.max(0, distance) + severe + present;
  }

  private List<Integer> counted(Trigger trigger) {
    Sense sense = trigger.sense();
    int own = syntax.phraseAt(trigger.from());
    return switch (sense.argument()) {
      case OBJECT ->
        own >= 0 && isInside(own, trigger)
            ? List.of(own)
            : trigger.passive() && !takesMoney(trigger)
                ? arguments.described(trigger.from())
                : object(trigger);
      case SUBJECT -> subject(trigger, own);
      case LIVES -> lives(trigger.to());
      case OF -> of(own, trigger);
      case PATIENT -> own >= 0 && syntax.phrase(own).isCounted() ? List.of(own) : List.of();
      case FIGURE -> figure(trigger);
      case NEAR -> near(trigger);
    };
  }

  /** What stands behind a verb; of "costs the company $20 million a day" the sum. */
  private List<Integer> object(Trigger trigger) {
    List<Integer> object = arguments.object(trigger.to());
    if (trigger.sense().takes() == Sense.Takes.MONEY
        && object.size() == 1
        && !syntax.phrase(object.get(0)).isCounted()) {
      int second = syntax.phraseAt(syntax.phrase(object.get(0)).to());
      return second >= 0 && syntax.phrase(second).isCounted() ? List.of(second) : object;
    }
    return object;
  }

  /** "he was fined 20,000 euros": money that stays behind a passive verb. */
  private boolean takesMoney(Trigger trigger) {
    int k = syntax.phraseAt(trigger.to());
    return trigger.sense().takes() == Sense.Takes.MONEY
        && k >= 0
        && syntax.phrase(k).isCounted();
  }

  private boolean isInside(int own, Trigger trigger) {
    return syntax.phrase(own).from() < trigger.from()
        || trigger.to() <= syntax.phrase(own).head();
  }

  private List<Integer> subject(Trigger trigger, int own) {
    if (own >= 0) {
      boolean describes =
          trigger.sense().part() == Part.ADJECTIVE || trigger.sense().form() == WordClass.VERB_PAST;
      boolean predicate = syntax.phrase(own).from() == trigger.from()
          && syntax.phrase(own).head() == trigger.from();
      if (!predicate) {
        return describes ? List.of(own) : List.of();
      }
    }
    List<Integer> object = resultObject(trigger);
    return !object.isEmpty()
        ? object
        : trigger.sense().part() == Part.ADJECTIVE || trigger.sense().part() == Part.PHRASE
            ? arguments.described(trigger.from())
            : arguments.subject(trigger.from());
  }

  /** "left 12 dead", "found two men in a car dead": the object before an adjective. */
  private List<Integer> resultObject(Trigger trigger) {
    if (trigger.sense().part() != Part.ADJECTIVE) {
      return List.of();
    }
    int k = syntax.phraseAt(syntax.skipLeft(trigger.from() - 1, WordClass.ADVERB.mask()));
    for (int steps = 0;
        k >= 0 && steps < 3 && words.is(syntax.phrase(k).from() - 1, WordClass.PREPOSITION);
        steps++) {
      k = syntax.phraseAt(syntax.phrase(k).from() - 2);
    }
    boolean result = k >= 0 && RESULT.contains(words.form(syntax.phrase(k).from() - 1));
    return result
        ? arguments.object(syntax.phrase(k).from())
        : k >= 0 && syntax.phrase(k).isCounted() ? List.of(k) : List.of();
  }

  /** "claimed ten lives", "claimed the lives of ten people". */
  private List<Integer> lives(int from) {
    List<Integer> lives = arguments.object(from).stream().filter(this::isLives).toList();
    if (lives.size() == 1 && !syntax.phrase(lives.get(0)).isCounted()) {
      int behind = syntax.phrase(lives.get(0)).to();
      return words.is(behind, "of") ? arguments.object(behind + 1) : lives;
    }
    return lives;
  }

  private boolean isLives(int k) {
    String head = words.form(syntax.phrase(k).head());
    return head.equals("lives") || head.equals("life");
  }

  private List<Integer> of(int own, Trigger trigger) {
    if (own >= 0 && syntax.phrase(own).isCounted() && !syntax.phrase(own).part()) {
      return List.of(own);
    }
    if (own >= 0 && (words.is(syntax.phrase(own).from(), "no") || isMultiple(own))) {
      return List.of(own);
    }
    return words.is(trigger.to(), "of") ? arguments.object(trigger.to() + 1) : List.of();
  }

  private boolean isMultiple(int k) {
    NounPhrase phrase = syntax.phrase(k);
    for (int i = phrase.from(); i < phrase.head(); i++) {
      if (People.ENGLISH.times(words.form(i)) > 1) {
        return true;
      }
    }
    return false;
  }

  private List<Integer> figure(Trigger trigger) {
    int ahead = figureAhead(trigger);
    if (ahead >= 0) {
      return List.of(ahead);
    }
    int from = -1;
    for (int j = trigger.to(); j < words.size() && j < trigger.to() + FIGURE_REACH; j++) {
      boolean ends = words.is(j, ";")
          || words.is(j, ":") && j > trigger.to() + 1
          || words.is(j, "given")
          || words.is(j, "because")
          || words.is(j, "while");
      if (ends) {
        break;
      }
      int k = syntax.phraseAt(j);
      if (k >= 0
          && syntax.phrase(k).from() == j
          && syntax.phrase(k).isCounted()
          && !(trigger.sense().takes() == Sense.Takes.MONEY && isPercent(k))
          && !words.is(j - 1, WordClass.INCLUDING)) {
        if (!words.is(j - 1, "from") || from >= 0) {
          return from >= 0 ? List.of(from, k) : List.of(k);
        }
        from = k;
      }
    }
    return from >= 0 ? List.of(from) : List.of();
  }

  /** "profit was down 19 percent, at $146 million": no sum. */
  private boolean isPercent(int k) {
    NounPhrase phrase = syntax.phrase(k);
    for (int i = phrase.from(); i <= phrase.to(); i++) {
      if (words.is(i, "percent") || words.is(i, "%") || words.is(i, "per") || words.is(i, "pc")) {
        return true;
      }
    }
    return false;
  }

  /** "bringing to 11 the number of people killed": the number before its noun, or -1. */
  private int figureAhead(Trigger trigger) {
    int the = words.is(trigger.from() - 1, WordClass.DETERMINER) ? trigger.from() - 1 : -1;
    int k = the < 0 ? -1 : syntax.phraseAt(the - 1);
    boolean raised = k >= 0
        && syntax.phrase(k).isCounted()
        && syntax.phrase(k).head() == syntax.phrase(k).number()
        && words.is(syntax.phrase(k).from() - 1, "to");
    return raised ? k : -1;
  }

  private List<Integer> near(Trigger trigger) {
    for (int j = trigger.to(); j < trigger.to() + NEAR_REACH; j++) {
      int k = syntax.phraseAt(j);
      if (k >= 0 && syntax.phrase(k).isCounted()) {
        return List.of(k);
      }
      if (words.is(j, WordClass.PUNCTUATION)) {
        break;
      }
    }
    for (int j = trigger.from() - 1; j >= trigger.from() - NEAR_REACH; j--) {
      int k = syntax.phraseAt(j);
      if (k >= 0 && syntax.phrase(k).isCounted()) {
        return List.of(k);
      }
      if (words.is(j, WordClass.PUNCTUATION)) {
        break;
      }
    }
    return List.of();
  }
}
