package org.newsparallax.claim;

import java.util.List;
import java.util.Set;
import org.newsparallax.claim.Sense.Part;
import org.newsparallax.lexicon.Kinship;
import org.newsparallax.lexicon.NounGroup;

/** Tells which noun phrases of a sentence a trigger counts, by where its sense says that they stand. */
final class CountedPhrases {
  private static final int FIGURE_REACH = 16;
  private static final int LONG_REACH = 32;
  private static final int NEAR_REACH = 3;

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

  CountedPhrases(Syntax syntax, Arguments arguments) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.arguments = arguments;
  }

  /** The indices of the phrases, in text order but for joined subjects; empty if there are none. */
  List<Integer> of(Trigger trigger) {
    Sense sense = trigger.sense();
    int inverted = behindInversion(trigger);
    if (inverted >= 0) {
      return arguments.object(inverted);
    }
    int own = syntax.phraseAt(trigger.from());
    int company = company(trigger);
    if (company >= 0) {
      return List.of(company);
    }
    return switch (sense.argument()) {
      case OBJECT ->
        own >= 0 && isInside(own, trigger)
            ? List.of(own)
            : trigger.passive() && !takesMoney(trigger)
                ? arguments.described(trigger.from())
                : object(trigger);
      case SUBJECT -> subject(trigger, own);
      case LIVES -> lives(trigger.to());
      case OF -> ofNoun(own, trigger);
      case PATIENT -> own >= 0 && syntax.phrase(own).isCounted() ? List.of(own) : List.of();
      case FIGURE -> figure(trigger);
      case NEAR -> near(trigger);
    };
  }

  /**
   * Where what is counted begins behind a trigger that opens a clause: "Destroyed are more than 300 homes", "Missing were two
   * pupils", "Among the dead 39 were tourists"; or -1.
   */
  private int behindInversion(Trigger trigger) {
    Sense sense = trigger.sense();
    int behind = trigger.to();
    boolean opens = trigger.from() == 0 || words.is(trigger.from() - 1, WordClass.PUNCTUATION);
    if (!opens) {
      return -1;
    }
    if (words.is(trigger.from(), "among") && sense.argument() == Sense.Argument.SUBJECT) {
      return words.is(behind, ",") ? behind + 1 : behind;
    }
    boolean told = sense.part() == Part.ADJECTIVE
        || sense.part() == Part.VERB && sense.form() == WordClass.VERB_PAST;
    return told && (words.is(behind, "are") || words.is(behind, "were")) ? behind + 1 : -1;
  }

  /** "he was arrested along with four officials": those to whom it happened, too; or -1. */
  private int company(Trigger trigger) {
    int along = trigger.to();
    boolean told = trigger.sense().argument() == Sense.Argument.OBJECT
        && trigger.passive()
        && (words.is(along, "along") || words.is(along, "together"))
        && words.is(along + 1, "with");
    int k = told ? syntax.phraseAt(along + 2) : -1;
    return k >= 0
            && syntax.phrase(k).isCounted()
            && arguments.described(trigger.from()).stream()
                .noneMatch(s -> syntax.phrase(s).isCounted())
        ? k
        : -1;
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
      if (isTakenForNoun(trigger, syntax.phrase(own))) {
        return List.of(own);
      }
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
        : trigger.sense().part() == Part.ADJECTIVE
                || trigger.sense().part() == Part.PHRASE && trigger.sense().event() != Event.CRASH
            ? arguments.described(trigger.from())
            : arguments.subject(trigger.from());
  }

  /** "More than 900 march in Lorn", "360 still missing": words that pass for the noun which is counted. */
  private static boolean isTakenForNoun(Trigger trigger, NounPhrase phrase) {
    return trigger.sense().part() == Part.PHRASE
        && phrase.isCounted()
        && phrase.head() >= trigger.from()
        && trigger.to() > phrase.head();
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

  private List<Integer> ofNoun(int own, Trigger trigger) {
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
    for (int j = trigger.to(); j < words.size() && j < trigger.to() + LONG_REACH; j++) {
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
          && (j < trigger.to() + FIGURE_REACH || arrives(k))
          && !(trigger.sense().takes() == Sense.Takes.MONEY && isPercent(k))
          && !(SentenceClaims.PEOPLE.contains(trigger.sense().event()) && isOfThings(k))
          && !words.is(j - 1, WordClass.INCLUDING)
          && !words.is(j - 1, "by")) {
        if (!words.is(j - 1, "from") || from >= 0) {
          return from >= 0 ? List.of(from, k) : List.of(k);
        }
        from = k;
      }
    }
    return from >= 0 ? List.of(from) : List.of();
  }

  /** "has climbed to 63", "now stands at 40": a number that is told by its own verb, however far from its noun. */
  private boolean arrives(int k) {
    int before = syntax.phrase(k).from() - 1;
    return (words.is(before, "to") || words.is(before, "at"))
        && FigureWord.ARRIVING.is(words.form(before - 1))
        && syntax.phrase(k).head() == syntax.phrase(k).number();
  }

  /** "deaths in three provinces", "laws on deaths and the three main causes": of no such thing is that the number. */
  private boolean isOfThings(int k) {
    NounPhrase phrase = syntax.phrase(k);
    String noun = words.noun(phrase.head());
    boolean within = words.is(phrase.from() - 1, "in") || words.is(phrase.from() - 1, "across");
    return phrase.head() > phrase.number()
        && (!Kinship.english().isPerson(noun)
            || within && Kinship.english().is(noun, NounGroup.PLACE))
        && (words.is(phrase.from(), "the")
            || within
            || Kinship.english().is(noun, NounGroup.PLACE)
            || Kinship.english().is(noun, NounGroup.VEHICLE)
            || Kinship.english().is(noun, NounGroup.BUILDING));
  }

  /** "profit was down 19 percent, at $146 million": no sum. */
  private boolean isPercent(int k) {
    NounPhrase phrase = syntax.phrase(k);
    for (int i = phrase.from(); i <= phrase.to(); i++) {
      boolean parted = words.is(i, "per") && words.is(i + 1, "cent");
      if (parted || words.is(i, "percent") || words.is(i, "%") || words.is(i, "pc")) {
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
    boolean closed = words.is(trigger.to() - 1, WordClass.PUNCTUATION);
    for (int j = trigger.to(); !closed && j < trigger.to() + NEAR_REACH; j++) {
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
