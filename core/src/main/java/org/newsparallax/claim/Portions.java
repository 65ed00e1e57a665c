package org.newsparallax.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.lexicon.Kinship;
import org.newsparallax.quantity.Kind;
import org.newsparallax.quantity.Quantity;

/** Tells counts of some of a group from counts of all: "two of the men", "them and three others". For one sentence. */
final class Portions {
  private static final Set<String> POINTING = Set.of("that", "this", "it", "those", "these");

  private final Syntax syntax;
  private final Words words;
  private final Events events;

  Portions(Syntax syntax, Events events) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.events = events;
  }

  /**
   * Whether some of a group are counted; the whole of it, told beside them, is a count of its own: "one of the 12 villages".
   *
   * @param k the index of the phrase
   * @param own whether the number is that of the phrase, rather than an inner one
   */
  boolean isPortion(int k, boolean own) {
    return isSelection(k)
        || own && (isPart(k) || isRestOfMany(k) || isPointedAt(k) || isSomeOfThem(k));
  }

  /** Whether those of a sort are counted among a group to whom something happened: "among the dead are 21 children". */
  boolean isSorted(int k, Quantity quantity) {
    Events.Group group = events.groupOf(k);
    return quantity.counted() != null
        && group != null
        && isAmong(group.trigger())
        && !isSelection(k);
  }

  /** "Five are dead and one is still missing": a count beside another one, of those to whom something else happened. */
  boolean isOneMore(int k, @Nullable Trigger trigger) {
    if (k < 0 || trigger == null || !words.is(syntax.phrase(k).from() - 1, "and")) {
      return false;
    }
    for (Events.Group group : events.groups()) {
      boolean before = group.trigger().from() < trigger.from() && group.trigger() != trigger;
      if (before
          && group.trigger().sense().event() != trigger.sense().event()
          && SentenceClaims.PEOPLE.contains(group.trigger().sense().event())
          && SentenceClaims.PEOPLE.contains(trigger.sense().event())
          && group.phrases().stream().anyMatch(p -> syntax.phrase(p).isCounted())) {
        return true;
      }
    }
    return false;
  }

  private boolean isSomeOfThem(int k) {
    Events.Group group = events.groupOf(k);
    return group != null && (isAmong(group.trigger()) || isLaidOut(k, group.trigger()));
  }

  /** "Among the dead are 21 children", "five are among the missing", "the dead include three": some of them. */
  boolean isAmong(Trigger trigger) {
    int before = words.is(trigger.from() - 1, "the") ? trigger.from() - 2 : trigger.from() - 1;
    return words.is(trigger.from(), "among")
        || words.is(before, "among")
        || words.form(trigger.to() - 1).startsWith("includ");
  }

  /** "153 bodies were buried": not all that there are. */
  private boolean isLaidOut(int k, Trigger trigger) {
    int deed =
        syntax.skipRight(syntax.phrase(k).to(), WordClass.AUXILIARY | WordClass.ADVERB.mask());
    return trigger.sense().part() != Sense.Part.VERB && FigureWord.LAID_OUT.is(words.form(deed));
  }

  /** "All but six of the passengers died": those to whom it did not happen. */
  boolean isException(int from) {
    return words.is(from - 1, "but") && words.is(from - 2, "all");
  }

  /**
   * "two of the victims": some of a group. Where it is told what happened to them, "12 of the passengers were killed"
   * counts all passengers killed; not so where the group is already of those to whom it happened.
   */
  private boolean isPart(int k) {
    NounPhrase phrase = syntax.phrase(k);
    if (!phrase.part() || isShareOfThings(k)) {
      return false;
    }
    Events.Group group = events.groupOf(k);
    boolean told = group != null
        && !isOfOne(phrase)
        && !isException(phrase.from())
        && SentenceClaims.PEOPLE.contains(group.trigger().sense().event())
        && isToldOf(group.trigger(), phrase)
        && phrase.head() != phrase.number()
        && !words.is(phrase.number(), "one")
        && Kinship.english().isPerson(words.noun(phrase.head()));
    return !told
        || FigureWord.STRICKEN.is(words.form(phrase.head()))
        || hasInnerNumber(phrase) && !areAllAboard(phrase);
  }

  /** "ten of the 60 people on board", "ten of the 60 passengers": some of all to whom it could happen. */
  private boolean areAllAboard(NounPhrase phrase) {
    return FigureWord.ABOARD.is(words.form(phrase.head()))
        || FigureWord.ABOARD.is(words.form(phrase.to()))
        || words.is(phrase.to(), "on") && words.is(phrase.to() + 1, "board");
  }

  /** "nine of the 18 coaches": as many coaches as it happened to, and how many there are. */
  boolean isShareOfThings(int k) {
    NounPhrase phrase = syntax.phrase(k);
    return phrase.part()
        && phrase.head() != phrase.number()
        && hasInnerNumber(phrase)
        && !isOfOne(phrase)
        && !words.is(phrase.number(), "one")
        && isThing(words.noun(phrase.head()));
  }

  private static boolean isThing(String noun) {
    return noun.length() > 1 && !Kinship.english().isPerson(noun);
  }

  /** "two of his children": of those whom one person has. */
  private boolean isOfOne(NounPhrase phrase) {
    for (int i = phrase.number() + 1; i < phrase.head(); i++) {
      if (words.is(i, "his") || words.is(i, "her") || words.is(i, "my")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a finite verb tells it of the phrase, rather than a participle that picks it out: "four of the men killed". */
  private boolean isToldOf(Trigger trigger, NounPhrase phrase) {
    return trigger.to() <= phrase.from()
        || trigger.from() > phrase.to()
        || trigger.from() == phrase.to()
            && (!trigger.passive() || trigger.sense().argument() == Sense.Argument.SUBJECT);
  }

  private boolean hasInnerNumber(NounPhrase phrase) {
    for (int i = phrase.number() + 1; i < phrase.head(); i++) {
      if (words.is(i, WordClass.NUMBER) && !words.is(i - 1, WordClass.NUMBER)) {
        return true;
      }
    }
    return false;
  }

  /** "7 mph over the limit", "three degrees above average": by how much, not how much. */
  boolean isExcess(Kind kind, int to) {
    int behind = words.is(to + 1, "the") ? to + 2 : to + 1;
    return kind != Kind.COUNT && isBeyond(to) && FigureWord.STANDARD.is(words.form(behind));
  }

  private boolean isBeyond(int i) {
    return words.is(i, "over")
        || words.is(i, "above")
        || words.is(i, "under")
        || words.is(i, "below");
  }

  /** "the 12 worst-hit villages", "the five largest banks": some picked out of more. */
  private boolean isSelection(int k) {
    NounPhrase phrase = syntax.phrase(k);
    for (int i = phrase.from(); i < phrase.to(); i++) {
      String form = words.form(i);
      int hyphen = form.indexOf('-');
      if (FigureWord.SUPERLATIVE.is(hyphen < 0 ? form : form.substring(0, hyphen))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "one man died and 15 others were hurt": others than those to whom something else happened, so all who were hurt. Not so
   * of those who were shot, as one who is shot dead was shot too.
   */
  boolean isOfAnotherLot(@Nullable Trigger trigger, int from) {
    if (trigger == null || trigger.sense().event() == Event.SHOOT) {
      return false;
    }
    boolean other = false;
    for (Events.Group group : events.groups()) {
      if (group.trigger().from() < from
          && SentenceClaims.PEOPLE.contains(group.trigger().sense().event())
          && group.trigger().sense().event() != Event.INFECT) {
        if (group.trigger().sense().event() == trigger.sense().event()
            && group.trigger() != trigger) {
          return false;
        }
        other |= group.trigger().sense().event() != trigger.sense().event();
      }
    }
    return other;
  }

  /** "them and three others": more of those to whom the same happened. */
  private boolean isRestOfMany(int k) {
    NounPhrase phrase = syntax.phrase(k);
    int before = syntax.phraseAt(phrase.from() - 2);
    if (!words.is(phrase.from() - 1, WordClass.CONJUNCTION)
        || before < 0
        || !saysOthers(phrase)
        || !isPersonOrPronoun(syntax.phrase(before))) {
      return false;
    }
    Events.Group own = events.groupOf(k);
    Events.Group other = events.groupOf(before);
    return other == null
        || own != null
            && own.trigger().sense().event() == other.trigger().sense().event();
  }

  /** "That is two people dead", "it's four in the car": some that the speaker points at. */
  private boolean isPointedAt(int k) {
    int verb = syntax.skipLeft(syntax.phrase(k).from() - 1, WordClass.ADVERB.mask());
    return (words.is(verb, WordClass.BE) || words.is(verb, "'s"))
        && POINTING.contains(words.form(verb - 1));
  }

  private boolean isPersonOrPronoun(NounPhrase phrase) {
    int head = phrase.head();
    return words.is(head, WordClass.PRONOUN)
        || words.is(head, WordClass.CAPITAL)
        || phrase.isCounted()
        || People.ENGLISH.isPersonOrPersons(words.form(head));
  }

  private boolean saysOthers(NounPhrase phrase) {
    for (int i = phrase.number(); i >= 0 && i < phrase.to(); i++) {
      if (words.is(i, "other") || words.is(i, "others") || words.is(i, "more")) {
        return true;
      }
    }
    return false;
  }
}
