package org.newsparallax.claim;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsparallax.claim.Sense.Argument;
import org.newsparallax.claim.Sense.Part;
import org.newsparallax.claim.Sense.Takes;
import org.newsparallax.lexicon.Table;

/**
 * Those who are brought to a hospital, by whatever name: "taken to two city hospitals", "flew ten people to Saint Ann's
 * Clinic".
 */
final class Admissions {
  private static final Map<String, String> SORTS =
      Table.load(Admissions.class, "admissions.tsv").groupsByWord();

  private Admissions() {}

  /** Whether a verb, as a lemma, brings somebody somewhere. */
  static boolean canBeginWith(String verb) {
    return isA("bringing", verb);
  }

  /** The trigger whose verb stands at a word, or null. */
  static @Nullable Trigger at(Syntax syntax, int verb) {
    Words words = syntax.words();
    if (!words.any(verb, WordClass.VERB)
        || syntax.phraseAt(verb) >= 0
        || !canBeginWith(words.known(verb).infinitive())) {
      return null;
    }
    int object = syntax.phraseAt(verb + 1);
    int to = object < 0 ? verb + 1 : syntax.phrase(object).to();
    int clinic = words.is(to, "to") ? syntax.phraseAt(to + 1) : -1;
    if (clinic < 0 || !isClinic(words, syntax.phrase(clinic))) {
      return null;
    }
    WordClass form = words.is(verb, WordClass.VERB_PAST) ? WordClass.VERB_PAST : null;
    Sense sense = new Sense(Event.HOSPITALIZE, Part.PHRASE, Argument.OBJECT, Takes.PERSONS, form);
    boolean passive = object < 0 && Triggers.isPassive(syntax, sense, verb, to);
    return new Trigger(sense, verb, object < 0 ? to + 1 : verb + 1, passive);
  }

  /** "Saint Ann's Clinic", "Memorial Hospital Northeast", "the regional medical center". */
  private static boolean isClinic(Words words, NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      boolean centre = isA("centre", words.form(i)) && isA("care", words.form(i - 1));
      if (centre || isA("clinic", words.noun(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isA(String sort, String word) {
    return sort.equals(SORTS.get(word));
  }
}
