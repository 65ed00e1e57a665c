package org.newsparallax.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the noun phrases that a trigger counts: its subject, or what stands behind it. */
final class Arguments {
  private static final int REACH = 40;
  private static final Set<String> OF_ALL = Set.of(
      "all", "both", "most", "mostly", "mainly", "many", "some", "each", "none", "half", "age",
      "aged", "ages");

  private final Syntax syntax;
  private final Words words;

  Arguments(Syntax syntax) {
    this.syntax = syntax;
    this.words = syntax.words();
  }

  /** The phrases that are the subject of the verb or adjective at a word: the head of the subject first. */
  List<Integer> subject(int verb) {
    int start = groupStart(verb - 1);
    int candidate = leftward(start);
    if (candidate < 0) {
      return List.of();
    }
    List<Integer> group = new ArrayList<>();
    group.add(candidate);
    coordinatedLeft(candidate, group);
    return group;
  }

  /**
   * What a participle or an adjective describes: the counted phrase right before it ("hope for 17 people still missing"),
   * else its subject.
   */
  List<Integer> described(int word) {
    int before = syntax.skipLeft(word - 1, WordClass.ADVERB.mask());
    int k = syntax.phraseAt(before);
    boolean adjacent = k >= 0
        && syntax.phrase(k).isCounted()
        && syntax.phrase(k).to() == before + 1
        && words.is(syntax.phrase(k).from() - 1, WordClass.PREPOSITION)
        && !syntax.isTime(syntax.phrase(k));
    return adjacent ? List.of(k) : subject(word);
  }

  /** The word before a verb group that ends at {@code i}: over auxiliaries, "to", "reported", "found", "believed". */
  private int groupStart(int i) {
    int j = syntax.skipLeft(i, WordClass.VERB_GROUP);
    while (j > 0
        && syntax.phraseAt(j) < 0
        && (words.is(j, "to")
            || words.is(j, WordClass.VERB_PAST) && words.any(j - 1, WordClass.VERB_GROUP))) {
      j = syntax.skipLeft(j - 1, WordClass.VERB_GROUP);
    }
    return j;
  }

  private int leftward(int start) {
    int j = start;
    int fallback = -1;
    boolean comma = false;
    for (int steps = 0; steps < REACH && j >= 0; steps++) {
      int k = syntax.phraseAt(j);
      int inserted = k < 0 && isClosing(j) ? beforeInsertion(j) : -1;
      if (k >= 0) {
        NounPhrase phrase = syntax.phrase(k);
        int before = phrase.from() - 1;
        boolean relative = words.is(phrase.to(), WordClass.RELATIVE)
            || words.is(phrase.to(), ",") && words.is(phrase.to() + 1, WordClass.RELATIVE);
        int garb = garb(phrase);
        boolean relativePart = phrase.isCounted() && words.is(phrase.to() - 1, WordClass.RELATIVE);
        if (relativePart) {
          return k;
        }
        if (syntax.isTime(phrase) && !phrase.isCounted()) {
          j = words.is(before, WordClass.PREPOSITION) ? before - 1 : before;
        } else if (relative && (isPerson(phrase) || isNearestThing(phrase))) {
          return k;
        } else if (garb >= 0) {
          j = garb - 1;
        } else if ((words.is(before, WordClass.PREPOSITION) || isBoard(before))
            && !words.is(before, "like")
            && !(words.is(before, "between") && phrase.isCounted())
            && !opensClause(phrase, before, start)) {
          j = before - 1;
        } else if (comma && words.is(before, ",") && syntax.phraseAt(before - 1) >= 0) {
          fallback = fallback < 0 ? k : fallback;
          j = before;
          comma = false;
        } else {
          int outer = comma ? beforeRelative(before) : -1;
          if (outer < 0) {
            return k;
          }
          j = outer;
        }
      } else if (inserted >= 0) {
        j = inserted;
      } else if (words.is(j, ",")) {
        int before = beforeParticiple(j);
        comma = before < 0;
        j = before < 0 ? j - 1 : before;
      } else if (words.is(j, "those") && words.is(j - 1, "of")) {
        j -= 2;
      } else if (words.is(j, "aboard") || words.is(j, "onboard")) {
        j = beforeAboard(j - 1);
      } else if (words.is(j, WordClass.RELATIVE) || words.is(j, WordClass.ADVERB) || isBracket(j)) {
        j--;
      } else if (words.is(j, WordClass.CONJUNCTION) && j == start) {
        j = previousVerb(j);
      } else if (words.is(j, WordClass.PREPOSITION)
          || words.is(j, "as") && isGarb(j - 1)
          || isGarb(j)
          || !comma && isParticipleBehind(j)) {
        j--;
      } else {
        int relative = relative(j);
        if (relative < 0) {
          return fallback;
        }
        j = relative - 1;
      }
    }
    return fallback;
  }

  /**
   * Whether a word that may be preposition or conjunction opens a clause with a phrase as its subject: "after 11 people
   * were killed", "since a man was shot", "reports of two men being held", "in all 12 were killed".
   */
  private boolean opensClause(NounPhrase phrase, int before, int groupStart) {
    boolean direct = phrase.to() == groupStart + 1;
    return direct
        && (words.is(before, WordClass.SUBORDINATOR) && (phrase.isCounted() || isPerson(phrase))
            || words.is(phrase.to(), "being")
            || words.is(before, "in") && words.is(phrase.from(), "all") && phrase.isCounted());
  }

  /** Before what a participle inserts between two commas ("the troops, backed by tanks, attacked"), or -1. */
  private int beforeParticiple(int comma) {
    for (int j = comma - 1; j > 0 && j > comma - REACH / 2; j--) {
      if (words.is(j, ",")
          && words.any(j + 1, WordClass.mask(WordClass.VERB_PAST, WordClass.VERB_ING))
          && (words.is(j + 2, WordClass.PREPOSITION) || words.is(j + 2, "as"))) {
        return syntax.phraseAt(j - 1) < 0 ? -1 : j - 1;
      }
    }
    return -1;
  }

  /** "the 12 sailors seized off Lorn on Monday have been freed": a participle that tells which are meant. */
  private boolean isParticipleBehind(int j) {
    int k = syntax.phraseAt(j - 1);
    return k >= 0
        && syntax.phrase(k).isCounted()
        && words.is(j, WordClass.VERB_PAST)
        && EventLexicon.at(words, j).stream()
            .anyMatch(e -> Events.HOLDS.contains(e.sense().event()));
  }

  /**
   * Before "which" or "who" and its comma, if the verb at a word is that of its clause: "the ship, which had 12 aboard,"; or
   * -1.
   */
  private int beforeRelative(int verb) {
    if (!words.any(verb, WordClass.VERB | WordClass.AUXILIARY)) {
      return -1;
    }
    int which = syntax.skipLeft(verb - 1, WordClass.VERB_GROUP);
    boolean set = words.is(verb, WordClass.RELATIVE) || words.is(which, WordClass.RELATIVE);
    return set && words.is(which - 1, ",") && syntax.phraseAt(which - 2) >= 0 ? which - 2 : -1;
  }

  /** Where what somebody wears is told, if a phrase is of that: "gunmen wearing masks and gloves"; or -1. */
  private int garb(NounPhrase phrase) {
    int before = phrase.from() - 1;
    int other = words.is(before, "and") ? syntax.phraseAt(before - 1) : -1;
    NounPhrase worn = other < 0 ? phrase : syntax.phrase(other);
    return isGarb(worn.from() - 1) ? worn.from() - 1 : isGarb(worn.from()) ? worn.from() : -1;
  }

  /** "men armed with rifles", "two people dressed as nurses": how some looked who then did something. */
  private boolean isGarb(int j) {
    return FigureWord.GARB.is(words.form(j)) && syntax.phraseAt(j - 1) >= 0;
  }

  private boolean isClosing(int j) {
    return words.is(j, ",") || words.is(j, ")") || words.is(j, "-") || words.is(j, "\u2014");
  }

  /**
   * Before what two marks of one kind set off behind a counted phrase, if no verb stands in it ("six people, all of them
   * tourists, were killed"), or -1.
   */
  private int beforeInsertion(int closing) {
    String opening = words.is(closing, ")") ? "(" : words.form(closing);
    for (int j = closing - 1; j > 0 && j > closing - REACH / 2; j--) {
      if (words.is(j, opening)) {
        int k = syntax.phraseAt(j - 1);
        boolean told = !opening.equals(",") || isOfAll(j + 1);
        return told && k >= 0 && syntax.phrase(k).isCounted() ? j - 1 : -1;
      }
      if (words.any(j, WordClass.AUXILIARY) || words.is(j, ";")) {
        return -1;
      }
    }
    return -1;
  }

  /** "all of them", "both women", "most from one village", "two of them children": words on those counted before. */
  private boolean isOfAll(int j) {
    return words.any(j, WordClass.mask(WordClass.NUMBER, WordClass.INCLUDING))
        || OF_ALL.contains(words.form(j));
  }

  /** "questions about the tunnel, which was": no person, and not what somebody has. */
  private boolean isNearestThing(NounPhrase phrase) {
    return words.is(phrase.to(), ",")
        && words.is(phrase.to() + 1, "which")
        && !words.is(phrase.from() - 1, "of");
  }

  private boolean isPerson(NounPhrase phrase) {
    return People.ENGLISH.isPersonOrPersons(words.form(phrase.head()))
        || phrase.to() - phrase.from() > 1
            && words.is(phrase.head(), WordClass.CAPITAL)
            && words.is(phrase.head() - 1, WordClass.CAPITAL);
  }

  /** For a verb joined to another by "and": the word before the verb group of the other one. */
  private int previousVerb(int conjunction) {
    for (int j = conjunction - 1; j >= 0 && j > conjunction - REACH / 2; j--) {
      if (words.is(j, ";")
          || words.is(j, WordClass.SUBORDINATOR) && !words.is(j, WordClass.RELATIVE)) {
        return -1;
      }
      boolean verb = syntax.phraseAt(j) < 0 && words.any(j, WordClass.VERB | WordClass.AUXILIARY);
      if (verb) {
        return groupStart(words.any(j, WordClass.AUXILIARY) ? j : j - 1);
      }
    }
    return -1;
  }

  private int relative(int verb) {
    for (int j = verb - 1; j >= 0 && j > verb - REACH / 2; j--) {
      if (words.is(j, WordClass.RELATIVE) && !words.is(j, "that")) {
        return j;
      }
      if (words.is(j, ";") || words.is(j, ":")) {
        return -1;
      }
    }
    return -1;
  }

  /** "six people on board the plane". */
  private boolean isBoard(int j) {
    return words.is(j, "board") && words.is(j - 1, "on");
  }

  /** The word to go on from before "aboard": over those who were there in "a bus with 46 men and 45 women aboard". */
  private int beforeAboard(int last) {
    int k = syntax.phraseAt(last);
    while (k >= 0
        && words.is(syntax.phrase(k).from() - 1, "and")
        && syntax.phraseAt(syntax.phrase(k).from() - 2) >= 0) {
      k = syntax.phraseAt(syntax.phrase(k).from() - 2);
    }
    boolean carried = k >= 0 && words.is(syntax.phrase(k).from() - 1, "with");
    return carried ? syntax.phrase(k).from() - 2 : last;
  }

  private boolean isBracket(int j) {
    return words.is(j, ")") || words.is(j, "(") || words.isQuoteMark(j);
  }

  private void coordinatedLeft(int candidate, List<Integer> group) {
    List<Integer> found = new ArrayList<>();
    int k = candidate;
    boolean joined = false;
    while (found.size() < REACH) {
      int before = syntax.phrase(k).from() - 1;
      boolean and = words.is(before, "and") || words.is(before, "&");
      if (!and && !(joined && words.is(before, ","))) {
        break;
      }
      joined = true;
      int left = words.is(before - 1, ",") ? before - 2 : before - 1;
      left = overAge(left);
      int next = syntax.phraseAt(left);
      for (int steps = 0;
          next >= 0 && steps < 2 && words.is(syntax.phrase(next).from() - 1, WordClass.PREPOSITION);
          steps++) {
        next = syntax.phraseAt(syntax.phrase(next).from() - 2);
      }
      if (next < 0 || next == k || syntax.isTime(syntax.phrase(next))) {
        break;
      }
      found.add(next);
      k = next;
    }
    int first = syntax.phrase(k).from() - 1;
    boolean object = words.any(first, WordClass.mask(WordClass.PREPOSITION)) || isEventVerb(first);
    if (!object) {
      group.addAll(found);
    }
  }

  /** Steps over an age between commas: "Smith, 27, and". */
  private int overAge(int i) {
    int k = syntax.phraseAt(i);
    boolean bare = k >= 0
        && syntax.phrase(k).isCounted()
        && syntax.phrase(k).head() == syntax.phrase(k).number()
        && syntax.phrase(k).number() == syntax.phrase(k).to() - 1;
    return bare && words.is(syntax.phrase(k).from() - 1, ",") ? syntax.phrase(k).from() - 2 : i;
  }

  /** Whether a phrase is a bare number that tells the age of the person named before it: "two men, 25 and 30,". */
  boolean isAge(int k) {
    NounPhrase phrase = syntax.phrase(k);
    if (!phrase.isCounted()
        || phrase.head() != phrase.number()
        || phrase.to() - phrase.from() != 1
        || !words.is(phrase.from(), WordClass.DIGITS)) {
      return false;
    }
    int before = phrase.from() - 1;
    if (words.is(before, "and") && words.is(before - 1, WordClass.DIGITS)) {
      before -= 2;
    }
    boolean closes = phrase.to() >= words.size()
        || words.any(phrase.to(), WordClass.mask(WordClass.PUNCTUATION, WordClass.CONJUNCTION));
    int person = words.is(before, ",") ? syntax.phraseAt(before - 1) : -1;
    return closes
        && person >= 0
        && (words.is(syntax.phrase(person).head(), WordClass.CAPITAL)
            || People.ENGLISH.isPersonOrPersons(words.form(syntax.phrase(person).head())));
  }

  private boolean isEventVerb(int i) {
    return words.any(i, WordClass.VERB)
        && syntax.phraseAt(i) < 0
        && EventLexicon.at(words, i).stream()
            .anyMatch(e -> e.sense().argument() == Sense.Argument.OBJECT);
  }

  /** The phrases behind a verb that are its object, and those joined to it. */
  List<Integer> object(int after) {
    int j = syntax.skipRight(after, WordClass.ADVERB.mask());
    int k = syntax.phraseAt(j);
    if (k < 0 || syntax.isTime(syntax.phrase(k)) && !syntax.phrase(k).isCounted()) {
      return List.of();
    }
    List<Integer> group = new ArrayList<>();
    group.add(k);
    for (int steps = 0; steps < REACH; steps++) {
      int next = joined(group.get(group.size() - 1));
      if (next < 0) {
        break;
      }
      group.add(next);
    }
    return group;
  }

  /** The phrase that "and" or a comma joins to a phrase, or -1. */
  private int joined(int k) {
    int end = overFollowing(syntax.phrase(k).to());
    boolean comma = words.is(end, ",");
    int start = comma ? end + 1 : end;
    boolean and = words.is(start, "and") || words.is(start, "&") || words.is(start, "plus");
    start = and ? start + 1 : start;
    start = words.is(start, "as") && words.is(start + 1, "well") ? start + 3 : start;
    int next = and || comma ? syntax.phraseAt(start) : -1;
    if (next < 0 || next == k || syntax.isTime(syntax.phrase(next))) {
      return -1;
    }
    NounPhrase phrase = syntax.phrase(next);
    int behind = syntax.skipRight(phrase.to(), WordClass.ADVERB.mask());
    boolean subject =
        words.any(behind, WordClass.AUXILIARY | WordClass.VERB) && syntax.phraseAt(behind) < 0;
    boolean direct = end == syntax.phrase(k).to();
    return subject
            || words.is(phrase.head(), WordClass.PRONOUN)
            || !(and || direct && phrase.isCounted())
            || !direct && !phrase.isCounted()
        ? -1
        : next;
  }

  /** Steps over ages between commas and over prepositional phrases behind a phrase. */
  private int overFollowing(int to) {
    int j = to;
    for (int steps = 0; steps < 3; steps++) {
      int age = syntax.phraseAt(j + 1);
      boolean bare = words.is(j, ",")
          && age >= 0
          && syntax.phrase(age).isCounted()
          && syntax.phrase(age).number() == syntax.phrase(age).to() - 1
          && words.is(syntax.phrase(age).to(), ",");
      boolean attached =
          words.is(j, WordClass.PREPOSITION) && !words.is(j, WordClass.INCLUDING) && age >= 0;
      if (!bare && !attached) {
        break;
      }
      j = syntax.phrase(age).to();
    }
    return j;
  }

  /** "six children were among 22 people killed": the children, for the people. */
  List<Integer> among(int k) {
    int among = syntax.phrase(k).from() - 1;
    return words.is(among, "among") && words.is(among - 1, WordClass.BE)
        ? subject(among)
        : List.of();
  }

  /** The phrases that are named as parts of a phrase: "31 people, including six children". */
  List<Integer> parts(int k) {
    int j = syntax.phrase(k).to();
    for (int steps = 0;
        steps < 3 && words.is(j, WordClass.PREPOSITION) && !words.is(j, WordClass.INCLUDING);
        steps++) {
      int inner = syntax.phraseAt(j + 1);
      if (inner < 0) {
        return List.of();
      }
      j = syntax.phrase(inner).to();
    }
    if (words.is(j, ",") || words.is(j, "(")) {
      j++;
    }
    j = words.is(j, "among") && words.is(j + 1, "them") ? j + 1 : j;
    if (!words.is(j, WordClass.INCLUDING) && !words.is(j, "them")) {
      return List.of();
    }
    return object(j + 1);
  }
}
