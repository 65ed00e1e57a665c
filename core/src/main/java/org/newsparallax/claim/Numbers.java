package org.newsparallax.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.claim.EventLexicon.Entry;
import org.newsparallax.claim.Sense.Argument;
import org.newsparallax.claim.Sense.Part;
import org.newsparallax.lexicon.Kinship;
import org.newsparallax.quantity.Counted;

/** "The number of pupils hurt", "the number of sailors who drowned": nouns whose figure follows. */
final class Numbers {
  private static final String NUMBER = "number";
  private static final Set<String> ANYBODY = Set.of("people", "persons", "person", "victims");
  private static final int BEFORE_VERB =
      WordClass.mask(WordClass.BE, WordClass.HAVE, WordClass.ADVERB);

  private Numbers() {}

  /** Whether a form can be the first of "number of". */
  static boolean canBeginWith(String form) {
    return form.equals(NUMBER);
  }

  /** The trigger that begins with "number of" at a word, or null. */
  static @Nullable Trigger at(Syntax syntax, int number) {
    Words words = syntax.words();
    if (!words.is(number, NUMBER) || !words.is(number + 1, "of")) {
      return null;
    }
    if (words.is(number + 2, "those")) {
      return told(syntax, number, number + 3);
    }
    Trigger told = told(syntax, number);
    if (told != null) {
      return told;
    }
    int k = people(syntax, number + 2);
    if (k < 0) {
      return null;
    }
    NounPhrase phrase = syntax.phrase(k);
    for (Entry entry : EventLexicon.at(words, phrase.head())) {
      if (entry.sense().argument() == Argument.PATIENT) {
        return toll(entry.sense(), number, phrase.to());
      }
    }
    return null;
  }

  /** The same only where it is told what happened to them: "the number of passengers who survived"; or null. */
  static @Nullable Trigger told(Syntax syntax, int number) {
    boolean counts = syntax.words().is(number, NUMBER) && syntax.words().is(number + 1, "of");
    int k = counts ? people(syntax, number + 2) : -1;
    return k < 0 ? null : told(syntax, number, syntax.phrase(k).to());
  }

  /** What is told behind the noun: "the number of pupils | hurt", "the number of those | who drowned"; or null. */
  private static @Nullable Trigger told(Syntax syntax, int number, int behind) {
    Words words = syntax.words();
    boolean relative = words.is(behind, "who");
    int verb = syntax.skipRight(behind + (relative ? 1 : 0), BEFORE_VERB);
    for (Entry entry :
        relative || verb == behind ? EventLexicon.at(words, verb) : List.<Entry>of()) {
      if (tells(entry.sense(), relative)) {
        return toll(entry.sense(), number, verb + entry.words().size());
      }
    }
    return null;
  }

  /** Of the people to whom it happened, what they are called: "pupils"; null where they may be anybody. */
  static @Nullable Counted counted(Syntax syntax, Trigger trigger) {
    Words words = syntax.words();
    boolean number = words.is(trigger.from(), NUMBER) && words.is(trigger.from() + 1, "of");
    int k = number ? people(syntax, trigger.from() + 2) : numbering(syntax, trigger);
    if (k < 0 || number && syntax.phrase(k).to() >= trigger.to()) {
      return null;
    }
    int head = syntax.phrase(k).head();
    return ANYBODY.contains(words.form(head)) ? null : words.counted(head);
  }

  /** "the attackers numbered five": those who do; or -1. */
  private static int numbering(Syntax syntax, Trigger trigger) {
    boolean numbered = syntax.words().form(trigger.to() - 1).startsWith("number");
    int k = syntax.phraseAt(trigger.from());
    return numbered && k >= 0 ? people(syntax, syntax.phrase(k).from()) : -1;
  }

  /** The phrase of people that begins at a word, if no figure stands in it; or -1. */
  private static int people(Syntax syntax, int word) {
    int k = syntax.phraseAt(word);
    return k >= 0
            && syntax.phrase(k).from() == word
            && !syntax.phrase(k).isCounted()
            && isPerson(syntax.words().noun(syntax.phrase(k).head()))
        ? k
        : -1;
  }

  private static boolean isPerson(String noun) {
    return Kinship.english().isPerson(noun) || People.ENGLISH.isPersonOrPersons(noun);
  }

  private static boolean tells(Sense sense, boolean relative) {
    boolean participle = sense.form() == WordClass.VERB_PAST;
    return switch (sense.part()) {
      case ADJECTIVE -> true;
      case VERB, PHRASE ->
        sense.argument() == Argument.OBJECT && participle
            || sense.argument() == Argument.SUBJECT
                && (relative || sense.part() == Part.PHRASE && sense.form() == null);
      case NOUN, TOLL -> false;
    };
  }

  private static Trigger toll(Sense sense, int from, int to) {
    return new Trigger(
        new Sense(sense.event(), Part.TOLL, Argument.FIGURE, sense.takes(), null), from, to, false);
  }
}
