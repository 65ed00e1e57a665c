package org.newsparallax.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsparallax.claim.EventLexicon.Entry;
import org.newsparallax.claim.Sense.Part;

/** Finds the triggers of a sentence, and which of them are in the passive. */
final class Triggers {
  private static final int BETWEEN = WordClass.mask(WordClass.ADVERB, WordClass.NEGATION);
  private static final int OPENS_OBJECT = WordClass.mask(
      WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.NUMBER, WordClass.PRONOUN);

  private Triggers() {}

  static List<Trigger> find(Syntax syntax) {
    List<Trigger> triggers = new ArrayList<>();
    Words words = syntax.words();
    int i = 0;
    while (i < words.size()) {
      i += words.known(i).tells() ? add(syntax, i, triggers) : 1;
    }
    return triggers;
  }

  /** Adds what a word tells, or a phrase that begins with it; gives the number of its words, 1 if there is none. */
  private static int add(Syntax syntax, int i, List<Trigger> triggers) {
    List<Entry> entries = EventLexicon.at(syntax.words(), i);
    addParted(syntax, i, triggers);
    int length = 1;
    boolean phrase = !entries.isEmpty() && entries.get(0).words().size() > 1;
    Trigger unlisted = phrase ? Numbers.told(syntax, i) : unlisted(syntax, i, entries.isEmpty());
    if (unlisted != null) {
      triggers.add(unlisted);
      length = unlisted.to() - i;
    }
    for (Entry entry : unlisted == null ? entries : List.<Entry>of()) {
      length = entry.words().size();
      if (fits(syntax, entry.sense(), i, i + length)) {
        triggers.add(trigger(syntax, entry.sense(), i, i + length));
      }
    }
    return length;
  }

  /** A trigger, with the marks around it where the writer sets it off: had been "neutralised". */
  private static Trigger trigger(Syntax syntax, Sense sense, int from, int to) {
    Words words = syntax.words();
    boolean quoted =
        words.isQuoteMark(from - 1) && words.isQuoteMark(to) && syntax.phraseAt(from) < 0;
    int first = quoted ? from - 1 : from;
    int behind = quoted ? to + 1 : to;
    return new Trigger(sense, first, behind, isPassive(syntax, sense, first, behind));
  }

  /** What is told by words that no list can hold, or null. */
  private static @Nullable Trigger unlisted(Syntax syntax, int i, boolean number) {
    Trigger admission = Admissions.at(syntax, i);
    return admission == null && number ? Numbers.at(syntax, i) : admission;
  }

  /** "took ten people to hospital": a fixed phrase with its object in between. */
  private static void addParted(Syntax syntax, int verb, List<Trigger> triggers) {
    Words words = syntax.words();
    if (words.known(verb).parted().isEmpty()) {
      return;
    }
    int object = syntax.phraseAt(syntax.skipRight(verb + 1, WordClass.ADVERB.mask()));
    if (object < 0 || syntax.phraseAt(verb) >= 0) {
      return;
    }
    int behind = syntax.phrase(object).to();
    int inner = words.is(behind, WordClass.PREPOSITION) ? syntax.phraseAt(behind + 1) : -1;
    for (Entry entry : words.known(verb).parted()) {
      List<String> rest = entry.words().subList(1, entry.words().size());
      if (EventLexicon.stands(rest, words, behind)
          || inner >= 0 && EventLexicon.stands(rest, words, syntax.phrase(inner).to())) {
        triggers.add(new Trigger(entry.sense(), verb, verb + 1, false));
        return;
      }
    }
  }

  /** A verb within a noun phrase is none, unless it describes the noun; a noun must be in one. */
  private static boolean fits(Syntax syntax, Sense sense, int from, int to) {
    int k = syntax.phraseAt(from);
    if (sense.argument() == Sense.Argument.OBJECT
        && syntax.words().is(to, "that")
        && syntax.words().is(to - 1, WordClass.VERB_ING)) {
      return false; // "adding that 23 were hurt"
    }
    return switch (sense.part()) {
      case VERB ->
        k < 0
            || sense.form() == WordClass.VERB_PAST && !syntax.words().is(from, WordClass.CAPITAL)
            || from == 0;
      case ADJECTIVE ->
        k >= 0 || !syntax.words().is(from, WordClass.VERB_PAST) || !opensObject(syntax, to);
      case NOUN ->
        k >= 0 && syntax.phrase(k).head() == to - 1 && !isReckoning(syntax.words(), to - 1);
      default -> true;
    };
  }

  /** "their count of 52": how many there are, and nothing that anybody is charged with. */
  private static boolean isReckoning(Words words, int noun) {
    return words.is(noun, "count")
        && words.is(noun + 1, "of")
        && words.any(noun + 2, WordClass.NUMBER.mask() | WordClass.PREMODIFIER.mask());
  }

  static boolean isPassive(Syntax syntax, Sense sense, int from, int to) {
    if (sense.form() != WordClass.VERB_PAST && sense.form() != WordClass.VERB_ING) {
      return sense.part() == Part.PHRASE
          && sense.form() == null
          && (sense.argument() != Sense.Argument.OBJECT || !opensObject(syntax, to));
    }
    Words words = syntax.words();
    if (words.is(to - 1, "by")) {
      return false;
    }
    int before = syntax.skipLeft(from - 1, BETWEEN);
    if (sense.form() == WordClass.VERB_ING) {
      return words.is(before, "being");
    }
    if (words.is(before, WordClass.BE)) {
      return true;
    }
    if (words.is(before, WordClass.HAVE)) {
      return false;
    }
    boolean coordinated = words.is(before, WordClass.CONJUNCTION)
        && words.is(before - 1, WordClass.VERB_PAST)
        && syntax.phraseAt(before - 1) < 0;
    if (coordinated) {
      int auxiliary = syntax.skipLeft(before - 2, BETWEEN);
      if (words.is(auxiliary, WordClass.BE)) {
        return true;
      }
    }
    return !opensObject(syntax, to) && !words.is(before, WordClass.RELATIVE);
  }

  private static boolean opensObject(Syntax syntax, int to) {
    Words words = syntax.words();
    int after = syntax.skipRight(to, WordClass.ADVERB.mask());
    if (words.any(after, OPENS_OBJECT)) {
      return true;
    }
    int k = syntax.phraseAt(after);
    return k >= 0 && !syntax.isTime(syntax.phrase(k));
  }
}
